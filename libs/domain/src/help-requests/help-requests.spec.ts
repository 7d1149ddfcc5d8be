import { decide } from '../workflow.js';
import {
  codeFrom,
  codeGroups,
  firstPriority,
  helpRequestActions,
  helpRequestStatuses,
  helpRequestWorkflow,
  isCode,
  mayAnswer,
  mayAsk,
  newsOf,
  readCode,
} from './help-requests.js';
import { fitsPuzzle, puzzleBits, sha256Words, solvePuzzle, standingOf } from './puzzle.js';

const hex = (text: string): string =>
  [...sha256Words(text)].map((word) => word.toString(16).padStart(8, '0')).join('');

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
    expect(newsOf('linked', 0, 'closed')).toBe(newsOf('reached', 0, 'identified'));
    expect(newsOf('taken', 0, 'identified')).toBe('somebody_will_call');
    expect(newsOf('taken', 1, 'identified')).toBe('we_called');
    expect(newsOf('reached', 1, 'registered')).toBe('in_work');
    expect(newsOf('reached', 1, 'closed')).toBe('closed');
    expect(newsOf('discarded', 0, 'closed')).toBe(newsOf('closed', 3, 'closed'));
  });
});

describe('who asks for herself', () => {
  const ages = [3, 6, 7, 13, 14, 15, 17];

  it('is old enough to mean it', () => {
    expect(ages.filter((age) => mayAsk('self', age))).toEqual([7, 13, 14, 15, 17]);
    expect(ages.every((age) => mayAsk('parent', age))).toBe(true);
  });

  it('answers the screening from fifteen on; a caregiver answers at any age', () => {
    expect(ages.filter((age) => mayAnswer('self', age))).toEqual([15, 17]);
    expect(ages.every((age) => mayAnswer('relative', age))).toBe(true);
  });

  it('is called first while she is a child', () => {
    expect(ages.filter((age) => firstPriority('self', age, false) === 'high')).toEqual([3, 6, 7, 13]);
    expect(firstPriority('self', 16, true)).toBe('high');
    expect(firstPriority('parent', 3, false)).toBe('medium');
  });
});

describe('the code', () => {
  const code = codeFrom(new Uint8Array([0, 0, 0, 0, 0, 0, 0, 255]));

  it('is digits, the last of which checks the others', () => {
    expect(code).toBe('000000000002550');
    expect(codeFrom(new Uint8Array(8).fill(255))).toMatch(/^[0-9]{15}$/);
    // 17893729974 is an example of Luhn's rule in many books; nothing in front of it changes the sum.
    expect(isCode('000017893729974')).toBe(true);
  });

  it('is read as people write it', () => {
    expect(readCode(' 000-000 000.002–550 ')).toBe(code);
    expect(codeGroups(code)).toEqual(['000', '000', '000', '002', '550']);
    expect(isCode('K7M20111')).toBe(false);
  });

  it('shows every slip of one digit', () => {
    const slips = Array.from(code, (digit, place) =>
      Array.from({ length: 9 }, (_, by) => {
        const other = String((Number(digit) + by + 1) % 10);
        return code.slice(0, place) + other + code.slice(place + 1);
      }),
    ).flat();
    expect(slips.filter(isCode)).toEqual([]);
  });
});

describe('the puzzle', () => {
  // The first three are the examples of the standard (FIPS 180-4); the others stand at the borders of a block.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(55), '9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318'],
    ['a'.repeat(56), 'b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a'],
    ['a'.repeat(64), 'ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb'],
  ])('hashes as everybody does: %#', (text, expected) => {
    expect(hex(text)).toBe(expected);
  });

  it('is solved by trying, and by nothing else', () => {
    const answer = solvePuzzle('token', 8);
    expect(fitsPuzzle('token', 8, answer)).toBe(true);
    expect(hex(`token:${answer}`)).toMatch(/^00/);
    expect(fitsPuzzle('other', 31, answer)).toBe(false);
  });

  it('grows with the load, to a bound', () => {
    expect([0, 9, 10, 20, 40, 1e9].map((load) => puzzleBits(load))).toEqual([14, 14, 15, 16, 17, 20]);
  });

  it('costs more from where many requests came', () => {
    expect([1, 5, 6, 50, 51, 1e9].map(standingOf)).toEqual([0, 0, 1, 1, 2, 2]);
    expect(([0, 1, 2] as const).map((standing) => puzzleBits(0, standing))).toEqual([14, 16, 18]);
    expect(puzzleBits(1e9, 2)).toBe(20);
  });
});
