import fs from 'node:fs';
import { addDays } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import type { Answer, Client } from '../../test/client.js';
import { docx, heic, pdf, photo } from '../../test/document-samples.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import { FileStore } from '../platform/storage/file-store.js';
import { DocumentSweep } from './document-sweep.js';
import type { DocumentDto, DocumentFileDto, DocumentListDto } from './documents.dto.js';

interface Refusal {
  readonly type: string;
  readonly errors?: { pointer: string; rules: string[] }[];
  readonly current?: DocumentDto;
  readonly by?: string[];
}

let mark = 0;
/** A PDF that no other test has sent. */
const paper = (): Buffer => pdf({ mark: `paper ${(mark += 1)}` });

const send = <T = DocumentFileDto>(
  client: Client,
  caseId: string,
  content: Buffer | string,
  { kind = 'school_certificate', type = 'application/octet-stream' } = {},
): Promise<Answer<T>> =>
  client.send<T>('POST', `/api/cases/${caseId}/document-files?kind=${kind}`, content, {
    'content-type': type,
  });

describe('documents', () => {
  let stage: Stage;
  let aigul: Client;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    aigul = await stage.as(people.aigul);
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());

  const record = (caseId: string, body: object, headers = {}): Promise<Answer<DocumentDto>> =>
    aigul.post<DocumentDto>(`/api/cases/${caseId}/documents`, body, headers);

  /** A document with content, as the tab of a case records one. */
  const add = async (caseId: string, more: object = {}, content = paper()): Promise<DocumentDto> => {
    const { kind = 'school_certificate' } = more as { kind?: string };
    const file = await send(aigul, caseId, content, { kind });
    expect(file.status).toBe(201);
    const made = await record(caseId, { kind, fileId: file.body.id, ...more });
    expect(made.status).toBe(201);
    return made.body;
  };

  const tasksOf = (documentId: string): Promise<{ due_on: string; status: string }[]> =>
    stage.db.query(
      `select due_on::text, status from tasks where document_id = $1 and kind = 'renew_document' order by due_on, status`,
      [documentId],
    );

  it('are recorded with their content, which comes back as it went in, safely', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const content = paper();

    const made = await add(
      id,
      {
        number: 'A-17',
        issuer: 'School No. 12',
        issuedOn: '2026-09-01',
        givenById: personId,
        title: 'Для школы',
      },
      content,
    );
    const opened = await aigul.get(`/api/documents/${made.id}/content`);

    expect(made).toMatchObject({
      kind: 'school_certificate',
      status: 'current',
      layer: null,
      number: 'A-17',
      givenBy: { name: 'Гүлнар Ермекова', relation: 'mother' },
      file: { format: 'pdf', bytes: content.length },
      offeredActions: [
        { action: 'replace', blockedBy: [] },
        { action: 'withdraw', blockedBy: [] },
        { action: 'mark_in_error', blockedBy: [] },
      ],
    });
    expect(opened.raw.equals(content)).toBe(true);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''school-certificate.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    const history = await stage.db.query(
      `select action, details from history where subject = 'document' and subject_id = $1`,
      [made.id],
    );
    expect(history).toEqual([{ action: 'create', details: { documentKind: 'school_certificate' } }]);
  });

  it('are stored under a name that says nothing, readable by the product alone', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const { file } = await add(id);

    const names = fs.readdirSync(stage.documents, { recursive: true, encoding: 'utf8' });
    const place = names.find((name) => name.endsWith(file?.id ?? ''));

    expect(names.every((name) => /^[0-9a-f-]{2}(\/[0-9a-f-]{36})?$/.test(name))).toBe(true);
    expect(fs.statSync(`${stage.documents}/${place}`).mode & 0o077).toBe(0);
  });

  it('take pictures of telephones, without the place where they were taken', async () => {
    const { id } = await addCase(stage.db, stage.cast);

    const jpeg = await add(id, {}, await photo());
    const apple = await add(id, { kind: 'childs_work' }, heic());
    const word = await add(id, { kind: 'individual_plan' }, docx());
    const shown = await aigul.get(`/api/documents/${jpeg.id}/content`);

    expect([jpeg.file?.format, apple.file?.format, word.file?.format]).toEqual(['jpeg', 'jpeg', 'docx']);
    expect(jpeg.file).toMatchObject({ width: 40, height: 60 });
    expect(shown.raw.includes('Telephone')).toBe(false);
  });

  it.each([
    ['a script that calls itself a picture', '<script>alert(1)</script>', 'image/jpeg', 'isAcceptedFormat'],
    ['a program that calls itself a PDF', 'MZ\0\0\0', 'application/pdf', 'isAcceptedFormat'],
    ['nothing', '', 'application/pdf', 'isNotEmpty'],
    ['half a PDF', pdf().subarray(0, 100), 'application/pdf', 'isWhole'],
  ])('do not believe what a content says of itself: %s', async (_, content, type, rule) => {
    const { id } = await addCase(stage.db, stage.cast);

    const answer = await send<Refusal>(aigul, id, content, { type });

    expect([answer.status, answer.body.errors]).toEqual([422, [{ pointer: '#/content', rules: [rule] }]]);
  });

  it('take twenty megabytes and not one byte more', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const full = 20 * 1024 * 1024;
    const filled = (signs: number): Buffer => pdf({ objects: '%'.repeat(signs) });
    const exact = filled(full - 500 + full - filled(full - 500).length);
    expect(exact).toHaveLength(full);

    const taken = await send(aigul, id, exact);
    const refused = await send<Refusal>(aigul, id, Buffer.concat([exact, Buffer.from('\n')]));

    expect([taken.status, refused.status, refused.body.type]).toEqual([
      201,
      413,
      '/problems/payload_too_large',
    ]);
  });

  it('of other routes stay within their limits, and take no content', async () => {
    const { id } = await addCase(stage.db, stage.cast);

    const tooLong = await aigul.post(`/api/cases/${id}/documents`, {
      kind: 'other',
      title: 'x'.repeat(10_000_000),
    });
    const stream = await aigul.send('POST', `/api/cases/${id}/notes`, pdf(), {
      'content-type': 'application/pdf',
    });
    const json = await aigul.post(`/api/cases/${id}/document-files?kind=other`, { hello: 1 });

    expect([tooLong.status, stream.status, json.status]).toEqual([413, 415, 415]);
  });

  it('are known again: a lost connection makes no second one, and the same paper is told', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const content = paper();

    const first = await send(aigul, id, content);
    const again = await send(aigul, id, content);
    const key = { 'idempotency-key': 'the-same-sheet-1' };
    const made = await record(id, { kind: 'school_certificate', fileId: first.body.id }, key);
    const repeated = await record(id, { kind: 'school_certificate', fileId: first.body.id }, key);
    const third = await send<Refusal>(aigul, id, content);
    const elsewhere = await addCase(stage.db, stage.cast);
    const other = await send(aigul, elsewhere.id, content);

    expect(again.body).toEqual(first.body);
    expect(repeated.body.id).toBe(made.body.id);
    expect([third.status, third.body.current?.id]).toEqual([409, made.body.id]);
    expect(other.status).toBe(201);
    const [stored] = await stage.db.query(
      'select count(*)::integer as count from document_files where case_id = $1',
      [id],
    );
    expect(stored).toEqual({ count: 1 });
  });

  it('cannot take the content of another case, or one that is taken', async () => {
    const mine = await addCase(stage.db, stage.cast);
    const other = await addCase(stage.db, stage.cast);
    const file = await send(aigul, other.id, paper());
    const taken = await add(other.id);

    const stolen = await record(mine.id, { kind: 'other', fileId: file.body.id });
    const twice = await record(other.id, { kind: taken.kind, fileId: taken.file?.id });
    const stranger = await record(mine.id, { kind: 'other', givenById: other.personId });

    expect([stolen.status, twice.status, stranger.status]).toEqual([422, 422, 422]);
  });

  it('may be two papers on one sheet: each has its own end, and the sheet keeps the stricter layer', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const sheet = paper();
    const school = await add(id, { kind: 'school_certificate' }, sheet);
    const medical = await add(id, { kind: 'pmpc_conclusion' }, sheet);
    const same = await send<Refusal>(aigul, id, sheet, { kind: 'pmpc_conclusion' });
    const renamed = await aigul.patch<Refusal>(`/api/documents/${school.id}`, 1, { kind: 'pmpc_conclusion' });

    await aigul.get(`/api/documents/${school.id}/content`);
    await aigul.post(`/api/documents/${medical.id}/actions`, {
      action: 'withdraw',
      reason: 'family_request',
    });
    const left = await aigul.get(`/api/documents/${school.id}/content`);
    const closed = await aigul.get(`/api/documents/${medical.id}/content`);

    expect(medical.file?.id).toBe(school.file?.id);
    expect([same.status, same.body.current?.id, renamed.status]).toEqual([409, medical.id, 409]);
    expect([left.status, closed.status]).toEqual([200, 409]);
    const opened = await stage.db.query('select distinct layer from accesses where document_id = $1', [
      school.id,
    ]);
    expect(opened).toEqual([{ layer: 'diagnosis' }]);
    const files = await stage.db.query('select from document_files where case_id = $1', [id]);
    expect(files).toHaveLength(1);
  });

  it('that are pictures have a thumbnail within the same reach; those that reveal a diagnosis show none', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const picture = await add(id, {}, await photo('#224466'));
    const pages = await add(id);
    const medical = await add(id, { kind: 'pmpc_conclusion' }, await photo('#446622'));
    const [yerlan, gulnar] = await Promise.all([stage.as(people.yerlan), stage.as(people.gulnar)]);
    const of = (client: Client, { id: document }: DocumentDto) =>
      client.get(`/api/documents/${document}/thumbnail`);

    const small = await of(aigul, picture);
    const without = await Promise.all([of(aigul, pages), of(aigul, medical), of(yerlan, picture)]);
    const family = await of(gulnar, picture);

    expect(small).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'image/jpeg',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
      },
    });
    expect([picture, pages].map(({ file }) => file?.hasThumbnail)).toEqual([true, false]);
    expect([...without.map(({ status }) => status), family.status]).toEqual([409, 409, 404, 403]);
    const seen = await stage.db.query('select from accesses where document_id = $1', [picture.id]);
    expect(seen).toEqual([]);
  });

  it('are refused with a name that means harm, and keep one that only looks odd', async () => {
    const { id } = await addCase(stage.db, stage.cast);

    const refused = await Promise.all(
      ['a\u0000b', 'a\u202egpj.exe', ' '].map((title) => record(id, { kind: 'other', title })),
    );
    const odd = await record(id, { kind: 'other', title: '../../etc/passwd' });

    expect(refused.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(odd.body.title).toBe('../../etc/passwd');
  });

  describe('of identity', () => {
    it('are recorded as seen: number, day, and who looked', async () => {
      const { id } = await addCase(stage.db, stage.cast);

      const made = await record(id, {
        kind: 'birth_certificate_seen',
        number: '0312457',
        seenOn: '2026-11-20',
      });

      expect(made.body).toMatchObject({
        number: '0312457',
        seenOn: '2026-11-20',
        seenBy: { name: 'Айгүл Сейітова' },
        file: null,
      });
    });

    it('cannot be copied: the upload is refused before a byte of it is kept', async () => {
      const { id } = await addCase(stage.db, stage.cast);

      const answer = await send<Refusal>(aigul, id, await photo('#123456'), { kind: 'passport_seen' });

      expect([answer.status, answer.body.errors]).toEqual([
        422,
        [{ pointer: '#/kind', rules: ['isNoIdentityDocument'] }],
      ]);
      const [files] = await stage.db.query(
        'select count(*)::integer as count from document_files where case_id = $1',
        [id],
      );
      expect(files).toEqual({ count: 0 });
    });

    it('cannot come in by another name either: neither at once nor afterwards', async () => {
      const { id } = await addCase(stage.db, stage.cast);
      const file = await send(aigul, id, paper(), { kind: 'other' });
      const seen = { number: '1', seenOn: '2026-11-20' };

      const atOnce = await record(id, { kind: 'passport_seen', fileId: file.body.id, ...seen });
      const other = await add(id, { kind: 'other' });
      const afterwards = await aigul.patch<Refusal>(`/api/documents/${other.id}`, 1, {
        kind: 'passport_seen',
        ...seen,
      });

      expect([atOnce.status, afterwards.status]).toEqual([422, 422]);
      expect(afterwards.body.errors).toEqual([{ pointer: '#/kind', rules: ['isNoIdentityDocument'] }]);
      const direct = stage.db.query(
        `update documents set kind = 'passport_seen', seen_on = now(), seen_by = author_id where id = $1`,
        [other.id],
      );
      await expect(direct).rejects.toThrow(/documents_identity_no_copy/);
    });

    it('need a number and the day on which they were shown', async () => {
      const { id } = await addCase(stage.db, stage.cast);

      const answer = await aigul.post<Refusal>(`/api/cases/${id}/documents`, { kind: 'passport_seen' });
      const future = await aigul.post<Refusal>(`/api/cases/${id}/documents`, {
        kind: 'passport_seen',
        number: '1',
        seenOn: addDays(today, 5),
      });

      expect(answer.body.errors?.map(({ pointer }) => pointer)).toEqual(['#/number', '#/seenOn']);
      expect(future.body.errors).toEqual([{ pointer: '#/seenOn', rules: ['notInFuture'] }]);
    });
  });

  describe('that end', () => {
    it('make a task sixty and thirty days before, which follows the date', async () => {
      const { id } = await addCase(stage.db, stage.cast);
      const made = await add(id, { validFrom: '2026-01-01', validTo: addDays(today, 100) });
      expect(await tasksOf(made.id)).toEqual([
        { due_on: addDays(today, 40), status: 'open' },
        { due_on: addDays(today, 70), status: 'open' },
      ]);

      await aigul.patch(`/api/documents/${made.id}`, 1, { validTo: addDays(today, 45) });
      expect((await tasksOf(made.id)).filter(({ status }) => status === 'open')).toEqual([
        { due_on: today, status: 'open' },
        { due_on: addDays(today, 15), status: 'open' },
      ]);

      await aigul.patch(`/api/documents/${made.id}`, 2, { validTo: null });
      expect((await tasksOf(made.id)).filter(({ status }) => status === 'open')).toEqual([]);
    });

    it('are replaced by a newer one, which keeps the old and does its task', async () => {
      const { id } = await addCase(stage.db, stage.cast);
      const old = await add(id, { kind: 'ipar', validTo: addDays(today, 20) });

      const next = await add(id, { kind: 'ipar', validTo: addDays(today, 400), replacesId: old.id });
      const list = await aigul.get<DocumentListDto>(`/api/cases/${id}/documents`);
      const again = await record(id, { kind: 'ipar', replacesId: old.id });

      expect(list.body.items.map((item) => [item.id, item.status, item.replacedById])).toEqual([
        [next.id, 'current', null],
        [old.id, 'replaced', next.id],
      ]);
      expect(await tasksOf(old.id)).toEqual([{ due_on: today, status: 'done' }]);
      expect(again.status).toBe(422);
      expect((await aigul.get(`/api/documents/${old.id}/content`)).status).toBe(200);
    });

    it('before they begin are refused', async () => {
      const { id } = await addCase(stage.db, stage.cast);

      const answer = await aigul.post<Refusal>(`/api/cases/${id}/documents`, {
        kind: 'ipar',
        validFrom: '2026-05-02',
        validTo: '2026-05-01',
      });

      expect(answer.body.errors).toEqual([{ pointer: '#/validTo', rules: ['notBeforeStart'] }]);
    });
  });

  it('are withdrawn or marked in error with a reason, and then not opened any more', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const made = await add(id, { validTo: addDays(today, 200) });

    const silent = await aigul.post(`/api/documents/${made.id}/actions`, { action: 'withdraw' });
    const done = await aigul.post<DocumentDto>(`/api/documents/${made.id}/actions`, {
      action: 'mark_in_error',
      reason: 'wrong_child',
    });
    const opened = await aigul.get<Refusal>(`/api/documents/${made.id}/content`);
    const again = await aigul.post(`/api/documents/${made.id}/actions`, {
      action: 'withdraw',
      reason: 'other',
    });
    const changed = await aigul.patch(`/api/documents/${made.id}`, done.body.version, { number: '1' });

    expect(silent.status).toBe(422);
    expect(done.body).toMatchObject({
      status: 'entered_in_error',
      statusReason: 'wrong_child',
      offeredActions: [],
    });
    expect([opened.status, opened.body.by]).toEqual([409, ['document_entered_in_error']]);
    expect([again.status, changed.status]).toEqual([409, 409]);
    expect(await tasksOf(made.id)).toEqual([
      { due_on: addDays(today, 140), status: 'cancelled' },
      { due_on: addDays(today, 170), status: 'cancelled' },
    ]);
  });

  it('are changed by the version that was seen', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const made = await add(id);

    const blind = await aigul.patch(`/api/documents/${made.id}`, null, { number: '1' });
    const first = await aigul.patch<DocumentDto>(`/api/documents/${made.id}`, 1, {
      number: '1',
      issuer: null,
    });
    const late = await aigul.patch<Refusal>(`/api/documents/${made.id}`, 1, { number: '2' });

    expect([blind.status, first.status, late.status]).toEqual([428, 200, 412]);
    expect(first.body).toMatchObject({ number: '1', version: 2 });
    expect(late.body.current).toMatchObject({ number: '1' });
  });

  it('of a closed case are read and no longer added', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'closed' });

    const upload = await send<Refusal>(aigul, id, paper());
    const made = await record(id, { kind: 'other' });

    expect([upload.status, made.status]).toEqual([409, 409]);
    expect(upload.body.by).toEqual(['case_closed']);
  });

  describe('that reveal a diagnosis', () => {
    it('say that they exist; each opening is on record under the layer', async () => {
      const { id } = await addCase(stage.db, stage.cast);
      const made = await add(id, { kind: 'pmpc_conclusion' });
      const plain = await add(id, { kind: 'school_certificate' });

      await aigul.get(`/api/documents/${made.id}/content`);
      await aigul.get(`/api/documents/${made.id}/content`);
      await aigul.get(`/api/documents/${plain.id}/content`);

      expect(made.layer).toBe('diagnosis');
      const opened = await stage.db.query(
        'select layer, document_id = $2 as first from accesses where case_id = $1 and document_id is not null order by at, id',
        [id, made.id],
      );
      expect(opened).toEqual([
        { layer: 'diagnosis', first: true },
        { layer: 'diagnosis', first: true },
        { layer: null, first: false },
      ]);
    });

    it('stay so: no other name takes them out of the layer', async () => {
      const { id } = await addCase(stage.db, stage.cast);
      const made = await add(id, { kind: 'pmpc_conclusion' });

      const renamed = await aigul.patch<Refusal>(`/api/documents/${made.id}`, 1, {
        kind: 'school_certificate',
      });
      const kept = await aigul.patch(`/api/documents/${made.id}`, 1, { kind: 'medical_card' });

      expect(renamed.status).toBe(422);
      expect(renamed.body.errors).toEqual([{ pointer: '#/kind', rules: ['staysRestricted'] }]);
      expect(kept.status).toBe(200);
    });
  });

  describe('are out of reach', () => {
    it('of a neighbour, of another region, of families and of those who have no cases', async () => {
      const { id } = await addCase(stage.db, stage.cast, { guardian: 'gulnar' });
      const made = await add(id);
      const tried: Record<string, number[]> = {};

      for (const person of ['dinara', 'yerlan', 'marat', 'gulnar', 'timur', 'asel'] as const) {
        const client = await stage.as(people[person]);
        tried[person] = [
          (await client.get(`/api/documents/${made.id}`)).status,
          (await client.get(`/api/documents/${made.id}/content`)).status,
          (await client.get(`/api/cases/${id}/documents`)).status,
          (await send(client, id, paper())).status,
          (await client.patch(`/api/documents/${made.id}`, 1, { number: '1' })).status,
        ];
      }

      const hidden = [404, 404, 404, 404, 404];
      const forbidden = [403, 403, 403, 403, 403];
      expect(tried).toEqual({
        dinara: hidden,
        yerlan: hidden,
        marat: hidden,
        gulnar: forbidden,
        timur: forbidden,
        asel: forbidden,
      });
      const nurlan = await stage.as(people.nurlan);
      expect((await nurlan.get(`/api/documents/${made.id}/content`)).status).toBe(200);
    });
  });

  describe('that nobody recorded', () => {
    it('are swept with their content after a day, and no other', async () => {
      const { id } = await addCase(stage.db, stage.cast);
      const kept = await add(id);
      const left = await send(aigul, id, await photo('#102030'));
      const fresh = await send(aigul, id, paper());
      await stage.db.query(
        `update document_files set created_at = now() - interval '25 hours' where id = any($1)`,
        [[kept.file?.id, left.body.id]],
      );

      const [small] = await stage.db.query<{ key: string }[]>(
        'select thumbnail_key as key from document_files where id = $1',
        [left.body.id],
      );

      const swept = await stage.app.get(DocumentSweep).run();

      expect(swept).toBe(1);
      const store = stage.app.get(FileStore, { strict: false });
      await expect(store.get(left.body.id)).rejects.toThrow('no such content');
      await expect(store.get(small?.key ?? '')).rejects.toThrow('no such content');
      expect((await aigul.get(`/api/documents/${kept.id}/content`)).status).toBe(200);
      expect((await record(id, { kind: 'other', fileId: left.body.id })).status).toBe(422);
      expect((await record(id, { kind: 'other', fileId: fresh.body.id })).status).toBe(201);
    });

    it('never promise a content that is not there: a store that fails leaves nothing to record', async () => {
      const { id } = await addCase(stage.db, stage.cast);
      const store = stage.app.get(FileStore, { strict: false });
      const put = jest.spyOn(store, 'put').mockRejectedValueOnce(new Error('the disk is full'));

      const answer = await send(aigul, id, paper());
      put.mockRestore();
      const [row] = await stage.db.query<{ id: string }[]>(
        'select id from document_files where case_id = $1',
        [id],
      );

      expect(answer.status).toBe(500);
      expect((await record(id, { kind: 'other', fileId: row?.id })).status).toBe(422);
    });
  });

  describe('in the hands of an organisation', () => {
    async function sent(
      more: object = {},
    ): Promise<{ caseId: string; referralId: string; consentId: string }> {
      const { id: caseId } = await addCase(stage.db, stage.cast);
      const consentId = await insert(stage.db, 'consents', {
        case_id: caseId,
        purpose: 'sharing',
        organisation_id: stage.cast.organisations.cabinet,
        status: 'given',
        given_by: 'Гүлнар Ермекова',
        mode: 'written',
        language: 'kk',
        given_on: '2026-09-04',
        recorded_by: stage.cast.ids.aigul,
      });
      const referralId = await insert(stage.db, 'referrals', {
        case_id: caseId,
        kind: 'rehabilitation',
        service_id: 'RH-KPPK',
        organisation_id: stage.cast.organisations.cabinet,
        author_id: stage.cast.ids.aigul,
        status: 'info_needed',
        requested_documents: ['pmpc_conclusion', 'health_note'],
        sent_at: '2026-11-20T05:00:00Z',
        due_on: '2026-12-04',
        consent_id: consentId,
        ...more,
      });
      return { caseId, referralId, consentId };
    }

    it('are those that were handed over with the referral, and no others; each opening is on record', async () => {
      const { caseId, referralId } = await sent();
      const asked = await add(caseId, { kind: 'pmpc_conclusion' });
      const private_ = await add(caseId, { kind: 'medical_card' });
      const marina = await stage.as(people.marina);
      const oleg = await stage.as(people.oleg);
      expect((await marina.get(`/api/documents/${asked.id}/content`)).status).toBe(404);

      const step = await aigul.post(`/api/referrals/${referralId}/actions`, {
        action: 'provide_info',
        documents: ['pmpc_conclusion'],
        documentIds: [asked.id],
      });
      const seen = await marina.get<{
        papers: { attached: { id: string; kind: string }[]; held: unknown[] };
      }>(`/api/referrals/${referralId}`);

      expect(step.status).toBe(200);
      expect(seen.body.papers.attached.map(({ id, kind }) => [id, kind])).toEqual([
        [asked.id, 'pmpc_conclusion'],
      ]);
      expect(seen.body.papers.held).toEqual([]);
      expect((await marina.get(`/api/documents/${asked.id}/content`)).status).toBe(200);
      expect((await marina.get(`/api/documents/${private_.id}/content`)).status).toBe(404);
      expect((await oleg.get(`/api/documents/${asked.id}/content`)).status).toBe(404);
      expect((await marina.get(`/api/documents/${asked.id}`)).status).toBe(403);
      const opened = await stage.db.query(
        'select layer from accesses where document_id = $1 and user_id = $2',
        [asked.id, stage.cast.ids.marina],
      );
      expect(opened).toEqual([{ layer: 'diagnosis' }]);
    });

    it('close to it as soon as the family withdraws its word, and when the referral is declined', async () => {
      for (const end of [
        (of: { consentId: string }) =>
          stage.db.query(`update consents set status = 'withdrawn', withdrawn_on = now() where id = $1`, [
            of.consentId,
          ]),
        (of: { referralId: string }) =>
          stage.db.query(
            `update referrals set status = 'declined', status_reason = 'no_capacity' where id = $1`,
            [of.referralId],
          ),
      ]) {
        const of = await sent();
        const asked = await add(of.caseId, { kind: 'health_note' });
        await aigul.post(`/api/referrals/${of.referralId}/actions`, {
          action: 'provide_info',
          documents: ['health_note'],
          documentIds: [asked.id],
        });
        const marina = await stage.as(people.marina);
        expect((await marina.get(`/api/documents/${asked.id}/content`)).status).toBe(200);

        await end(of);

        expect((await marina.get(`/api/documents/${asked.id}/content`)).status).toBe(404);
      }
    });

    it('are chosen in the draft already, and closed to it until that is sent', async () => {
      const { caseId, referralId } = await sent({
        status: 'draft',
        sent_at: null,
        due_on: null,
        requested_documents: [],
      });
      const fit = await add(caseId, { kind: 'pmpc_conclusion' });
      const other = await addCase(stage.db, stage.cast);
      const foreign = await add(other.id, { kind: 'pmpc_conclusion' });
      const marina = await stage.as(people.marina);

      const draft = await aigul.patch<{ papers: { held: { id: string }[]; attached: { id: string }[] } }>(
        `/api/referrals/${referralId}`,
        1,
        { documentIds: [fit.id] },
      );
      const stolen = await aigul.patch(`/api/referrals/${referralId}`, 2, { documentIds: [foreign.id] });

      expect(draft.body.papers.held.map(({ id }) => id)).toEqual([fit.id]);
      expect(draft.body.papers.attached.map(({ id }) => id)).toEqual([fit.id]);
      expect(stolen.status).toBe(422);
      expect((await marina.get(`/api/documents/${fit.id}/content`)).status).toBe(404);
    });

    it('are offered only while they count', async () => {
      const { caseId, referralId } = await sent();
      await add(caseId, { kind: 'pmpc_conclusion', validTo: addDays(today, -1) });
      const note = await add(caseId, { kind: 'health_note' });

      const { body } = await aigul.get<{ papers: { held: { id: string }[] } }>(
        `/api/referrals/${referralId}`,
      );

      expect(body.papers.held.map(({ id }) => id)).toEqual([note.id]);
    });
  });
});
