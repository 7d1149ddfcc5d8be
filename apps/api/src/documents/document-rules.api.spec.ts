import { addDays } from '@birge/domain';
import { addCase, people } from '../../test/cast.js';
import type { Client } from '../../test/client.js';
import { photo } from '../../test/document-samples.js';
import { addDocument, paper, record as recordWith, send, type Refusal } from '../../test/documents-scene.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import type { DocumentDto, DocumentListDto } from './documents.dto.js';

describe('what holds of documents', () => {
  let stage: Stage;
  let aigul: Client;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    aigul = await stage.as(people.aigul);
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());

  const record = (caseId: string, body: object, headers = {}) => recordWith(aigul, caseId, body, headers);
  const add = (caseId: string, more: object = {}, content?: Buffer): Promise<DocumentDto> =>
    addDocument(aigul, caseId, more, content);

  const tasksOf = (documentId: string): Promise<{ due_on: string; status: string }[]> =>
    stage.db.query(
      `select due_on::text, status from tasks where document_id = $1 and kind = 'renew_document' order by due_on, status`,
      [documentId],
    );

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
});
