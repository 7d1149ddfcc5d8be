import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { CaseDto } from './cases.dto.js';
import type { CasePriorityDto } from './priority-change.dto.js';

describe('the priority of a case', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await startStage()));
  afterAll(() => stage.close());

  const assessed = async (priority: string, reasons: string, risks: object = {}): Promise<string> => {
    const { id } = await addCase(stage.db, stage.cast, { priority: 'medium' });
    await insert(stage.db, 'assessments', {
      case_id: id,
      author_id: stage.cast.ids.aigul,
      assessed_on: '2026-09-22',
      status: 'completed',
      completed_at: '2026-09-22T05:00:00Z',
      suggested_priority: priority,
      suggested_reasons: reasons,
      risks: JSON.stringify(risks),
    });
    return id;
  };
  const change = async (id: string, priority: string, note?: string) =>
    (await stage.as(people.aigul)).patch<CaseDto>(`/api/cases/${id}`, 1, {
      priority,
      ...(note ? { note } : {}),
    });
  const outlook = async (id: string): Promise<CasePriorityDto> =>
    (await (await stage.as(people.aigul)).get<CasePriorityDto>(`/api/cases/${id}/priority`)).body;

  it('has a suggestion with its reasons, and needs words only to differ from it', async () => {
    const id = await assessed('high', '{care_gap,out_of_school}');

    expect((await outlook(id)).suggestion).toMatchObject({
      priority: 'high',
      reasons: ['care_gap', 'out_of_school'],
      assessedOn: '2026-09-22',
      onlyHigh: false,
    });
    expect(await change(id, 'low')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/note', rules: ['isRequired'] }] },
    });
    expect((await change(id, 'high')).status).toBe(200);
  });

  it('needs words where nothing is suggested', async () => {
    const { id } = await addCase(stage.db, stage.cast, { priority: 'medium' });

    expect((await outlook(id)).suggestion).toBeNull();
    expect((await change(id, 'low')).status).toBe(422);
    expect((await change(id, 'low', 'The grandmother has moved in.')).status).toBe(200);
  });

  it('is nothing but high while a child may be hurt', async () => {
    const id = await assessed('high', '{abuse_suspected}', { abuse_suspected: true });

    expect((await outlook(id)).suggestion?.onlyHigh).toBe(true);
    expect(await change(id, 'low', 'All is well.')).toMatchObject({
      status: 409,
      body: { by: ['disclosure_is_high'] },
    });
  });

  it('moves what is open, as it was said beforehand, and keeps both values and who', async () => {
    const id = await assessed('medium', '{no_services}');
    await stage.db.query(
      `insert into tasks (case_id, kind, due_on, automatic, limit_step, counted_from)
       select $1, 'follow_up', d + 14, true, 'follow_up', d from (select (now() at time zone 'Asia/Almaty')::date as d) as today`,
      [id],
    );
    const { moves } = await outlook(id);
    const promised = moves.find((move) => move.priority === 'high');
    expect(promised).toMatchObject({ kind: 'follow_up' });

    await change(id, 'high', 'She was alone last night.');

    const [task] = await stage.db.query<{ due: string }[]>(
      `select due_on::text as due from tasks where case_id = $1 and kind = 'follow_up'`,
      [id],
    );
    expect(task?.due).toBe(promised?.to);
    expect((await outlook(id)).changes).toMatchObject([
      {
        from: 'medium',
        to: 'high',
        suggested: 'medium',
        by: { name: 'Айгүл Сейітова' },
        note: 'She was alone last night.',
      },
    ]);
  });

  it('is asked about within reach only', async () => {
    const id = await assessed('low', '{}');

    expect((await (await stage.as(people.marat)).get(`/api/cases/${id}/priority`)).status).toBe(404);
    expect((await (await stage.as(people.marina)).get(`/api/cases/${id}/priority`)).status).toBe(403);
  });
});
