import { addCase, insert, people, type Cast } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { FamilyChildListDto, FamilyReferralListDto } from './families.dto.js';

const sent = (cast: Cast, caseId: string, more: object = {}): Record<string, unknown> => ({
  case_id: caseId,
  kind: 'rehabilitation',
  service_id: 'RH-KPPK',
  organisation_id: cast.organisations.cabinet,
  author_id: cast.ids.aigul,
  status: 'sent',
  sent_at: '2026-11-20T05:00:00Z',
  due_on: '2026-12-04',
  reason: 'Written for colleagues only.',
  ...more,
});

describe('a family', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('sees its own child by first name and initial, and whom to call', async () => {
    const { childId } = await addCase(stage.db, stage.cast, { guardian: 'gulnar' });
    await addCase(stage.db, stage.cast, { givenName: 'Асылай', familyName: 'Бекова', guardian: 'zhanna' });
    const gulnar = await stage.as(people.gulnar);

    const { body } = await gulnar.get<FamilyChildListDto>('/api/family/children');

    expect(body.items).toEqual([
      expect.objectContaining({
        id: childId,
        name: 'Аружан Е.',
        caseworker: { name: 'Айгүл Сейітова', phone: null },
      }),
    ]);
  });

  it('sees what was sent for its child, neither drafts nor mistakes nor what colleagues wrote', async () => {
    const { id, childId } = await addCase(stage.db, stage.cast, { guardian: 'gulnar' });
    const shown = await insert(stage.db, 'referrals', sent(stage.cast, id, { status_note: 'Internal.' }));
    await insert(
      stage.db,
      'referrals',
      sent(stage.cast, id, { status: 'draft', sent_at: null, due_on: null }),
    );
    await insert(
      stage.db,
      'referrals',
      sent(stage.cast, id, { status: 'entered_in_error', status_reason: 'duplicate' }),
    );
    const gulnar = await stage.as(people.gulnar);

    const { body } = await gulnar.get<FamilyReferralListDto>(`/api/family/referrals?childId=${childId}`);

    expect(body.items.map((item) => item.id)).toEqual([shown]);
    expect(JSON.stringify(body)).not.toMatch(/colleagues|Internal/);
  });

  it('hears only of documents that are still missing', async () => {
    const { id, childId } = await addCase(stage.db, stage.cast, { guardian: 'gulnar' });
    await insert(
      stage.db,
      'referrals',
      sent(stage.cast, id, {
        status: 'info_needed',
        requested_documents: ['pmpc_conclusion', 'health_note'],
        provided_documents: ['health_note'],
        documents_due_on: '2026-12-03',
      }),
    );
    const gulnar = await stage.as(people.gulnar);

    const { body } = await gulnar.get<FamilyReferralListDto>(`/api/family/referrals?childId=${childId}`);

    expect(body.items[0]).toMatchObject({ documents: ['pmpc_conclusion'], documentsDueOn: '2026-12-03' });
  });

  it('sees nothing of another family, whatever child it names', async () => {
    const { id, childId } = await addCase(stage.db, stage.cast, { guardian: 'gulnar' });
    await insert(stage.db, 'referrals', sent(stage.cast, id));
    const zhanna = await stage.as(people.zhanna);

    const { body } = await zhanna.get<FamilyReferralListDto>(`/api/family/referrals?childId=${childId}`);

    expect(body.items).toEqual([]);
  });

  it('sees nothing through somebody who is not a recorded legal representative', async () => {
    const { childId, personId } = await addCase(stage.db, stage.cast, { guardian: 'zhanna' });
    await stage.db.query('update people set legal_representative = false where id = $1', [personId]);
    const zhanna = await stage.as(people.zhanna);

    const { body } = await zhanna.get<FamilyChildListDto>('/api/family/children');

    expect(body.items.map((item) => item.id)).not.toContain(childId);
  });

  it('has no other door: case, child and referral routes are forbidden', async () => {
    const { id, childId } = await addCase(stage.db, stage.cast, { guardian: 'gulnar' });
    const gulnar = await stage.as(people.gulnar);

    const answers = [
      await gulnar.get('/api/cases'),
      await gulnar.get(`/api/cases/${id}`),
      await gulnar.get(`/api/cases/${childId}`),
    ];

    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403]);
  });
});
