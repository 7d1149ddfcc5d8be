import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { CaseDto } from './cases.dto.js';

const views = {
  childView: 'I like my school.',
  caregiverView: 'We manage.',
  feedback: 'offered',
  note: 'All is done.',
};

describe('a closure that is asked for', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const ask = async (id: string, closureReason: string, rest: object = views) =>
    (await stage.as(people.aigul)).post<CaseDto>(`/api/cases/${id}/actions`, {
      action: 'request_closure',
      closureReason,
      ...rest,
    });
  /** Calls that were written down so many days ago. */
  const called = (id: string, ...daysAgo: number[]): Promise<void> => calledWith('no_answer', id, ...daysAgo);
  const calledWith = async (outcome: string | null, id: string, ...daysAgo: number[]): Promise<void> => {
    for (const days of daysAgo)
      await stage.db.query(
        `insert into notes (case_id, kind, body, author_id, created_at, contact_outcome)
         values ($1, 'call', 'Nobody answers.', $2, now() - make_interval(days => $3), $4)`,
        [id, stage.cast.ids.aigul, days, outcome],
      );
  };
  const refused = (rule: string) => ({
    status: 422,
    body: { errors: [{ pointer: '#/closureReason', rules: [rule] }] },
  });

  it('is not for the age of a child who is one', async () => {
    const { id } = await addCase(stage.db, stage.cast, { bornOn: '2020-03-12' });
    expect(await ask(id, 'aged_out_18')).toMatchObject(refused('isNotYet18'));

    const grown = await addCase(stage.db, stage.cast, { bornOn: '2005-03-12' });
    expect(await ask(grown.id, 'aged_out_18')).toMatchObject({ body: { status: 'closure_requested' } });
  });

  it('is for lost contact only after three attempts over thirty days', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    expect(await ask(id, 'lost_contact')).toMatchObject(refused('lacksThreeAttempts'));

    await called(id, 20, 20, 4);
    expect(await ask(id, 'lost_contact')).toMatchObject(refused('lacksOneAttempt'));

    await called(id, 1);
    expect(await ask(id, 'lost_contact')).toMatchObject(refused('lacksThirtyDays'));

    await called(id, 35);
    expect(await ask(id, 'lost_contact')).toMatchObject({ body: { status: 'closure_requested' } });
  });

  it('is for lost contact only by attempts that came to nothing, after the last one that did not', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    await called(id, 80, 70, 50);
    await calledWith('answered', id, 45);
    await calledWith(null, id, 44, 43, 1);
    await called(id, 42, 9);

    expect(await ask(id, 'lost_contact')).toMatchObject(refused('lacksOneAttempt'));

    await calledWith('refused', id, 8);
    expect(await ask(id, 'lost_contact')).toMatchObject(refused('lacksThreeAttempts'));
  });

  it('counts what a correction says came of an attempt, on the day of the attempt', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    await called(id, 40, 20);
    await calledWith('answered', id, 10);
    const aigul = await stage.as(people.aigul);
    const [wrong] = await stage.db.query<{ id: string }[]>(
      `select id from notes where case_id = $1 and contact_outcome = 'answered'`,
      [id],
    );

    const correction = { kind: 'call', body: 'It was a neighbour.', contactOutcome: 'no_answer' };
    expect(
      (await aigul.post(`/api/cases/${id}/notes`, { ...correction, correctsId: wrong?.id })).status,
    ).toBe(201);

    expect(await ask(id, 'lost_contact')).toMatchObject({ body: { status: 'closure_requested' } });
  });

  it('asks nobody for a view after a death, and both otherwise', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const note = { note: 'The family told us.' };

    expect(await ask(id, 'goals_met', note)).toMatchObject({
      status: 422,
      body: {
        errors: [{ pointer: '#/childView' }, { pointer: '#/caregiverView' }, { pointer: '#/feedback' }],
      },
    });
    expect(await ask(id, 'deceased', note)).toMatchObject({
      body: { status: 'closure_requested', childView: null, caregiverView: null },
    });
  });

  it('may say why somebody was not heard, and then keeps no words of theirs', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const absences = {
      childViewAbsence: 'too_young',
      caregiverViewAbsence: 'refused',
      feedback: 'declined',
      note: 'Two calls.',
    };

    expect(await ask(id, 'goals_met', { ...absences, caregiverView: 'We manage.' })).toMatchObject({
      body: {
        status: 'closure_requested',
        childView: null,
        childViewAbsence: 'too_young',
        caregiverView: 'We manage.',
        caregiverViewAbsence: null,
      },
    });
  });

  it('takes no reason that is none: a caregiver is never too young', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const absences = { childViewAbsence: 'asleep', caregiverViewAbsence: 'too_young', note: 'Two calls.' };

    expect(await ask(id, 'goals_met', absences)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/childViewAbsence' }, { pointer: '#/caregiverViewAbsence' }] },
    });
  });

  it('says whether the family was asked what it thinks of the work, and why it could not be', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const without = { ...views, feedback: undefined };

    expect(await ask(id, 'goals_met', without)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/feedback' }] },
    });
    expect(await ask(id, 'goals_met', { ...views, feedback: 'not_possible' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/feedbackObstacle' }] },
    });
    const said = { feedback: 'not_possible', feedbackObstacle: 'moved', feedbackNote: 'Nothing.' };
    expect(await ask(id, 'goals_met', { ...views, ...said })).toMatchObject({
      body: { feedback: 'not_possible', feedbackObstacle: 'moved', feedbackNote: null },
    });
  });
});
