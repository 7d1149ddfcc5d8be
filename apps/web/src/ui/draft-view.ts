/** Words that are waiting for a decision: they are never put under somebody's cursor. */
export interface Offer {
  readonly from: 'here' | 'device' | 'newer' | 'typed';
  readonly at: string;
  readonly take: () => void;
  readonly leave: () => void;
}

/** What a form shows of its draft. */
export interface DraftView {
  /** `none`: nothing typed · `waiting`: on its way · `failed`: only on this device · `refused`: will not be taken. */
  readonly status: 'none' | 'waiting' | 'saved' | 'failed' | 'refused';
  readonly savedAt: Date | null;
  readonly offer: Offer | null;
  /** The same form is open in another tab. */
  readonly elsewhere: boolean;
}

/** What a draft knows of its form. */
export interface DraftForm {
  readonly initial: unknown;
  /** Shows other words in the form. */
  readonly apply: (value: unknown) => void;
  readonly caseId: string | null;
  readonly referralId: string | null;
  /** Whether these words need the server; a form that saves itself as one types says no as long as that works. */
  readonly needed: (value: unknown) => boolean;
}
