import type { CaseDto } from './cases.dto.js';

/**
 * The answer to a step that has put the case out of the person's own reach: who turns a transfer down has seen no more
 * than what it was asked with, and learns no more by saying no.
 */
export const outOfReach = (file: CaseDto): CaseDto => ({
  ...file,
  child: {
    ...file.child,
    familyName: null,
    patronymic: null,
    settlement: null,
    address: null,
    iinMasked: null,
    languages: [],
    supportNotes: null,
  },
  caseworker: null,
  dueOn: null,
  lastContactOn: null,
  closureReason: null,
  childView: null,
  caregiverView: null,
  childViewAbsence: null,
  caregiverViewAbsence: null,
  feedback: null,
  feedbackObstacle: null,
  feedbackNote: null,
  holdUntil: null,
  moments: [],
});
