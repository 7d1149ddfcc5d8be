import { missingIn, initialAnswers, questionsOf, toStep, whenPresets } from './answer-inputs';
import { referral } from '../../../test/referrals';

describe('the questions of a step', () => {
  it('are those of its table, and the amount only where money is given', () => {
    expect(questionsOf('waitlist', referral())).toEqual([
      'note',
      'expectedOn',
      'queuePlace',
      'messageToFamily',
    ]);
    expect(questionsOf('accept', referral())).not.toContain('amount');
    expect(questionsOf('accept', referral({ kind: 'financial_aid' }))).toContain('amount');
  });

  it('have today and the papers that were asked for as answers', () => {
    const asked = referral({ documents: { requested: ['ipar'], provided: [], dueOn: null } });

    expect(initialAnswers('provide_info', asked).documents).toEqual(['ipar']);
    expect(initialAnswers('start', asked).startedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('a step', () => {
  const empty = initialAnswers('decline', referral());

  it('goes without what was left empty, and without what it does not take', () => {
    const answers = {
      ...empty,
      reason: 'no_capacity',
      note: '  ',
      queuePlace: '6',
      outcome: 'other',
    } as const;

    expect(toStep('decline', answers)).toEqual({ action: 'decline', reason: 'no_capacity' });
    expect(toStep('waitlist', { ...answers, messageToFamily: ' Please call. ' })).toEqual({
      action: 'waitlist',
      queuePlace: 6,
      messageToFamily: 'Please call.',
    });
  });

  it('names what it cannot do without', () => {
    expect(missingIn('decline', empty)).toEqual(['reason']);
    expect(missingIn('request_info', empty)).toEqual(['documents']);
    expect(missingIn('accept', empty)).toEqual([]);
  });

  it('means a day when somebody says about when', () => {
    expect(whenPresets('waitlist').map(({ key }) => key)).toEqual(['within2weeks', 'in2months', 'in3months']);
  });
});
