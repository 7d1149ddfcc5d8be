import { screen } from '@testing-library/react';

import { problem } from '../../test/fake-api';
import { renderPage } from '../../test/render-page';
import { ErrorSummary } from '../ui/error-summary';

import { fieldOfPointer, useFormProblems } from './form-problems';
import { ProblemError } from './problem';
import { useProblemText } from './use-problem-text';

const thrown = (status: number, code: string, extra: object = {}) =>
  new ProblemError(problem(status, code, extra).body as ProblemError['problem']);

function Said({ error }: { error: unknown }) {
  return <p>{useProblemText()(error)}</p>;
}

function Form({ error }: { error: unknown }) {
  const { summary, fields } = useFormProblems()(error, { 'child.bornOn': 'Date of birth' });
  return (
    <>
      <ErrorSummary errors={summary} />
      <label htmlFor="child.bornOn">Date of birth</label>
      <input id="child.bornOn" />
      <p>{fields['child.bornOn']}</p>
    </>
  );
}

describe('a problem in words', () => {
  it.each([
    ['stale', 412, /Somebody changed this/],
    ['forbidden', 403, /may not do this/],
    ['a_code_of_tomorrow', 418, /went wrong on our side/],
  ])('says %s', async (code, status, words) => {
    await renderPage(<Said error={thrown(status, code)} />);

    expect(screen.getByText(words)).toBeTruthy();
  });

  it('gives the number to quote when it is our fault', async () => {
    await renderPage(<Said error={thrown(500, 'internal', { requestId: '01J7' })} />);

    expect(screen.getByText(/Number to quote: 01J7/)).toBeTruthy();
  });

  it('does not describe a crash', async () => {
    await renderPage(<Said error={new TypeError('x is undefined')} />);

    expect(screen.queryByText(/undefined/)).toBeNull();
  });
});

describe('a refused form', () => {
  const refused = thrown(422, 'invalid', { errors: [{ pointer: '#/child/bornOn', rules: ['notInFuture'] }] });

  it('says what is wrong beside the field and at the top, where the focus goes', async () => {
    await renderPage(<Form error={refused} />);

    expect(screen.getByText('this date is in the future')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('leads from the summary to the field', async () => {
    const { user } = await renderPage(<Form error={refused} />);

    await user.click(screen.getByRole('link', { name: 'Date of birth: this date is in the future' }));

    expect(document.activeElement).toBe(screen.getByLabelText('Date of birth'));
  });

  it('says in the summary what concerns no field', async () => {
    await renderPage(<Form error={thrown(409, 'conflict')} />);

    expect(screen.getByRole('alert').textContent).toMatch(/already exists/);
  });
});

describe('a JSON pointer', () => {
  it.each([
    ['#/note', 'note'],
    ['#/child/bornOn', 'child.bornOn'],
    ['#/goals/0/title', 'goals.0.title'],
    ['#/a~1b', 'a/b'],
  ])('%s names the field %s', (pointer, field) => {
    expect(fieldOfPointer(pointer)).toBe(field);
  });
});
