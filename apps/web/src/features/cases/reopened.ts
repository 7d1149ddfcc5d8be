import type { CaseFile } from './cases.queries';

/** Whether a case has been closed before and is open now. */
export const wasReopened = ({ status, moments }: CaseFile): boolean =>
  status !== 'closed' && moments.some((moment) => moment.status === 'closed');
