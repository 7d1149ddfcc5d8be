export const referSteps = ['need', 'organisation', 'shared', 'check'] as const;
export type ReferStep = (typeof referSteps)[number];

/** The address of a step; the draft it is about stands in it, so that another window finds the same. */
export const stepTo = (caseId: string, draftId: string, step: ReferStep): string =>
  `/cases/${caseId}/refer?draft=${draftId}&step=${step}`;
