import {
  ageOn,
  can,
  fitsAge,
  offer,
  referralWorkflow,
  takesChildren,
  type Actor,
  type AgeRange,
  type CaseStatus,
  type OfferedAction,
  type Ownership,
  type ReferralAction,
  type ReferralFacts,
  type ReferralStatus,
  type ServiceKind,
  type ServiceStandard,
} from '@birge/domain';

/** What the database knows of a referral when an action is asked for. */
export interface ReferralFactsRow {
  readonly status: ReferralStatus;
  readonly kind: ServiceKind;
  readonly hasReason: boolean;
  readonly organisationId: string | null;
  readonly caseStatus: CaseStatus;
  readonly bornOn: string;
  readonly standard: ServiceStandard;
  readonly serviceAges: AgeRange;
  /** The standing consent for this organisation; only looked for while it is a draft. */
  readonly consentId: string | null;
  /** A manager's word in its place; only looked for while it is a draft. */
  readonly overrideId: string | null;
  /** It was sent on somebody's word that no longer stands. */
  readonly groundEnded: boolean;
  /** What the organisation offers of this service; only looked for while it is a draft. */
  readonly offering:
    | (AgeRange & {
        readonly active: boolean;
        readonly placesFree: number | null;
        readonly waitingListOpen: boolean;
      })
    | null;
  readonly owners: Ownership;
}

/** @param today calendar date `YYYY-MM-DD` */
export function toReferralFacts(row: ReferralFactsRow, actor: Actor, today: string): ReferralFacts {
  const age = ageOn(row.bornOn, today);
  return {
    status: row.status,
    kind: row.kind,
    hasConsent: row.consentId !== null || row.overrideId !== null,
    groundEnded: row.groundEnded,
    hasReason: row.hasReason,
    hasOrganisation: row.organisationId !== null,
    isOffered: row.offering !== null && takesChildren(row.offering),
    ageFits: fitsAge(row.serviceAges, age) && (row.offering === null || fitsAge(row.offering, age)),
    caseIsOpen: row.caseStatus !== 'closed',
    byProvider: actor.role === 'provider',
  };
}

/** What this person is offered on this referral. */
export const offeredOn = (
  actor: Actor,
  row: ReferralFactsRow,
  today: string,
): OfferedAction<ReferralAction>[] =>
  offer(referralWorkflow, row.status, toReferralFacts(row, actor, today), (action) =>
    can(actor, `referral.${action}`, row.owners),
  );
