import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';

import { loadWords, startWords } from '../i18n';

import { drawNewTab, forgetDrafts, ownWriter, setDraftOwner } from './draft-copies';
import { sendDrafts } from './draft-leaving';
import { naming } from './draft-marks';
import {
  NewerDraft,
  RefusedDraft,
  setDraftServer,
  type DraftBody,
  type FoundDraft,
  type ServerDraft,
} from './draft-server';
import { DraftLine, DraftOffer } from './draft-state';
import { useDraft } from './use-draft';

const ELSEWHERE = 'ffffffff-00000009';

/** A server with one draft on it, and what tabs have set aside beside it, that answers when it is told to. */
interface FakeServer extends Record<'find' | 'keep' | 'drop', jest.Mock> {
  kept: ServerDraft | null;
  aside: ServerDraft[];
  over: FoundDraft['over'];
  sent: DraftBody[];
  dropped: number;
  fail: Error | null;
}

const AT = '2026-11-23T05:12:00Z';

function aServer(start: ServerDraft | null = null): FakeServer {
  const besides = (writer: string) => server.aside.filter((row) => row.writer !== writer);
  const server: FakeServer = {
    kept: start,
    aside: [],
    over: null,
    sent: [],
    dropped: 0,
    fail: null,
    find: jest.fn(() =>
      server.fail
        ? Promise.reject(server.fail)
        : Promise.resolve({ draft: server.kept, aside: server.aside, over: server.over }),
    ),
    keep: jest.fn((_key: string, body: DraftBody) => {
      server.sent.push(body);
      if (server.fail) return Promise.reject(server.fail);
      const { value, writer } = body;
      if (body.aside) {
        server.aside = [...besides(writer), { value, writer, version: 1, updatedAt: AT }];
        return Promise.resolve({ version: 1 });
      }
      if (server.kept && server.kept.writer !== writer && server.kept.version !== body.seen)
        return Promise.reject(new NewerDraft(server.kept));
      const version = (server.kept?.version ?? 0) + 1;
      server.kept = { value, writer, version, updatedAt: AT };
      return Promise.resolve({ version });
    }),
    drop: jest.fn((_key: string, by: { writer: string; aside?: string }) => {
      if (by.aside !== undefined) server.aside = besides(by.aside);
      else {
        server.dropped += 1;
        server.kept = null;
        server.aside = besides(by.writer);
      }
      return Promise.resolve();
    }),
  };
  setDraftServer(server);
  return server;
}

/** What stands beside the draft, in the order in which it was put there. */
const besideOn = ({ aside }: FakeServer): unknown[] =>
  aside.flatMap(({ value }) => (value as { value: unknown }[]).map((words) => words.value));

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
  await loadWords(['drafts']);
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

    expect([server.kept, besideOn(server)]).toEqual([theirs, ['typed here']]);
    expect(screen.getByRole('button', { name: 'Continue' })).toBeTruthy();
    expect(screen.getByText(/^Draft saved/)).toBeTruthy();
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

  it('takes nothing with it when the tab dies before anybody has chosen', async () => {
    const server = aServer(theirs);
    const first = render(<Form />);
    await settle();
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'typed here' } });
    await pass(1000);
    first.unmount();
    sessionStorage.clear();
    drawNewTab();

    render(<Form />);
    await settle();
    act(() => screen.getByRole('button', { name: 'Continue' }).click());
    const note = () => screen.getByLabelText<HTMLTextAreaElement>('Note').value;
    expect(note()).toBe('begun on the phone');
    act(() => screen.getByRole('button', { name: 'Bring it back' }).click());
    await pass(1000);

    expect([note(), server.kept?.value, besideOn(server)]).toEqual([
      'typed here',
      'typed here',
      ['begun on the phone'],
    ]);
  });

  it('gives way to what is typed, and nothing is left beside it', async () => {
    const server = aServer(theirs);
    render(<Form />);
    await settle();
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'typed here' } });
    await pass(1000);

    act(() => screen.getByRole('button', { name: 'Start anew' }).click());
    await settle();

    expect([server.kept?.value, besideOn(server)]).toEqual(['typed here', []]);
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();
  });

  it('stays for the next time when the other words are sent', async () => {
    const server = aServer(theirs);
    const view = await open();
    act(() => void view.result.current.willShow());
    type(view, 'typed here');
    await pass(1000);

    act(() => view.result.current.clear());
    await settle();

    expect([server.kept, besideOn(server)]).toEqual([theirs, []]);
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

describe('the request that carries the words', () => {
  const sequenceOf = (mark: string): number => Number(/sequence=(\d+)/.exec(mark)?.[1]);
  const carrier = (answer: () => Promise<Response>) => {
    const marks: string[] = [];
    const send = naming((_url, { headers }) => {
      marks.push((headers as Record<string, string>)['Draft-Key'] ?? '');
      return answer();
    });
    return { marks, send };
  };
  const answered = (status: number) => Promise.resolve({ ok: status < 400, status } as Response);
  const post = (key: string): RequestInit => ({ method: 'POST', headers: { 'Idempotency-Key': key } });

  it('names the draft, its writer and what was seen of it', async () => {
    aServer();
    const view = await open();
    type(view, 'She climbs');
    await pass(1000);
    const { marks, send } = carrier(() => answered(201));

    await act(() => send('/api/cases/1/notes', post(view.result.current.sendKey)));

    expect(marks).toEqual([
      expect.stringMatching(new RegExp(`^note\\.new; writer=${ownWriter()}; sequence=\\d+; seen=1$`)),
    ]);
  });

  it('names nothing where nothing was typed, and nothing of another form', async () => {
    aServer();
    const view = await open();
    const { marks, send } = carrier(() => answered(201));

    await act(() => send('/api/cases/1/notes', post(view.result.current.sendKey)));
    type(view, 'x');
    await act(() => send('/api/cases/1/notes', post('the-key-of-another-form')));

    expect(marks).toEqual(['', '']);
  });

  it('is not overtaken by what is kept meanwhile', async () => {
    const server = aServer();
    const view = await open();
    type(view, 'She climbs');
    let answer: (response: Response) => void = () => undefined;
    const { marks, send } = carrier(() => new Promise((resolve) => (answer = resolve)));
    const sent = send('/api/cases/1/notes', post(view.result.current.sendKey));

    await pass(10_000);
    expect(server.sent).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    const left = server.sent.find(({ value }) => value === 'She climbs');
    expect(left?.sequence).toBeLessThan(sequenceOf(marks[0] ?? ''));
    answer({ ok: false, status: 422 } as Response);
    await act(() => sent);
    await pass(1000);

    expect(server.kept?.value).toBe('She climbs');
  });

  it('has done its work when the page died before it heard: the words are not offered again', async () => {
    const server = aServer();
    const before = await open();
    type(before, 'sent already');
    const { marks, send } = carrier(() => Promise.reject(new Error('the page is gone')));
    await act(() => send('/api/cases/1/notes', post(before.result.current.sendKey)).catch(() => undefined));
    before.unmount();
    await settle();
    server.kept = null;
    server.over = { writer: ownWriter(), sequence: sequenceOf(marks[0] ?? '') };

    const after = await open();
    await settle();

    expect([after.result.current.value, after.result.current.offer]).toEqual(['', null]);
  });

  it('keeps its key over a crash, and has another one for the next words', async () => {
    aServer();
    const before = await open();
    type(before, 'twice is once');
    const { sendKey } = before.result.current;
    before.unmount();

    const after = await open();
    expect(after.result.current.sendKey).toBe(sendKey);
    act(() => after.result.current.clear());
    // A second press comes when the first has just been answered.
    expect(after.result.current.sendKey).toBe(sendKey);

    type(after, 'and this is another');
    expect(after.result.current.sendKey).not.toBe(sendKey);
  });
});
