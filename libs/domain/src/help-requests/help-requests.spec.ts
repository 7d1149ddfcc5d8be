import { createHash } from 'node:crypto';
import { decide } from '../workflow.js';
import {
  codeFrom,
  helpRequestActions,
  helpRequestStatuses,
  helpRequestWorkflow,
  newsOf,
  readCode,
} from './help-requests.js';
import { fitsPuzzle, puzzleBits, sha256Words, solvePuzzle } from './puzzle.js';

const facts = { attempts: 0, reason: null, hasCaseworker: true };

describe('the workflow of a request for help', () => {
  it('is this picture', () => {
    const picture = helpRequestStatuses.flatMap((from) =>
      helpRequestActions.flatMap((action) => {
        const decision = decide(helpRequestWorkflow, from, action, facts, 'taken');
        return decision.kind === 'go' ? [`${from} --${action}--> ${decision.to}`] : [];
      }),
    );
    expect(picture).toEqual([
      'received --take--> taken',
      'received --assign--> taken',
      'received --discard--> discarded',
      'taken --assign--> taken',
      'taken --attempt--> taken',
      'taken --reach--> reached',
      'taken --link--> linked',
      'taken --close--> closed',
      'taken --discard--> discarded',
      'reached --link--> linked',
      'reached --close--> closed',
      'discarded --restore--> taken',
    ]);
  });

  it('gives nobody up before the third try', () => {
    const close = (attempts: number) =>
      decide(helpRequestWorkflow, 'taken', 'close', { ...facts, attempts, reason: 'not_reached' });
    expect(close(2)).toEqual({ kind: 'blocked', by: ['too_few_attempts'] });
    expect(close(3)).toEqual({ kind: 'go', to: 'closed' });
  });

  it('tells the family nothing about a record that is known', () => {
    expect(newsOf('linked', 0, true)).toBe(newsOf('reached', 0, false));
    expect(newsOf('taken', 0, false)).toBe('somebody_will_call');
    expect(newsOf('taken', 1, false)).toBe('we_called');
    expect(newsOf('reached', 1, true)).toBe('in_work');
    expect(newsOf('discarded', 0, false)).toBe(newsOf('closed', 3, false));
  });
});

describe('the code', () => {
  it('is read as people write it', () => {
    expect(readCode(' k7m2-o1il ')).toBe('K7M20111');
    expect(codeFrom(new Uint8Array([0, 31, 32, 63, 1, 2, 3, 255]))).toBe('0Z0Z123Z');
  });
});

describe('the puzzle', () => {
  it.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'a'.repeat(200)])(
    'hashes as everybody does: %#',
    (text) => {
      const hex = [...sha256Words(text)].map((word) => word.toString(16).padStart(8, '0')).join('');
      expect(hex).toBe(createHash('sha256').update(text).digest('hex'));
    },
  );

  it('is solved by trying, and by nothing else', () => {
    const answer = solvePuzzle('token', 8);
    expect(fitsPuzzle('token', 8, answer)).toBe(true);
    expect(createHash('sha256').update(`token:${answer}`).digest()[0]).toBe(0);
    expect(fitsPuzzle('other', 31, answer)).toBe(false);
  });

  it('grows with the load, to a bound', () => {
    expect([0, 9, 10, 20, 40, 1e9].map(puzzleBits)).toEqual([14, 14, 15, 16, 17, 20]);
  });
});
