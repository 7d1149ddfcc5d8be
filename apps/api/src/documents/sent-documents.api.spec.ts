import { addDays } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import type { Client } from '../../test/client.js';
import { addDocument } from '../../test/documents-scene.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import type { DocumentDto } from './documents.dto.js';

describe('documents in the hands of an organisation', () => {
  let stage: Stage;
  let aigul: Client;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    aigul = await stage.as(people.aigul);
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());

  const add = (caseId: string, more: object = {}, content?: Buffer): Promise<DocumentDto> =>
    addDocument(aigul, caseId, more, content);

  async function sent(more: object = {}): Promise<{ caseId: string; referralId: string; consentId: string }> {
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

    const { body } = await aigul.get<{ papers: { held: { id: string }[] } }>(`/api/referrals/${referralId}`);

    expect(body.papers.held.map(({ id }) => id)).toEqual([note.id]);
  });
});
