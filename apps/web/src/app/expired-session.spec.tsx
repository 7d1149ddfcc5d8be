import { useMutation } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';

import { fakeApi, problem } from '../../test/fake-api';
import { aigul, renderPage } from '../../test/render-page';

import { api, unwrap } from './api';

/** A page on which somebody is writing. */
function Note() {
  const [text, setText] = useState('');
  const save = useMutation({ mutationFn: () => unwrap(api.GET('/api/auth/sessions')) });
  return (
    <>
      <textarea aria-label="Note" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <button onClick={() => save.mutate()}>Save the note</button>
      <p role="status">{save.isSuccess ? 'Saved' : save.isError ? 'Not saved' : ''}</p>
    </>
  );
}

const expired = problem(401, 'not_signed_in');

async function writeAndSave() {
  const view = await renderPage(<Note />);
  await view.user.type(screen.getByLabelText('Note'), 'She climbs stairs');
  await view.user.click(screen.getByRole('button', { name: 'Save the note' }));
  await screen.findByRole('dialog', { name: 'Sign in again' });
  return view;
}

async function signIn(user: Awaited<ReturnType<typeof renderPage>>['user']) {
  await user.type(screen.getByLabelText('Email'), 'caseworker@birge.example');
  await user.type(screen.getByLabelText('Password'), 'birge-demo');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('an expired session', () => {
  it('asks to sign in over the page, keeps the work and sends it again', async () => {
    const server = fakeApi({ 'GET /api/auth/sessions': expired });
    const { user } = await writeAndSave();
    server.set('POST /api/auth/login', () => {
      server.set('GET /api/auth/sessions', { body: { items: [] } });
      return { body: { user: aigul } };
    });

    await signIn(user);

    await waitFor(() => expect(screen.getByText('Saved')).toBeTruthy());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('She climbs stairs');
    expect(server.calls('GET /api/auth/sessions')).toHaveLength(2);
  });

  it('stays open after a wrong password', async () => {
    const server = fakeApi({ 'GET /api/auth/sessions': expired });
    const { user } = await writeAndSave();
    server.set('POST /api/auth/login', problem(401, 'wrong_credentials'));

    await signIn(user);

    expect((await screen.findByRole('alert')).textContent).toBe('The email or the password is wrong.');
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('opens once for several calls, and continues all of them', async () => {
    const server = fakeApi({ 'GET /api/auth/sessions': expired, 'GET /api/auth/demo-accounts': expired });
    const { user } = await writeAndSave();
    const other = unwrap(api.GET('/api/auth/demo-accounts'));
    server.set('POST /api/auth/login', () => {
      server.set('GET /api/auth/sessions', { body: { items: [] } });
      server.set('GET /api/auth/demo-accounts', { body: { items: [] } });
      return { body: { user: aigul } };
    });

    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    await signIn(user);

    await expect(other).resolves.toEqual({ items: [] });
    await screen.findByText('Saved');
  });

  it('lets one leave; the waiting call ends as refused', async () => {
    fakeApi({ 'GET /api/auth/sessions': expired });
    const { user } = await writeAndSave();

    await user.click(screen.getByRole('button', { name: 'Leave without saving' }));

    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
