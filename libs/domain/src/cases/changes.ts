/** What somebody else may have changed in a case since one looked: by these words changes are grouped. */
export const caseChangeKinds = [
  'answer',
  'plan',
  'document',
  'assigned',
  'step',
  'referral',
  'note',
  'consent',
  'person',
  'registration',
  'screening',
  'assessment',
  'task',
  'merge',
] as const;
export type CaseChangeKind = (typeof caseChangeKinds)[number];

/** What can be printed of a case. */
export const printedSheets = ['summary', 'plan'] as const;
export type PrintedSheet = (typeof printedSheets)[number];

/** The restricted parts that a print may hold, where somebody asks for them and may read them. */
export const printedLayers = ['diagnosis', 'protection_notes'] as const;
export type PrintedLayer = (typeof printedLayers)[number];

/** Why the family's word is wanting: it was never given or holds no longer, or it ends soon. */
export const consentGaps = ['missing', 'ends_soon'] as const;
export type ConsentGap = (typeof consentGaps)[number];
