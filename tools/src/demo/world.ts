import type { Actor, ServiceKind, ServiceStandard, StandardUnit } from '@birge/domain';
import type { Location, Settlement } from './places.js';

/** A service of the catalogue, as the database has it. */
export interface Service {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly standard: ServiceStandard & { readonly unit: StandardUnit };
  readonly requiredDocuments: readonly string[];
}

export interface Staff {
  readonly actor: Actor;
  readonly name: string;
}

/** Somebody whom a story that many children share leaves open: it depends on the place who did this. */
export interface AnyActor extends Actor {
  readonly roleMark: string;
}

/** The role as it is written down. */
export const writtenRole = (actor: Actor | AnyActor): string =>
  'roleMark' in actor ? actor.roleMark : actor.role;

export interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly locationId: string;
  readonly provider: Staff | null;
}

export interface Offering {
  readonly organisation: Organisation;
  readonly service: Service;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly isFull: boolean;
  readonly usualWaitDays: number;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly place: Location;
  readonly settlements: readonly Settlement[];
  readonly regionId: string;
  readonly manager: Staff;
  readonly caseworkers: readonly Caseworker[];
  /** What children of this team can be referred to, by service. */
  readonly offerings: ReadonlyMap<string, readonly Offering[]>;
  readonly offeringsOfKind: Readonly<Record<ServiceKind, readonly Offering[]>>;
  readonly writesKazakh: boolean;
}

export interface Caseworker extends Staff {
  /** How many children this caseworker has, closed cases included. */
  readonly children: number;
}

/** Everything that stands before the first child comes: places, teams, staff, organisations and what they offer. */
export interface World {
  readonly teams: readonly Team[];
  readonly services: ReadonlyMap<string, Service>;
  /** Of the people whose accounts the sign-in page names: the mother, and the organisation of the provider. */
  readonly demo: { readonly family: Staff; readonly organisationId: string };
}
