import { noteKinds } from '../tasks/task-lists.js';
import {
  contactOutcomes,
  failedOutcomes,
  isContact,
  outcomesOfNote,
  reachedOutcomes,
  standOfAttempts,
} from './contact-attempts.js';

describe('an attempt to reach a family', () => {
  it('came to nothing, unless somebody answered or refused', () => {
    expect(failedOutcomes).toEqual(['no_answer', 'wrong_number', 'moved', 'letter_returned']);
    expect([...failedOutcomes, ...reachedOutcomes].sort()).toEqual([...contactOutcomes].sort());
  });

  it('is a contact only if the family was spoken to', () => {
    expect([null, ...contactOutcomes].filter(isContact)).toEqual([null, 'answered']);
  });

  it('has each outcome with some kind of note', () => {
    const possible = new Set(noteKinds.flatMap((kind) => outcomesOfNote[kind]));
    expect([...possible].sort()).toEqual([...contactOutcomes].sort());
  });

  it.each([
    [[], { counted: 0, needed: 3, firstOn: null, lastFrom: null }],
    [['2026-11-03'], { counted: 1, needed: 3, firstOn: '2026-11-03', lastFrom: '2026-12-03' }],
    [
      ['2026-01-31', '2026-02-10', '2026-03-02'],
      { counted: 3, needed: 3, firstOn: '2026-01-31', lastFrom: '2026-03-02' },
    ],
  ])('says how far %j has come', (days, stand) => {
    expect(standOfAttempts(days)).toEqual(stand);
  });
});
