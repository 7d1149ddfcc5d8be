import type { Schemas } from '@birge/api-client';
import { addDays } from '@birge/domain';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';
import { today } from '../../ui/format';

import { DocumentsTab } from './documents.tab';

const id = (number: number): string => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const file = caseFile();
const place = `/api/cases/${file.id}/documents`;

const paper = (change: Partial<Schemas['DocumentDto']> = {}): Schemas['DocumentDto'] => ({
  id: id(1),
  caseId: file.id,
  kind: 'school_certificate',
  status: 'current',
  statusReason: null,
  layer: null,
  title: null,
  number: 'A-17',
  issuer: 'School No. 12',
  issuedOn: null,
  validFrom: null,
  validTo: null,
  seenOn: null,
  seenBy: null,
  givenBy: { id: id(9), name: 'Гүлнар Ермекова', relation: 'mother' },
  byFamily: false,
  file: { id: id(2), format: 'jpeg', bytes: 1_500_000, width: 40, height: 60, hasThumbnail: true },
  referrals: [],
  replacesId: null,
  replacedById: null,
  author: { id: id(8), name: 'Айгүл Сейітова' },
  version: 1,
  createdAt: '2026-11-20T08:00:00Z',
  updatedAt: '2026-11-20T08:00:00Z',
  offeredActions: ['replace', 'withdraw', 'mark_in_error'].map((action) => ({ action, blockedBy: [] })),
  ...change,
});

/** How the uploads of a test go, one after the other. */
type Course = { status: number; body: unknown } | 'lost';
const sent: { url: string; content: File }[] = [];
function uploadsGo(...courses: Course[]): void {
  sent.length = 0;
  globalThis.XMLHttpRequest = class {
    upload: { onprogress?: (event: { loaded: number }) => void } = {};
    status = 0;
    statusText = '';
    responseText = '';
    onload?: () => void;
    onerror?: () => void;
    private url = '';
    open(_method: string, url: string) {
      this.url = url;
    }
    setRequestHeader() {}
    send(content: File) {
      sent.push({ url: this.url, content });
      const course = courses.shift() ?? 'lost';
      this.upload.onprogress?.({ loaded: content.size / 2 });
      if (course === 'lost') return void this.onerror?.();
      this.status = course.status;
      this.responseText = JSON.stringify(course.body);
      this.onload?.();
    }
  } as unknown as typeof XMLHttpRequest;
}

async function show(items: Schemas['DocumentDto'][], routes: Record<string, FakeRoute> = {}, closed = false) {
  const api = fakeApi({
    [`GET ${place}`]: { body: { items } },
    [`GET /api/cases/${file.id}/people`]: { body: { items: [] } },
    [`POST ${place}`]: { status: 201, body: paper() },
    ...routes,
  });
  const page = await renderPage(
    <DocumentsTab caseFile={{ ...file, status: closed ? 'closed' : 'active' }} />,
    {
      words: ['documents', 'codes'],
    },
  );
  return { ...page, api };
}

const choose = async (kind: string, user: Awaited<ReturnType<typeof show>>['user']) => {
  await user.click(await screen.findByRole('combobox', { name: 'What it is' }));
  await user.click(await screen.findByRole('option', { name: kind }));
};

const drop = (...files: File[]): void => {
  fireEvent.drop(screen.getByText('Drop files here'), { dataTransfer: { files, types: ['Files'] } });
};

const scan = new File(['%PDF'], 'Аружан.pdf', { type: 'application/pdf' });

describe('the documents of a case', () => {
  it('say what each is, until when it counts and who gave it', async () => {
    await show([
      paper(),
      paper({
        id: id(3),
        kind: 'ipar',
        layer: 'diagnosis',
        validTo: addDays(today(), 20),
        byFamily: true,
      }),
      paper({ id: id(4), kind: 'health_note', status: 'replaced', replacedById: id(1) }),
    ]);

    const [first, second, ...others] = await screen.findAllByRole('listitem');
    expect(first!.textContent).toContain('No. A-17 · School No. 12 · given by Гүлнар Ермекова');
    expect(second!.textContent).toContain('sent by the family from its own page');
    expect(within(second!).getByText('Ends soon')).toBeTruthy();
    expect(within(second!).getByText('May show a diagnosis: each opening is written down')).toBeTruthy();
    expect(others).toEqual([]);
  });

  it('are narrowed to those that end soon and those that no longer count', async () => {
    const { user } = await show([
      paper(),
      paper({ id: id(3), kind: 'ipar', validTo: addDays(today(), 20) }),
      paper({ id: id(4), kind: 'health_note', validTo: addDays(today(), -1) }),
    ]);

    await user.click(await screen.findByRole('button', { name: /No longer count/ }));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Health note'),
    ]);
    await user.click(screen.getByRole('button', { name: /End soon/ }));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('say what to do where there are none, and take nothing into a closed case', async () => {
    await show([], {}, true);

    expect(await screen.findByText('No documents yet')).toBeTruthy();
    expect(screen.queryByText('Drop files here')).toBeNull();
  });

  it('are dropped, named and sent; the name of the file stays here', async () => {
    uploadsGo({ status: 201, body: { id: id(2), format: 'pdf', bytes: 4, width: null, height: null } });
    const { user, api } = await show([]);
    await screen.findByText('No documents yet');

    drop(scan);
    await choose('School certificate', user);
    await user.type(screen.getByLabelText('Number'), 'A-17');
    await user.click(screen.getByRole('button', { name: 'Save the document' }));

    await waitFor(() => expect(api.calls(`POST ${place}`)).toHaveLength(1));
    expect(api.calls(`POST ${place}`)[0]!.body).toEqual({
      kind: 'school_certificate',
      number: 'A-17',
      fileId: id(2),
    });
    expect(sent.map(({ url }) => url)).toEqual([
      `/api/cases/${file.id}/document-files?kind=school_certificate`,
    ]);
    expect(JSON.stringify(api.requests)).not.toContain('Аружан.pdf');
  });

  it('of identity are recorded as seen: the file is not sent', async () => {
    uploadsGo();
    const { user, api } = await show([]);
    await screen.findByText('No documents yet');

    drop(scan);
    await choose('Passport (seen)', user);
    expect(screen.getByText(/forbids collecting copies of identity documents/)).toBeTruthy();
    await user.type(screen.getByLabelText('Number'), 'N123');
    await user.click(screen.getByRole('button', { name: 'Save the document' }));

    await waitFor(() => expect(api.calls(`POST ${place}`)).toHaveLength(1));
    expect(api.calls(`POST ${place}`)[0]!.body).toEqual({
      kind: 'passport_seen',
      number: 'N123',
      seenOn: today(),
    });
    expect(sent).toEqual([]);
  });

  it('are tried again after a lost connection, with the same key', async () => {
    uploadsGo('lost', {
      status: 201,
      body: { id: id(2), format: 'pdf', bytes: 4, width: null, height: null },
    });
    const keys: unknown[] = [];
    const { user } = await show([], {
      [`POST ${place}`]: ({ headers }) => {
        keys.push(headers['Idempotency-Key']);
        return keys.length === 1 ? problem(503, 'unavailable') : { status: 201, body: paper() };
      },
    });
    await screen.findByText('No documents yet');

    drop(scan);
    await choose('School certificate', user);
    await user.click(screen.getByRole('button', { name: 'Save the document' }));
    expect(await screen.findByText(/Nothing is sent twice/)).toBeTruthy();
    uploadsGo(
      { status: 201, body: { id: id(2), format: 'pdf', bytes: 4, width: null, height: null } },
      { status: 201, body: { id: id(2), format: 'pdf', bytes: 4, width: null, height: null } },
    );
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(keys).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toBe(keys[1]);
  });

  it('say why a file is refused, and when the same paper is here already', async () => {
    uploadsGo(
      {
        status: 422,
        body: {
          type: '/problems/invalid',
          status: 422,
          errors: [{ pointer: '#/content', rules: ['isAcceptedFormat'] }],
        },
      },
      { status: 409, body: { type: '/problems/conflict', status: 409, current: paper() } },
    );
    const { user } = await show([]);
    await screen.findByText('No documents yet');

    drop(scan);
    await choose('Health note', user);
    await user.click(screen.getByRole('button', { name: 'Save the document' }));
    expect(await screen.findByText(/no PDF, no picture/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText(/This very paper is here already: School certificate/)).toBeTruthy();
  });

  it('too large are not even sent', async () => {
    uploadsGo();
    const { user } = await show([]);
    await screen.findByText('No documents yet');
    const large = new File(['x'], 'large.pdf');
    Object.defineProperty(large, 'size', { value: 20 * 1024 * 1024 + 1 });

    drop(large);
    await choose('Health note', user);
    await user.click(screen.getByRole('button', { name: 'Save the document' }));

    expect(await screen.findByText(/larger than 20 MB/)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('are taken out of use with a reason', async () => {
    const act = `POST /api/documents/${id(1)}/actions`;
    const { user, api } = await show([paper()], { [act]: { body: paper({ status: 'withdrawn' }) } });

    await user.click(await screen.findByRole('button', { name: 'More for School certificate' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Withdraw' }));
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Withdraw the document' }).disabled,
    ).toBe(true);
    await user.click(within(dialog).getByRole('radio', { name: 'The family asked for it' }));
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw the document' }));

    await waitFor(() =>
      expect(api.calls(act)[0]?.body).toEqual({ action: 'withdraw', reason: 'family_request' }),
    );
  });
});
