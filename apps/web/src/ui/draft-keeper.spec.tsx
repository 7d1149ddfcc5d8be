import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';

import { startWords } from '../i18n';

import { forgetDrafts, setDraftOwner } from './draft-copies';
import {
  NewerDraft,
  RefusedDraft,
  sendDrafts,
  setDraftServer,
  type DraftBody,
  type ServerDraft,
} from './draft-keeper';
import { DraftLine, DraftOffer } from './draft-state';
import { useDraft } from './use-draft';

const ELSEWHERE = 'ffffffff-00000009';

/** A server with one draft on it, that answers when it is told to. */
interface FakeServer extends Record<'find' | 'keep' | 'drop', jest.Mock> {
  kept: ServerDraft | null;
  sent: DraftBody[];
  dropped: number;
  fail: Error | null;
}

function aServer(start: ServerDraft | null = null): FakeServer {
  const server: FakeServer = {
    kept: start,
    sent: [],
    dropped: 0,
    fail: null,
    find: jest.fn(() => (server.fail ? Promise.reject(server.fail) : Promise.resolve(server.kept))),
    keep: jest.fn((_key: string, body: DraftBody) => {
      server.sent.push(body);
      if (server.fail) return Promise.reject(server.fail);
      if (server.kept && server.kept.writer !== body.writer && server.kept.version !== body.seen)
        return Promise.reject(new NewerDraft(server.kept));
      const version = (server.kept?.version ?? 0) + 1;
      server.kept = { value: body.value, writer: body.writer, version, updatedAt: '2026-11-23T05:12:00Z' };
      return Promise.resolve({ version });
    }),
    drop: jest.fn(() => {
      server.dropped += 1;
      server.kept = null;
      return Promise.resolve();
    }),
  };
  setDraftServer(server);
  return server;
}

const theirs: ServerDraft = {
  value: 'begun on the phone',
  version: 3,
  writer: ELSEWHERE,
  updatedAt: '2026-11-23T05:12:00Z',
};

const settle = () => act(async () => jest.advanceTimersByTimeAsync(0));
const pass = (ms: number) => act(async () => jest.advanceTimersByTimeAsync(ms));

function Form() {
  const draft = useDraft('note.new', '');
  return (
    <>
      <DraftOffer draft={draft} />
      <textarea aria-label="Note" value={draft.value} onChange={({ target }) => draft.set(target.value)} />
      <DraftLine draft={draft} />
    </>
  );
}

async function open() {
  const view = renderHook(() => useDraft('note.new', ''));
  await settle();
  return view;
}

const type = (view: Awaited<ReturnType<typeof open>>, words: string) =>
  act(() => view.result.current.set(words));

beforeEach(async () => {
  await startWords('en');
  jest.useFakeTimers();
  sessionStorage.clear();
  setDraftOwner('aigul');
});
afterEach(() => {
  setDraftServer(null);
  jest.useRealTimers();
});

describe('what is typed', () => {
  it('is on the server a second after the last key, once', async () => {
    const server = aServer();
    const view = await open();

    type(view, 'She');
    await pass(600);
    type(view, 'She climbs');
    expect(view.result.current.status).toBe('waiting');
    await pass(1000);

    expect(server.sent.map(({ value, seen }) => [value, seen])).toEqual([['She climbs', 0]]);
    expect(view.result.current.status).toBe('saved');
  });

  it('is sent every five seconds while somebody never pauses', async () => {
    const server = aServer();
    const view = await open();

    for (let key = 0; key < 24; key += 1) {
      type(view, 'x'.repeat(key + 1));
      await pass(500);
    }

    expect(server.sent.length).toBeGreaterThanOrEqual(2);
  });

  it('is sent when the page is hidden or left, by a request that outlives it', async () => {
    const server = aServer();
    const view = await open();

    type(view, 'on the way out');
    window.dispatchEvent(new Event('pagehide'));

    expect(server.keep).toHaveBeenLastCalledWith(
      'note.new',
      expect.objectContaining({ value: 'on the way out' }),
      true,
    );
  });

  it('is ordered by a number that only grows', async () => {
    const server = aServer();
    const view = await open();

    for (const words of ['a', 'ab', 'abc']) {
      type(view, words);
      await pass(1000);
    }

    const numbers = server.sent.map(({ sequence }) => sequence);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('waits for the connection, says so, and goes out by itself', async () => {
    const server = aServer();
    const view = await open();
    server.fail = new Error('no connection');

    type(view, 'in the mountains');
    await pass(1000);
    expect(view.result.current.status).toBe('failed');
    server.fail = null;
    await pass(2000);

    expect(view.result.current.status).toBe('saved');
    expect(server.kept?.value).toBe('in the mountains');
  });

  it('is not sent again and again when the record is out of reach', async () => {
    const server = aServer();
    const view = await open();
    server.fail = new RefusedDraft();

    type(view, 'too late');
    await pass(60_000);

    expect(view.result.current.status).toBe('refused');
    expect(server.sent).toHaveLength(1);
    expect(view.result.current.value).toBe('too late');
  });

  it('is sent when the form is closed in the middle of it', async () => {
    const server = aServer();
    const view = await open();

    type(view, 'interrupted');
    view.unmount();
    await settle();

    expect(server.kept?.value).toBe('interrupted');
  });

  it('is gone from the server when it was sent, or emptied again', async () => {
    const server = aServer();
    const view = await open();

    type(view, 'x');
    await pass(1000);
    type(view, '');
    await settle();
    expect(server.kept).toBeNull();
    type(view, 'y');
    await pass(1000);
    act(() => view.result.current.clear());
    await settle();

    expect([server.kept, server.dropped]).toEqual([null, 2]);
  });

  it('goes to the server before somebody signs out, and leaves the device', async () => {
    const server = aServer();
    const view = await open();

    type(view, 'private');
    await act(() => sendDrafts());
    forgetDrafts();

    expect(server.kept?.value).toBe('private');
    expect(sessionStorage.length).toBe(0);
  });

  it('is never sent in the name of the next person at the same computer', async () => {
    const server = aServer();
    const view = await open();

    type(view, 'of Aigul');
    act(() => setDraftOwner('dinara'));
    window.dispatchEvent(new Event('pagehide'));
    await pass(10_000);

    expect(server.sent).toEqual([]);
    expect(Object.keys(sessionStorage).some((key) => key.includes('aigul'))).toBe(false);
  });
});

describe('what was begun on another device', () => {
  it('is offered, and stands in the form when it is taken up', async () => {
    aServer(theirs);
    render(<Form />);
    await settle();

    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('');
    expect(screen.getByText(/you began this on another device/)).toBeTruthy();
    act(() => screen.getByRole('button', { name: 'Continue' }).click());

    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('begun on the phone');
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  it('is thrown away when one starts anew', async () => {
    const server = aServer(theirs);
    render(<Form />);
    await settle();

    act(() => screen.getByRole('button', { name: 'Start anew' }).click());
    await settle();

    expect(server.kept).toBeNull();
  });

  it('is not replaced by what is typed before anybody has chosen', async () => {
    const server = aServer(theirs);
    render(<Form />);
    await settle();

    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'typed here' } });
    await pass(10_000);

    expect(server.kept).toEqual(theirs);
    expect(screen.getByRole('button', { name: 'Continue' })).toBeTruthy();
  });

  it('does not cost what was typed before it was taken up', async () => {
    const server = aServer(theirs);
    render(<Form />);
    await settle();
    const note = () => screen.getByLabelText<HTMLTextAreaElement>('Note').value;
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'typed here' } });
    act(() => screen.getByRole('button', { name: 'Continue' }).click());

    expect(note()).toBe('begun on the phone');
    expect(JSON.stringify({ ...sessionStorage })).toContain('typed here');
    act(() => screen.getByRole('button', { name: 'Bring it back' }).click());
    await pass(1000);

    expect([note(), server.kept?.value]).toEqual(['typed here', 'typed here']);
    act(() => screen.getByRole('button', { name: 'Bring it back' }).click());
    expect(note()).toBe('begun on the phone');
    act(() => screen.getByRole('button', { name: 'Let it go' }).click());
    expect([note(), screen.queryByRole('button', { name: 'Bring it back' })]).toEqual([
      'begun on the phone',
      null,
    ]);
  });

  it('is simply there where nothing could show an offer', async () => {
    aServer(theirs);

    const view = await open();
    await pass(2000);

    expect([view.result.current.value, view.result.current.restored]).toEqual(['begun on the phone', true]);
  });

  it('is asked about when both went on', async () => {
    const server = aServer();
    render(<Form />);
    const view = await open();
    type(view, 'on the laptop');
    await pass(1000);
    server.kept = { ...theirs, version: 7 };

    type(view, 'on the laptop, more');
    await pass(1000);
    expect(server.kept.value).toBe('begun on the phone');
    expect(view.result.current.offer?.from).toBe('newer');
    act(() => view.result.current.offer?.leave());
    await settle();

    expect(server.kept.value).toBe('on the laptop, more');
  });
});

it('a copy of an earlier session that was sent elsewhere meanwhile is not shown again', async () => {
  const server = aServer();
  const before = await open();
  type(before, 'sent from the phone');
  await pass(1000);
  before.unmount();
  server.kept = null;

  const after = await open();

  expect(after.result.current.value).toBe('');
});

it('words that were sent are not offered again when their removal got lost', async () => {
  const server = aServer();
  const before = await open();
  type(before, 'sent already');
  await pass(1000);
  const removal = server.drop.getMockImplementation();
  server.drop.mockImplementation(() => Promise.reject(new Error('offline')));
  act(() => before.result.current.clear());
  await pass(60_000);
  before.unmount();
  expect(server.kept?.value).toBe('sent already');
  server.drop.mockImplementation(removal);

  const after = await open();
  await settle();

  expect([after.result.current.value, after.result.current.offer, server.kept]).toEqual(['', null, null]);
});

it('a reload shows the words at once and asks nothing', async () => {
  aServer();
  const before = await open();
  type(before, 'half a sentence');
  await pass(1000);
  before.unmount();

  const after = await open();

  expect([after.result.current.value, after.result.current.offer]).toEqual(['half a sentence', null]);
});
