import {
  isDisclosure,
  knownRisksOf,
  priorityReasons,
  riskQuestions,
  riskQuestionsAt,
  suggestPriority,
  type KnownFacts,
} from './priority.js';

const TODAY = '2026-11-23';
const quiet: KnownFacts = {
  age: 7,
  isRural: true,
  screenedPositive: true,
  hasMse: true,
  mseEndsOn: '2027-11-23',
  hasService: true,
  hasRehabilitation: true,
};
const known = (change: Partial<KnownFacts>) => knownRisksOf({ ...quiet, ...change }, TODAY);

describe('the priority that is suggested', () => {
  it.each(['immediate_threat', 'abuse_suspected', 'no_caregiver', 'care_gap', 'self_harm'] as const)(
    'is high with %s alone',
    (risk) => {
      expect(suggestPriority({ [risk]: true }, [])).toEqual({ priority: 'high', reasons: [risk] });
    },
  );

  it.each(['out_of_school', 'caregiver_exhausted'] as const)('is medium with %s alone', (risk) => {
    expect(suggestPriority({ [risk]: true }, [])).toEqual({ priority: 'medium', reasons: [risk] });
  });

  it.each(['no_services', 'mse_expiring', 'rural_adolescent_no_rehabilitation'] as const)(
    'is medium where the records say %s',
    (risk) => {
      expect(suggestPriority({}, [risk])).toEqual({ priority: 'medium', reasons: [risk] });
    },
  );

  it('is low where nothing gives reason for more, asked or not', () => {
    expect(suggestPriority({}, [])).toEqual({ priority: 'low', reasons: [] });
    const no = Object.fromEntries(riskQuestions.map((risk) => [risk, false]));
    expect(suggestPriority(no, [])).toEqual({ priority: 'low', reasons: [] });
  });

  it('tells every reason, also those that weigh less', () => {
    const { priority, reasons } = suggestPriority({ self_harm: true, out_of_school: true }, ['no_services']);

    expect(priority).toBe('high');
    expect(reasons).toEqual(['self_harm', 'out_of_school', 'no_services']);
  });

  it('weighs every reason there is', () => {
    for (const reason of priorityReasons) {
      const isAsked = (riskQuestions as readonly string[]).includes(reason);
      const found = isAsked
        ? suggestPriority({ [reason]: true }, [])
        : suggestPriority({}, [reason as 'no_services']);
      expect(found.priority).not.toBe('low');
    }
  });
});

describe('what the records give reason for', () => {
  it('is nothing where services run and the status holds', () => {
    expect(known({})).toEqual([]);
  });

  it('is a child with difficulties or a status, and no service at all', () => {
    expect(known({ hasService: false })).toEqual(['no_services']);
    expect(known({ hasService: false, hasMse: false })).toEqual(['no_services']);
    expect(known({ hasService: false, screenedPositive: false })).toEqual(['no_services']);
    expect(known({ hasService: false, screenedPositive: false, hasMse: false })).toEqual([]);
  });

  it.each([
    ['2027-01-21', 59, ['mse_expiring']],
    ['2027-01-22', 60, []],
    [TODAY, 0, ['mse_expiring']],
    [null, null, []],
  ])('is a status that ends on %s, in %s days', (mseEndsOn, _, risks) => {
    expect(known({ mseEndsOn })).toEqual(risks);
    expect(known({ mseEndsOn, hasMse: false })).toEqual([]);
  });

  it.each([
    [9, []],
    [10, ['rural_adolescent_no_rehabilitation']],
    [17, ['rural_adolescent_no_rehabilitation']],
    [18, []],
  ])('is a village child of %s years without rehabilitation', (age, risks) => {
    expect(known({ age, hasRehabilitation: false })).toEqual(risks);
    expect(known({ age, hasRehabilitation: false, isRural: false })).toEqual([]);
    expect(known({ age })).toEqual([]);
  });
});

describe('the questions', () => {
  it('leave out school and self-harm before school begins', () => {
    expect(riskQuestionsAt(5)).not.toContain('out_of_school');
    expect(riskQuestionsAt(5)).not.toContain('self_harm');
    expect(riskQuestionsAt(6)).toEqual(riskQuestions);
  });

  it('know a disclosure only by the word that there is one', () => {
    expect(isDisclosure({ abuse_suspected: true })).toBe(true);
    expect(isDisclosure({ abuse_suspected: false, immediate_threat: true })).toBe(false);
  });
});
