import type { components } from '@birge/api-client';

type Schemas = components['schemas'];
export type CaseFile = Schemas['CaseDto'];
export type CaseReferral = Schemas['ReferralListItemDto'];
export type CasePlan = Schemas['PlanDto'];
export type Registration = Schemas['ChildRegistrationDto'];
