import { addCase, people, type CaseScene } from '../../test/cast.js';
import type { Client } from '../../test/client.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { PulseDto, PulseListDto } from './pulses.dto.js';

describe('the quality-of-life pulse', () => {
  let stage: Stage;
  let aigul: Client;
  beforeAll(async () => {
    stage = await startStage();
    aigul = await stage.as(people.aigul);
  });
  afterAll(() => stage.close());

  const add = (scene: CaseScene = {}) => addCase(stage.db, stage.cast, scene);
  const ask = (caseId: string, body: object) => aigul.post<PulseDto>(`/api/cases/${caseId}/pulses`, body);
  const faces = { health: 3, play: 5, learning: 2, safety: 5, family: 4 };

  it('keeps what child and caregiver answered, each beside the earlier ones', async () => {
    const { id, personId } = await add();

    const child = await ask(id, { respondent: 'child', ...faces, answeredOn: '2026-10-01' });
    const mother = await ask(id, {
      respondent: 'caregiver',
      personId,
      health: 2,
      caregiverTime: 1,
      caregiverWork: 'cannot_because_of_care',
    });
    const { body } = await aigul.get<PulseListDto>(`/api/cases/${id}/pulses`);

    expect(child).toMatchObject({ status: 201, body: { ...faces, respondent: 'child', personName: null } });
    expect(mother.body).toMatchObject({
      health: 2,
      play: null,
      personName: 'Гүлнар Ермекова',
      caregiverTime: 1,
    });
    expect(body.items.map(({ respondent }) => respondent)).toEqual(['caregiver', 'child']);
    expect(body.childAnswers).toBe(true);
    expect(body.items[0]).not.toHaveProperty('sum');
  });

  it('leaves in the history that it was asked, and none of the faces', async () => {
    const { id } = await add();

    await ask(id, { respondent: 'child', ...faces });

    const entries = await stage.db.query(
      `select subject, action, details from history where case_id = $1 and action = 'pulse'`,
      [id],
    );
    expect(entries).toEqual([{ subject: 'assessment', action: 'pulse', details: { respondent: 'child' } }]);
  });

  it('asked twice with one key is kept once', async () => {
    const { id } = await add();
    const key = 'pulse-once-0001';
    const body = { respondent: 'child', ...faces };

    const answers = await Promise.all(
      [1, 2].map(() => aigul.post<PulseDto>(`/api/cases/${id}/pulses`, body, { 'idempotency-key': key })),
    );

    expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
    expect((await aigul.get<PulseListDto>(`/api/cases/${id}/pulses`)).body.items).toHaveLength(1);
  });

  it.each([
    ['a sixth face', { health: 6 }, '#/health'],
    ['half a face', { health: 2.5 }, '#/health'],
    ['nothing answered', {}, '#/health'],
    ['a day to come', { health: 3, answeredOn: '2299-01-01' }, '#/answeredOn'],
    ['the work of a child', { health: 3, caregiverWork: 'not_sought' }, '#/caregiverWork'],
    ['a question about violence', { health: 3, violence: 1 }, '#/violence'],
  ])('with %s is refused at the field', async (_, wrong, pointer) => {
    const { id } = await add();

    const answer = await ask(id, { respondent: 'child', ...wrong });

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('is not asked of a child of four, but of those who care for her', async () => {
    const { id } = await add({ bornOn: '2023-01-01' });

    const child = await ask(id, { respondent: 'child', ...faces });
    const caregiver = await ask(id, { respondent: 'caregiver', ...faces });

    expect(child).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/respondent' }] } });
    expect(caregiver.status).toBe(201);
    expect((await aigul.get<PulseListDto>(`/api/cases/${id}/pulses`)).body.childAnswers).toBe(false);
  });

  it('is not answered by somebody around another child', async () => {
    const [{ id }, other] = await Promise.all([add(), add()]);

    const answer = await ask(id, { respondent: 'caregiver', personId: other.personId, ...faces });

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/personId', rules: ['exists'] }] },
    });
  });

  it.each([
    ['consent', { status: 'identified' }, 'no_consent_registration'],
    ['an open case', { status: 'closed' }, 'case_closed'],
  ] as const)('waits for %s', async (_, scene, reason) => {
    const { id } = await add(scene);

    const answer = await ask(id, { respondent: 'child', ...faces });

    expect(answer).toMatchObject({ status: 409, body: { by: [reason] } });
  });

  it('entered in error is seen no more, and is still on record', async () => {
    const { id } = await add();
    const { body } = await ask(id, { respondent: 'child', ...faces });

    const left = await aigul.post<PulseListDto>(`/api/pulses/${body.id}/mark-in-error`, {});

    expect(left).toMatchObject({ status: 200, body: { items: [] } });
    expect(await stage.db.query('select in_error from pulses where id = $1', [body.id])).toEqual([
      { in_error: true },
    ]);
  });

  it('is hidden from a caseworker elsewhere', async () => {
    const { id } = await add();
    const { body } = await ask(id, { respondent: 'child', ...faces });
    const yerlan = await stage.as(people.yerlan);

    const answers = await Promise.all([
      yerlan.get(`/api/cases/${id}/pulses`),
      yerlan.post(`/api/cases/${id}/pulses`, { respondent: 'child', ...faces }),
      yerlan.post(`/api/pulses/${body.id}/mark-in-error`, {}),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
