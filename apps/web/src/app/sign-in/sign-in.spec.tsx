import { screen, waitFor } from '@testing-library/react';

import { fakeApi, problem } from '../../../test/fake-api';
import { aigul, renderPage } from '../../../test/render-page';

import { SignInPage } from './sign-in.page';

const noDemo = { body: { items: [] } };
const show = (at = '/sign-in') =>
  renderPage(<SignInPage />, {
    at,
    path: '/sign-in',
    user: null,
    elsewhere: { '/my-day': <p>My day</p>, '/cases/7': <p>Case 7</p> },
  });

async function signIn(user: Awaited<ReturnType<typeof show>>['user'], password = 'birge-demo') {
  await user.type(screen.getByLabelText('Email'), ' caseworker@birge.example ');
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('the sign-in page', () => {
  it('leads a caseworker to her day', async () => {
    const api = fakeApi({
      'GET /api/auth/demo-accounts': noDemo,
      'POST /api/auth/login': { body: { user: aigul } },
    });
    const { user } = await show();

    await signIn(user);

    expect(await screen.findByText('My day')).toBeTruthy();
    expect(api.calls('POST /api/auth/login').map(({ body }) => body)).toEqual([
      { email: 'caseworker@birge.example', password: 'birge-demo' },
    ]);
  });

  it('leads back to the page that was asked for', async () => {
    fakeApi({ 'GET /api/auth/demo-accounts': noDemo, 'POST /api/auth/login': { body: { user: aigul } } });
    const { user } = await show('/sign-in?next=%2Fcases%2F7');

    await signIn(user);

    expect(await screen.findByText('Case 7')).toBeTruthy();
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example'])(
    'does not lead away to %s',
    async (next) => {
      fakeApi({ 'GET /api/auth/demo-accounts': noDemo, 'POST /api/auth/login': { body: { user: aigul } } });
      const { user } = await show(`/sign-in?next=${encodeURIComponent(next)}`);

      await signIn(user);

      expect(await screen.findByText('My day')).toBeTruthy();
    },
  );

  it('says that the password is wrong, keeps what was typed and puts the focus there', async () => {
    fakeApi({
      'GET /api/auth/demo-accounts': noDemo,
      'POST /api/auth/login': problem(401, 'wrong_credentials'),
    });
    const { user } = await show();

    await signIn(user, 'guess');

    expect((await screen.findByRole('alert')).textContent).toBe('The email or the password is wrong.');
    const password = screen.getByLabelText<HTMLInputElement>('Password');
    expect(password.value).toBe('guess');
    await waitFor(() => expect(document.activeElement).toBe(password));
  });

  it('counts down when there were too many attempts', async () => {
    fakeApi({
      'GET /api/auth/demo-accounts': noDemo,
      'POST /api/auth/login': { ...problem(429, 'too_many_requests'), headers: { 'Retry-After': '30' } },
    });
    const { user } = await show();

    await signIn(user, 'guess');

    expect((await screen.findByRole('alert')).textContent).toMatch(/Try again in (30|29) seconds/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sign in' }).disabled).toBe(true);
  });

  it('signs in once, however often the button is pressed', async () => {
    let answer: (value: { body: unknown }) => void = () => undefined;
    const api = fakeApi({
      'GET /api/auth/demo-accounts': noDemo,
      'POST /api/auth/login': () => new Promise((resolve) => (answer = resolve)),
    });
    const { user } = await show();

    await signIn(user);
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await user.keyboard('{Enter}');
    answer({ body: { user: aigul } });

    expect(await screen.findByText('My day')).toBeTruthy();
    expect(api.calls('POST /api/auth/login')).toHaveLength(1);
  });

  it('shows the password on demand', async () => {
    fakeApi({ 'GET /api/auth/demo-accounts': noDemo });
    const { user } = await show();
    const password = screen.getByLabelText<HTMLInputElement>('Password');
    expect(password.type).toBe('password');

    await user.click(screen.getByRole('button', { name: 'Show the password' }));

    expect(password.type).toBe('text');
  });

  it('offers the demo accounts, and one click signs in', async () => {
    const demo = { email: 'caseworker@birge.example', role: 'caseworker', name: aigul.name, describes: '' };
    const api = fakeApi({
      'GET /api/auth/demo-accounts': { body: { items: [demo] } },
      'POST /api/auth/login': { body: { user: aigul } },
    });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: /Caseworker/ }));

    expect(await screen.findByText('My day')).toBeTruthy();
    expect(api.calls('POST /api/auth/login')[0]!.body).toEqual({ email: demo.email, password: 'birge-demo' });
  });

  it('does not mention demo accounts when there are none', async () => {
    const api = fakeApi({ 'GET /api/auth/demo-accounts': noDemo });
    await show();

    await waitFor(() => expect(api.calls('GET /api/auth/demo-accounts')).toHaveLength(1));

    expect(screen.queryByText(/demo account/)).toBeNull();
  });
});
