import type { Workflow } from '../workflow.js';
import type { DocumentStatus } from './document-lists.js';

export const documentActions = ['replace', 'withdraw', 'mark_in_error'] as const;
export type DocumentAction = (typeof documentActions)[number];

/** The actions that end a document; `replace` is taken by recording the newer one. */
export const documentEndActions = ['withdraw', 'mark_in_error'] as const satisfies readonly DocumentAction[];

/** A document is never changed into another one: a newer one takes its place, and the old one stays in the file. */
// prettier-ignore
export const documentWorkflow: Workflow<DocumentStatus, DocumentAction, object> = {
  initial: 'current',
  actions: {
    replace:       { from: ['current'],                         to: 'replaced' },
    withdraw:      { from: ['current'],                         to: 'withdrawn' },
    mark_in_error: { from: ['current', 'replaced', 'withdrawn'], to: 'entered_in_error' },
  },
};
