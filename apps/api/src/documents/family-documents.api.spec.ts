import { addCase, insert, people } from '../../test/cast.js';
import type { Answer, Client } from '../../test/client.js';
import { pdf, photo } from '../../test/document-samples.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import type { DocumentListDto } from './documents.dto.js';
import type { GivenDocumentListDto } from './given-documents.dto.js';
import type { FamilyDocumentDto, FamilyDocumentListDto } from './family-documents.dto.js';

interface Refusal {
  readonly errors?: { pointer: string; rules: string[] }[];
}

describe('a family', () => {
  let stage: Stage;
  let gulnar: Client;
  beforeAll(async () => {
    stage = await startStage();
    gulnar = await stage.as(people.gulnar);
  });
  afterAll(() => stage.close());

  async function asked(
    more: object = {},
  ): Promise<{ id: string; childId: string; personId: string; referralId: string }> {
    const scene = await addCase(stage.db, stage.cast, { guardian: 'gulnar' });
    const referralId = await insert(stage.db, 'referrals', {
      case_id: scene.id,
      kind: 'education',
      service_id: 'ED-INCL',
      organisation_id: stage.cast.organisations.school,
      author_id: stage.cast.ids.aigul,
      status: 'info_needed',
      requested_documents: ['pmpc_conclusion', 'birth_certificate_seen'],
      sent_at: '2026-11-20T05:00:00Z',
      due_on: '2026-12-04',
      ...more,
    });
    return { ...scene, referralId };
  }

  const give = <T = FamilyDocumentDto>(
    client: Client,
    referralId: string,
    content: Buffer,
    kind = 'pmpc_conclusion',
  ): Promise<Answer<T>> =>
    client.send<T>('POST', `/api/family/referrals/${referralId}/documents?kind=${kind}`, content, {
      'content-type': 'image/jpeg',
    });

  it('gives from its telephone what was asked for; it lands in the file, and with the caseworker today', async () => {
    const { id, childId, personId, referralId } = await asked();

    const given = await give(gulnar, referralId, await photo('#0a7d6e'));
    const again = await give(gulnar, referralId, await photo('#0a7d6e'));
    const aigul = await stage.as(people.aigul);
    const file = await aigul.get<DocumentListDto>(`/api/cases/${id}/documents`);

    expect([given.status, again.status, again.body.id]).toEqual([201, 201, given.body.id]);
    expect(given.body).toMatchObject({ childId, kind: 'pmpc_conclusion', byFamily: true, seenOnly: false });
    expect(file.body.items).toEqual([
      expect.objectContaining({
        kind: 'pmpc_conclusion',
        byFamily: true,
        givenBy: expect.objectContaining({ id: personId }),
      }),
    ]);
    const tasks = await stage.db.query(
      `select kind, due_on::text, status, document_id from tasks where referral_id = $1`,
      [referralId],
    );
    expect(tasks).toEqual([
      {
        kind: 'bring_documents',
        due_on: stage.app.get(Clock).today(),
        status: 'open',
        document_id: given.body.id,
      },
    ]);
    const [entry] = await stage.db.query('select action, actor_role from history where subject_id = $1', [
      given.body.id,
    ]);
    expect(entry).toEqual({ action: 'give', actor_role: 'family' });
  });

  it('gives one picture for two papers that are asked for, and both are here', async () => {
    const { id, referralId } = await asked({
      requested_documents: ['pmpc_conclusion', 'school_certificate'],
    });
    const sheet = await photo('#77aa33');

    const both = [
      await give(gulnar, referralId, sheet, 'pmpc_conclusion'),
      await give(gulnar, referralId, sheet, 'school_certificate'),
    ];
    const again = await give(gulnar, referralId, sheet, 'school_certificate');
    const file = await (await stage.as(people.aigul)).get<DocumentListDto>(`/api/cases/${id}/documents`);

    expect(both.map(({ status, body }) => [status, body.kind])).toEqual([
      [201, 'pmpc_conclusion'],
      [201, 'school_certificate'],
    ]);
    expect(again.body.id).toBe(both[1]?.body.id);
    expect(file.body.items.map(({ kind }) => kind).sort()).toEqual(['pmpc_conclusion', 'school_certificate']);
    expect(new Set(file.body.items.map(({ file: content }) => content?.id)).size).toBe(1);
  });

  it('hears nothing of it, but whoever keeps the file does, until somebody has opened what came in', async () => {
    const { id, referralId } = await asked();
    const [aigul, dinara] = await Promise.all([stage.as(people.aigul), stage.as(people.dinara)]);
    const waiting = async (client: Client): Promise<string[]> =>
      (await client.get<GivenDocumentListDto>('/api/given-documents')).body.items
        .filter(({ caseId }) => caseId === id)
        .map((given) => given.id);
    const { body } = await give(gulnar, referralId, await photo('#123abc'));

    const before = [await waiting(aigul), await waiting(dinara)];
    await aigul.get(`/api/documents/${body.id}/content`);

    expect(before).toEqual([[body.id], []]);
    expect(await waiting(aigul)).toEqual([]);
    expect((await gulnar.get('/api/given-documents')).status).toBe(403);
  });

  it('sees which papers are here, never what stands in them, and not what colleagues fetched', async () => {
    const { id, childId, personId } = await asked();
    const author = { case_id: id, author_id: stage.cast.ids.aigul };
    await insert(stage.db, 'documents', {
      ...author,
      kind: 'health_note',
      number: 'SECRET-1',
      given_by: personId,
    });
    await insert(stage.db, 'documents', { ...author, kind: 'vkk_conclusion', number: 'SECRET-2' });
    await insert(stage.db, 'documents', {
      ...author,
      kind: 'birth_certificate_seen',
      number: 'SECRET-3',
      seen_on: '2026-09-01',
      seen_by: stage.cast.ids.aigul,
    });

    const { body } = await gulnar.get<FamilyDocumentListDto>(`/api/family/documents?childId=${childId}`);

    expect(body.items.map(({ kind, seenOnly }) => [kind, seenOnly]).sort()).toEqual([
      ['birth_certificate_seen', true],
      ['health_note', false],
    ]);
    expect(JSON.stringify(body)).not.toContain('SECRET');
  });

  it.each([
    ['a paper that nobody asked for', 'ipar', 422, 'isAskedFor'],
    ['a copy of an identity document', 'birth_certificate_seen', 422, 'isNoIdentityDocument'],
  ])('cannot give %s', async (_, kind, status, rule) => {
    const { referralId } = await asked();

    const answer = await give<Refusal>(gulnar, referralId, pdf({ mark: kind }), kind);

    expect([answer.status, answer.body.errors]).toEqual([status, [{ pointer: '#/kind', rules: [rule] }]]);
  });

  it('gives nothing to a referral that asks for nothing, or whose case is closed', async () => {
    const waiting = await asked({ status: 'waitlisted' });
    const closed = await asked();
    await stage.db.query(`update cases set status = 'closed' where id = $1`, [closed.id]);

    const answers = await Promise.all(
      [waiting, closed].map(({ referralId }, index) =>
        give(gulnar, referralId, pdf({ mark: `late ${index}` })),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
  });

  it('of another child finds nothing here, and staff have another way', async () => {
    const { childId, referralId } = await asked();
    const zhanna = await stage.as(people.zhanna);
    const aigul = await stage.as(people.aigul);

    const other = await give(zhanna, referralId, pdf({ mark: 'not mine' }));
    const list = await zhanna.get<FamilyDocumentListDto>(`/api/family/documents?childId=${childId}`);
    const staff = await give(aigul, referralId, pdf({ mark: 'staff' }));

    expect([other.status, staff.status]).toEqual([404, 403]);
    expect(list.body.items).toEqual([]);
  });

  it('sends the same sheet twice at the same moment and gives it once', async () => {
    const { id, referralId } = await asked();
    const sheet = pdf({ mark: 'at the same moment' });

    const answers = await Promise.all([give(gulnar, referralId, sheet), give(gulnar, referralId, sheet)]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
    const [count] = await stage.db.query(
      'select count(*)::integer as count from documents where case_id = $1',
      [id],
    );
    expect(count).toEqual({ count: 1 });
  });
});
