import fs from 'node:fs';
import { addCase, people } from '../../test/cast.js';
import type { Client } from '../../test/client.js';
import { docx, heic, pdf, photo } from '../../test/document-samples.js';
import { addDocument, paper, record as recordWith, send, type Refusal } from '../../test/documents-scene.js';
import { startStage, type Stage } from '../../test/harness.js';
import { FileStore } from '../platform/storage/file-store.js';
import { DocumentSweep } from './document-sweep.js';
import type { DocumentDto } from './documents.dto.js';

describe('documents', () => {
  let stage: Stage;
  let aigul: Client;
  beforeAll(async () => {
    stage = await startStage();
    aigul = await stage.as(people.aigul);
  });
  afterAll(() => stage.close());

  const record = (caseId: string, body: object, headers = {}) => recordWith(aigul, caseId, body, headers);
  const add = (caseId: string, more: object = {}, content?: Buffer): Promise<DocumentDto> =>
    addDocument(aigul, caseId, more, content);

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
});
