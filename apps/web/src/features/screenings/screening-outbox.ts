import type { ScreeningAnswers } from '@birge/domain';

/** What was answered on this device and has not reached the server. */
export interface Unsent {
  readonly answers: ScreeningAnswers;
  /** What the server had when these were given: to tell later what was changed here. */
  readonly base: ScreeningAnswers;
}

const nameOf = (userId: string, id: string): string => `birge.screening.${userId}.${id}`;

/**
 * Answers wait here only until they are sent. They are kept for the person who asked, also after a crash or an expired
 * session; nobody else at the same device is offered them.
 */
export const outbox = {
  read(userId: string, id: string): Unsent | null {
    try {
      const text = localStorage.getItem(nameOf(userId, id));
      return text === null ? null : (JSON.parse(text) as Unsent);
    } catch {
      return null;
    }
  },
  write(userId: string, id: string, unsent: Unsent): void {
    try {
      localStorage.setItem(nameOf(userId, id), JSON.stringify(unsent));
    } catch {
      // Storage can be switched off: then the answers live as long as the page.
    }
  },
  clear(userId: string, id: string): void {
    try {
      localStorage.removeItem(nameOf(userId, id));
    } catch {
      // Nothing was kept either.
    }
  },
};
