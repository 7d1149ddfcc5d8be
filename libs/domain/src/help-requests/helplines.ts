/** Whom one calls when a child is in danger. */
export interface Helplines {
  readonly police: string;
  readonly emergency: string;
  /** Families, women and the rights of children. */
  readonly children: string;
}

/**
 * The short numbers of Kazakhstan, free of charge and at any hour; another country, or another number on the public help page and in the needs assessment, is set where the
 * product is installed (`POLICE_NUMBER`, `EMERGENCY_NUMBER`, `CHILDREN_HELPLINE`).
 *
 * - 102 and 112: egov.kz, "Emergency number 112" (8 September 2021).
 * - 111: the state's contact centre for families, women and the protection of children's rights, since 16 October 2023;
 *   Committee for the Protection of Children's Rights, 6 November 2025.
 */
export const nationalHelplines: Helplines = { police: '102', emergency: '112', children: '111' };
