export const roles = ['caseworker', 'manager', 'provider', 'family', 'analyst', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who is asking. A manager without a team answers for every team of the region. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly teamId: string | null;
  readonly regionId: string | null;
  readonly organisationId: string | null;
}
