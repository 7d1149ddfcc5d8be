import { screen, waitFor } from '@testing-library/react';

import { fakeApi, problem } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';
import { ProblemError } from '../../app/problem';

import { keepAnswers, nothingYet } from './help-answers';
import { HelpStatusPage } from './help-status.page';
import { HelpPage } from './help.page';
import { sendRequest } from './send-request';

// It takes its seconds, and a worker.
jest.mock('./send-request');
const sent = jest.mocked(sendRequest);

const places = {
  places: [
    {
      id: '190000000',
      parentId: null,
      kind: 'region',
      name: { kk: 'Алматы облысы', ru: 'x', en: 'Almaty region' },
    },
  ],
  helplines: { police: '102', emergency: '112', children: '111' },
  callWithin: { amount: 5, unit: 'working_days' },
};
const content = {
  language: 'en',
  version: '1',
  source: '',
  questions: ['CF1', 'CF2', 'CF3'].map((id) => ({
    instrument: 'cfm_2_4',
    id,
    domain: 'seeing',
    scale: 'YN',
    text: `Question ${id} about {{name}}?`,
    answers: [
      { code: 1, text: 'Yes' },
      { code: 2, text: 'No' },
    ],
  })),
};
const told = {
  ...nothingYet(),
  asker: 'parent' as const,
  ageYears: '3',
  regionId: '190000000',
  phone: '+7 701 000 11 22',
  mayContact: true,
};

const server = () =>
  fakeApi({
    'GET /api/help-requests/places': { body: places },
    'GET /api/screening-content/en': { body: content },
  });
const show = (page = <HelpPage />) =>
  renderPage(page, { at: '/help', path: '/help', user: null, words: ['help'] });
const next = () => screen.getByRole('button', { name: /Begin|Next|Send/ });

/** What is read out with a field. */
const descriptionOf = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((part) => document.getElementById(part)?.textContent ?? '')
    .join(' ');

describe('asking for help', () => {
  beforeEach(() => {
    localStorage.clear();
    sent.mockReset();
  });

  it('promises a call by the time limit of the office', async () => {
    server();
    await show();
    expect(await screen.findByText('Somebody calls you within 5 working days.')).toBeTruthy();
  });

  it('puts the focus where something is missing, and says it', async () => {
    server();
    const { user } = await show();
    await user.click(next());
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]));
    expect(screen.getByRole('alert').textContent).toMatch('Choose who you are.');
  });

  it('asks who has taken "I need help myself" by mistake', async () => {
    server();
    keepAnswers({ ...told, asker: 'self', step: 2 });
    const { user } = await show();
    await user.click(next());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Full years')));
    expect(descriptionOf(screen.getByLabelText('Full years'))).toMatch(/you need help yourself/);
  });

  it('asks no child about herself what a caregiver is asked', async () => {
    server();
    keepAnswers({ ...told, asker: 'self', ageYears: '12', step: 3 });
    await show();
    expect(screen.getByText(/We ask about this when we speak with you/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Answer the questions' })).toBeNull();
  });

  it('takes an answer with a press and goes on with Next, the focus at the next question', async () => {
    server();
    keepAnswers({ ...told, step: 3 });
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Answer the questions' }));
    const first = await screen.findByRole('group', { name: 'Question CF1 about your child?' });
    await waitFor(() => expect(document.activeElement).toBe(first));

    await user.click(next());
    expect(screen.getByRole('alert').textContent).toMatch('Choose an answer');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(document.body.contains(first)).toBe(true);
    await user.click(next());

    const second = await screen.findByRole('group', { name: 'Question CF3 about your child?' });
    await waitFor(() => expect(document.activeElement).toBe(second));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(((await screen.findByRole('radio', { name: 'No' })) as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Skip the other questions' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'How can we reach you?' })),
    );
  });

  it('says what to do when the list of places does not come', async () => {
    fakeApi({ 'GET /api/help-requests/places': problem(503, 'unavailable', {}) });
    keepAnswers({ ...told, regionId: '', step: 4 });
    await show();
    expect(await screen.findByText(/The list of places could not be loaded/)).toBeTruthy();
  });

  it('ends with a code in groups of three, read from its heading on', async () => {
    server();
    sent.mockResolvedValue({ code: '482915003771264', callBy: '2026-11-26' });
    keepAnswers({ ...told, step: 5 });
    const { user } = await show();
    await user.click(next());
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Thank you, we have it' })),
    );
    expect(screen.getByText('482').parentElement?.textContent?.trim()).toBe('482 915 003 771 264');
    expect(localStorage.getItem('birge.help')).toBeNull();
  });

  it('leads to the question whose answer the server does not take', async () => {
    server();
    const errors = [{ pointer: '#/phone', rules: ['isPhone'] }];
    sent.mockRejectedValue(new ProblemError({ type: '/problems/invalid', title: '', status: 422, errors }));
    keepAnswers({ ...told, step: 5 });
    const { user } = await show();
    await user.click(next());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your phone number')));
    expect(descriptionOf(screen.getByLabelText('Your phone number'))).toMatch(/Tell a phone number/);
  });

  it('sends under another key what has arrived with other words before', async () => {
    server();
    sent.mockRejectedValueOnce(new ProblemError({ type: '/problems/key_reused', title: '', status: 422 }));
    sent.mockResolvedValueOnce({ code: '482915003771264', callBy: '2026-11-26' });
    keepAnswers({ ...told, step: 5 });
    const { user } = await show();
    await user.click(next());
    expect(await screen.findByRole('heading', { name: 'Thank you, we have it' })).toBeTruthy();
    const [first, second] = sent.mock.calls.map(([{ key }]) => key);
    expect(second).not.toBe(first);
  });

  it('tells where a request stands, and a slip from a code that nobody has', async () => {
    let answer: ReturnType<typeof problem> | { body: object } = problem(422, 'invalid', { errors: [] });
    fakeApi({
      'GET /api/help-requests/places': { body: places },
      'POST /api/help-requests/status': () => answer,
    });
    const { user } = await show(<HelpStatusPage />);
    const field = screen.getByLabelText('Your code');
    await user.type(field, '482 915');
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    expect(await screen.findByText(/There is a slip in this code/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field));

    answer = { body: { news: 'received', callBy: '2026-11-26' } };
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch('We have your request.'));
  });
});
