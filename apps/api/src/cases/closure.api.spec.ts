import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { CaseDto } from './cases.dto.js';

const views = { childView: 'I like my school.', caregiverView: 'We manage.', note: 'All is done.' };

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
  const called = async (id: string, ...daysAgo: number[]): Promise<void> => {
    for (const days of daysAgo)
      await stage.db.query(
        `insert into notes (case_id, kind, body, author_id, created_at)
         values ($1, 'call', 'Nobody answers.', $2, now() - make_interval(days => $3))`,
        [id, stage.cast.ids.aigul, days],
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

  it('asks nobody for a view after a death, and both otherwise', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const note = { note: 'The family told us.' };

    expect(await ask(id, 'goals_met', note)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/childView' }, { pointer: '#/caregiverView' }] },
    });
    expect(await ask(id, 'deceased', note)).toMatchObject({
      body: { status: 'closure_requested', childView: null, caregiverView: null },
    });
  });

  it('may say why somebody was not heard, and then keeps no words of theirs', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const absences = { childViewAbsence: 'too_young', caregiverViewAbsence: 'refused', note: 'Two calls.' };

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
});
