import { moves } from '../workflow.js';
import { rescreenDueOn } from './screening-dates.js';
import { importAnswers } from './screening-import.js';
import type { Instrument, ScreeningAnswers } from './screening-lists.js';
import {
  answerFaults,
  askedQuestions,
  domainProgress,
  domainsOf,
  nextQuestion,
  progressOf,
  questions,
  withoutSkipped,
} from './screening-questions.js';
import { score } from './screening-score.js';
import { screeningWorkflow } from './screenings.workflow.js';

/** Answers every question as it is put: by this answer where there is one, else the first of its scale. */
function ask(instrument: Instrument, by: ScreeningAnswers = {}): string[] {
  const answers: Record<string, number> = {};
  const path: string[] = [];
  for (
    let next = nextQuestion(instrument, answers);
    next !== null;
    next = nextQuestion(instrument, answers)
  ) {
    path.push(next.id);
    answers[next.id] = by[next.id] ?? (next.scale === 'DIFF3' ? 2 : next.scale === 'YN' ? 2 : 1);
  }
  return path;
}
const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `CF${from + at}`);

describe('the questions', () => {
  it('are sixteen in eight domains, twenty-four in thirteen, and six in six', () => {
    const forms = ['cfm_2_4', 'cfm_5_17', 'wg_ss'] as const;

    expect(forms.map((form) => [questions[form].length, domainsOf(form).length])).toEqual([
      [16, 8],
      [24, 13],
      [6, 6],
    ]);
  });

  it('of 2 to 4 years skip what is about devices that nobody uses', () => {
    expect(ask('cfm_2_4')).toEqual(['CF1', 'CF3', 'CF4', 'CF6', 'CF7', ...numbers(10, 16)]);
    expect(ask('cfm_2_4', { CF1: 1, CF4: 1, CF7: 1 })).toEqual([
      'CF1',
      'CF2',
      'CF4',
      'CF5',
      'CF7',
      'CF8',
      'CF9',
      ...numbers(11, 16),
    ]);
  });

  it.each([
    ['without equipment, 100 m is easy', {}, ['CF7', 'CF12', 'CF13']],
    ['without equipment, 100 m is hard', { CF12: 3 }, ['CF7', 'CF12']],
    ['with equipment, all goes', { CF7: 1 }, ['CF7', 'CF8', 'CF9', 'CF10', 'CF11']],
    ['with equipment, 100 m without it is hard', { CF7: 1, CF8: 3 }, ['CF7', 'CF8', 'CF10', 'CF11']],
    ['with equipment, 100 m is hard even with it', { CF7: 1, CF10: 4 }, ['CF7', 'CF8', 'CF9', 'CF10']],
    ['100 m is not known', { CF12: 9 }, ['CF7', 'CF12']],
    ['nobody says whether there is equipment', { CF7: 7 }, ['CF7']],
  ])('about walking from five on: %s', (_, by, path) => {
    const walking = ask('cfm_5_17', by).filter((id) => Number(id.slice(2)) >= 7 && Number(id.slice(2)) <= 13);

    expect(walking).toEqual(path);
  });

  it('are counted without a jump over what is skipped', () => {
    const path = askedQuestions('cfm_5_17', { CF1: 2, CF4: 2, CF7: 2, CF12: 1 });

    expect(
      path.map(({ id }) => progressOf('cfm_5_17', { CF1: 2, CF4: 2, CF7: 2, CF12: 1 }, id).number),
    ).toEqual(path.map((_, at) => at + 1));
    expect(progressOf('cfm_5_17', {}, 'CF1')).toEqual({ number: 1, of: 18 });
    expect(progressOf('cfm_5_17', { CF7: 1 }, 'CF14').of).toBe(20);
  });

  it('show how far each domain has come', () => {
    const progress = domainProgress('cfm_2_4', { CF1: 2, CF3: 1, CF4: 2 });

    expect(progress.slice(0, 3)).toEqual([
      { domain: 'seeing', answered: 2, of: 2 },
      { domain: 'hearing', answered: 1, of: 2 },
      { domain: 'walking', answered: 0, of: 1 },
    ]);
  });
});

describe('answers', () => {
  it.each([
    ['a question of another form', 'cfm_2_4', { CF17: 1 }, [{ id: 'CF17', rule: 'isQuestion' }]],
    ['a code of another scale', 'cfm_2_4', { CF16: 5 }, [{ id: 'CF16', rule: 'isAnswer' }]],
    ['no difficulty without equipment', 'cfm_2_4', { CF7: 1, CF8: 1 }, [{ id: 'CF8', rule: 'isAnswer' }]],
    ['glasses that nobody wears', 'cfm_5_17', { CF1: 2, CF2: 1 }, [{ id: 'CF2', rule: 'isAsked' }]],
    [
      '500 m where 100 m is hard',
      'cfm_5_17',
      { CF7: 2, CF12: 4, CF13: 4 },
      [{ id: 'CF13', rule: 'isAsked' }],
    ],
    ['nothing wrong', 'cfm_5_17', { CF1: 1, CF2: 9, CF23: 5, CF24: 7 }, []],
  ] as const)('with %s', (_, form, answers, faults) => {
    expect(answerFaults(form, answers)).toEqual(faults);
  });

  it('lose what a changed filter excludes, and what hangs on that', () => {
    const before = { CF1: 2, CF7: 1, CF8: 2, CF9: 3, CF10: 1, CF11: 2, CF14: 3 };

    expect(withoutSkipped('cfm_5_17', { ...before, CF7: 2 })).toEqual({ CF1: 2, CF7: 2, CF14: 3 });
    expect(withoutSkipped('cfm_5_17', { ...before, CF8: 4 })).toEqual({ ...before, CF8: 4, CF9: undefined });
  });
});

describe('answers of MICS', () => {
  const fromMics = (form: Instrument, told: ScreeningAnswers) => importAnswers(form, 'mics', told);

  it('have five codes for behaviour, of which only the last counts', () => {
    const behaviour = [1, 2, 3, 4, 5].map((code) => fromMics('cfm_2_4', { UCF19: code }).answers['CF16']);

    expect(behaviour).toEqual([1, 2, 2, 3, 4]);
    expect(
      [4, 5].map((code) => score('cfm_2_4', fromMics('cfm_2_4', { UCF19: code }).answers).outcome),
    ).toEqual(['incomplete', 'positive']);
    expect(fromMics('cfm_2_4', { CF16: 5 }).answers).toEqual({ CF16: 4 });
  });

  it('have numbers of their own', () => {
    const young = { UCF2: 1, UCF7: 2, UCF3: 2, UCF9: 3, UCF4: 1, UCF11: 2, UCF12: 1, UCF14: 1, UCF18: 4 };
    const old = { FCF1: 2, FCF6B: 1, FCF3: 2, FCF14: 1, FCF15: 2, FCF16: 1, FCF23: 3, FCF25: 1, FCF26: 5 };

    expect(fromMics('cfm_2_4', young).answers).toEqual({
      CF1: 1,
      CF2: 2,
      CF4: 2,
      CF6: 3,
      CF7: 1,
      CF8: 2,
      CF9: 1,
      CF11: 1,
      CF15: 4,
    });
    expect(fromMics('cfm_5_17', old).answers).toEqual({
      CF1: 2,
      CF3: 1,
      CF7: 2,
      CF12: 1,
      CF13: 2,
      CF14: 1,
      CF21: 3,
      CF23: 1,
      CF24: 5,
    });
  });

  it('say 8 for not knowing and 9 for no answer', () => {
    expect(fromMics('cfm_5_17', { FCF19: 8, FCF20: 9 }).answers).toEqual({ CF17: 9, CF18: 7 });
  });

  it('tell what no form has, what came twice and what is no code', () => {
    const { unknown, answers, cameAs } = fromMics('cfm_2_4', { FCF25: 1, UCF17: 2, CF14: 3, UCF18: 7 });

    expect(unknown).toEqual(['FCF25', 'CF14']);
    expect(answerFaults('cfm_2_4', answers)).toEqual([{ id: 'CF15', rule: 'isAnswer' }]);
    expect(cameAs['CF15']).toBe('UCF18');
  });

  it('are taken as they are when they are coded as here', () => {
    expect(importAnswers('cfm_2_4', 'wg', { CF16: 4, CF14: 9 }).answers).toEqual({ CF16: 4, CF14: 9 });
  });
});

describe('the next screening', () => {
  it.each([
    ['after a year', '2018-05-17', '2026-11-23', '2027-11-23'],
    ['on the fifth birthday, when another form begins', '2022-03-12', '2026-11-23', '2027-03-12'],
    ['on the eighteenth birthday', '2009-03-12', '2026-11-23', '2027-03-12'],
    ['on the second birthday, when the first form begins', '2025-06-30', '2026-11-23', '2027-06-30'],
    ['after a year from eighteen on', '2006-01-01', '2026-11-23', '2027-11-23'],
    ['on 1 March for 29 February', '2016-05-17', '2024-02-29', '2025-03-01'],
    ['not before a year if the birthday is later', '2023-12-31', '2026-11-23', '2027-11-23'],
  ])('is due %s', (_, bornOn, screenedOn, dueOn) => {
    expect(rescreenDueOn(bornOn, screenedOn)).toBe(dueOn);
  });
});

describe('the screening workflow', () => {
  it('ends once, or is thrown away', () => {
    expect(moves(screeningWorkflow)).toEqual([
      'draft --complete--> completed',
      'draft --discard--> discarded',
    ]);
  });
});
