import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import { LadderService } from '../tasks/ladder.service.js';
import type { SentTransferListDto, TransferFileDto, TransferListDto } from '../transfers/transfers.dto.js';
import type { CaseDto } from './cases.dto.js';

describe('a case that another team is asked to take over', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const waiting = () => addCase(stage.db, stage.cast, { status: 'transfer_pending' });
  const act = async (who: string, id: string, action: string, more: object = {}) =>
    (await stage.as(who)).post<CaseDto>(`/api/cases/${id}/actions`, { action, ...more });
  const ask = (id: string) =>
    act(people.aigul, id, 'request_transfer', {
      teamId: stage.cast.teams.semey,
      note: 'The family moves to Semey.',
    });
  const accept = (id: string, caseworkerId = stage.cast.ids.yerlan) =>
    act(people.marat, id, 'accept_transfer', { caseworkerId });
  const answerTasks = (id: string) =>
    stage.db.query(`select status, due_on::text as due, limit_step from tasks where case_id = $1 and kind = 'answer_transfer'`, [id]); // prettier-ignore
  const asked = async (): Promise<string[]> => {
    const marat = await stage.as(people.marat);
    return (await marat.get<TransferListDto>('/api/cases/transfers')).body.items.map((item) => item.id);
  };

  describe('shows the team that is asked', () => {
    it('the minimum that is needed to decide, and nothing else of the case', async () => {
      const { id, childId } = await addCase(stage.db, stage.cast, {});
      await stage.db.query(
        `update children set patronymic = 'Serikqyzy', address = 'Abai 1', iin = '200312699013' where id = $1`,
        [childId],
      );
      const [offering] = await stage.db.query<{ organisation_id: string }[]>(
        `select organisation_id from offerings where service_id = 'RH-KPPK'`,
      );
      await insert(stage.db, 'referrals', {
        case_id: id,
        kind: 'rehabilitation',
        service_id: 'RH-KPPK',
        organisation_id: offering?.organisation_id,
        author_id: stage.cast.ids.aigul,
        status: 'sent',
        reason: 'She cannot walk alone.',
        sent_at: '2026-11-20T05:00:00Z',
        due_on: '2026-12-01',
      });
      await ask(id);
      const marat = await stage.as(people.marat);

      const { status, body } = await marat.get<TransferFileDto>(`/api/cases/${id}/transfer`);

      expect(status).toBe(200);
      expect(body).toMatchObject({
        givenName: 'Аружан',
        familyInitial: 'Е',
        priority: 'medium',
        note: 'The family moves to Semey.',
        askedBy: { name: 'Айгүл Сейітова' },
        team: { name: 'Talgar' },
        urgent: false,
        referrals: [{ serviceId: 'RH-KPPK', status: 'sent' }],
      });
      expect(JSON.stringify(body)).not.toMatch(
        /Ермекқызы|Serikqyzy|2020-03-12|Abai 1|200312|\+7 700|cannot walk|Besagash/,
      );
      for (const path of [
        '',
        '/people',
        '/timeline',
        '/notes',
        '/tasks',
        '/documents',
        '/assessments',
        '/referrals',
        '/brief',
        '/priority',
      ])
        expect([path, (await marat.get(`/api/cases/${id}${path}`)).status]).toEqual([path, 404]);
    });

    it('that something is urgent, not what', async () => {
      const { id } = await waiting();
      await insert(stage.db, 'assessments', {
        case_id: id,
        author_id: stage.cast.ids.aigul,
        assessed_on: '2026-09-22',
        status: 'completed',
        completed_at: '2026-09-22T05:00:00Z',
        suggested_priority: 'high',
        suggested_reasons: '{abuse_suspected}',
      });

      const { body } = await (await stage.as(people.marat)).get<TransferFileDto>(`/api/cases/${id}/transfer`);

      expect(body.urgent).toBe(true);
      expect(JSON.stringify(body)).not.toContain('abuse');
    });

    it('and puts on record that it was looked at', async () => {
      const { id } = await waiting();

      await (await stage.as(people.marat)).get(`/api/cases/${id}/transfer`);

      const seen = await stage.db.query(`select user_id from accesses where case_id = $1`, [id]);
      expect(seen).toEqual([{ user_id: stage.cast.ids.marat }]);
    });

    it('nothing any more once it is answered, and nothing to who has the case', async () => {
      const { id } = await waiting();
      expect((await (await stage.as(people.nurlan)).get(`/api/cases/${id}/transfer`)).status).toBe(403);

      await act(people.aigul, id, 'withdraw_transfer');

      expect((await (await stage.as(people.marat)).get(`/api/cases/${id}/transfer`)).status).toBe(404);
    });
  });

  describe('is answered in time', () => {
    it('within the working days of the table, by a task that is not one of the sender', async () => {
      const { id } = await addCase(stage.db, stage.cast, {});
      const { body } = await ask(id);

      const [task] = (await answerTasks(id)) as { status: string; due: string; limit_step: string }[];
      const [due] = await stage.db.query<{ day: string }[]>(
        `select due_after((now() at time zone 'Asia/Almaty')::date, 5, 'working_days')::text as day`,
      );

      expect(task).toEqual({ status: 'open', due: due?.day, limit_step: 'transfer_answer' });
      expect(body.transfer).toMatchObject({ status: 'asked', dueOn: due?.day, to: { name: 'Semey' } });
      expect(body.dueOn).toBeNull();
      const aigul = await stage.as(people.aigul);
      const tasks = await aigul.get<{ items: { kind: string }[] }>(`/api/cases/${id}/tasks`);
      expect(tasks.body.items.map(({ kind }) => kind)).not.toContain('answer_transfer');
    });

    it('or the ladder says so to who is asked', async () => {
      const { id } = await addCase(stage.db, stage.cast, {});
      await ask(id);
      await stage.db.query(
        `update tasks set due_on = due_on - 30 where case_id = $1 and kind = 'answer_transfer'`,
        [id],
      );

      await stage.app.get(LadderService).climb();

      const marat = await stage.as(people.marat);
      const late = await marat.get<TransferListDto>('/api/cases/transfers?rung=escalation');
      expect(late.body.items).toMatchObject([{ id, notice: { rung: 'escalation' } }]);
      await accept(id);
      expect(await answerTasks(id)).toMatchObject([{ status: 'done' }]);
    });
  });

  describe('is taken over', () => {
    it('by somebody of the new team, by name', async () => {
      const { id } = await waiting();

      const nobody = await act(people.marat, id, 'accept_transfer');
      const stranger = await accept(id, stage.cast.ids.dinara);

      expect(nobody).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/caseworkerId' }] } });
      expect(stranger).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/caseworkerId' }] } });
      expect((await accept(id)).body).toMatchObject({
        status: 'active',
        team: { name: 'Semey' },
        caseworker: { id: stage.cast.ids.yerlan },
        transfer: { status: 'accepted', from: { name: 'Talgar' }, reason: 'The family moves to Semey.' },
      });
    });

    it('and leaves the sender a record, without the content', async () => {
      const { id } = await waiting();
      await accept(id);
      const aigul = await stage.as(people.aigul);

      const { body } = await aigul.get<SentTransferListDto>('/api/transfers?unseen=true');
      const record = body.items.find(
        ({ to, status, caseId }) => status === 'accepted' && caseId === null && to.name === 'Semey',
      );

      expect(record).toMatchObject({
        givenName: 'Аружан',
        familyInitial: 'Е',
        answeredBy: { name: 'Марат Оспанов' },
      });
      expect((await aigul.get(`/api/cases/${id}`)).status).toBe(404);
    });
  });

  it('and refused: who asked hears why, once, and stays responsible', async () => {
    const { id } = await waiting();
    await act(people.marat, id, 'reject_transfer', { note: 'The family lives in Talgar still.' });
    const aigul = await stage.as(people.aigul);
    const unseen = async () =>
      (await aigul.get<SentTransferListDto>('/api/transfers?unseen=true')).body.items.filter(
        (item) => item.caseId === id,
      );

    const [answer] = await unseen();

    expect(answer).toMatchObject({ status: 'rejected', answerNote: 'The family lives in Talgar still.' });
    expect((await aigul.get<CaseDto>(`/api/cases/${id}`)).body).toMatchObject({
      status: 'active',
      caseworker: { id: stage.cast.ids.aigul },
      transfer: { status: 'rejected', answerNote: 'The family lives in Talgar still.' },
    });
    const nurlan = await stage.as(people.nurlan);
    expect((await nurlan.post(`/api/transfers/${answer?.id}/seen`)).status).toBe(403);
    expect((await (await stage.as(people.yerlan)).post(`/api/transfers/${answer?.id}/seen`)).status).toBe(
      404,
    );
    expect((await aigul.post(`/api/transfers/${answer?.id}/seen`)).status).toBe(204);
    expect(await unseen()).toEqual([]);
  });

  describe('is withdrawn', () => {
    it('and leaves the case where it was, and the other team nothing to answer', async () => {
      const { id } = await waiting();
      expect(await asked()).toContain(id);

      expect(await act(people.aigul, id, 'withdraw_transfer')).toMatchObject({
        status: 200,
        body: { status: 'active', receivingTeam: null, caseworker: { id: stage.cast.ids.aigul } },
      });

      expect(await asked()).not.toContain(id);
      expect((await accept(id)).status).toBe(404);
      const history = await stage.db.query(
        `select action, from_status, to_status from history where case_id = $1`,
        [id],
      );
      expect(history).toContainEqual({
        action: 'withdraw_transfer',
        from_status: 'transfer_pending',
        to_status: 'active',
      });
    });

    it('not by the team that was asked', async () => {
      const { id } = await waiting();

      expect((await act(people.marat, id, 'withdraw_transfer')).status).toBe(403);
    });

    it('too late once the other team has the case', async () => {
      const { id } = await waiting();
      expect((await accept(id)).status).toBe(200);

      expect((await act(people.aigul, id, 'withdraw_transfer')).status).toBe(404);
    });
  });

  describe('when two act at once', () => {
    it('a withdrawal and an acceptance: one of them happens', async () => {
      const { id } = await waiting();

      const answers = await meetAt(stage, 'cases', id, [
        () => act(people.aigul, id, 'withdraw_transfer'),
        () => accept(id),
      ]);

      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const records = await stage.db.query(`select status from transfers where case_id = $1`, [id]);
      expect(records).toHaveLength(1);
      expect(records).not.toEqual([{ status: 'asked' }]);
    });

    it('two managers of the team that is asked: the second learns how it is now', async () => {
      const { id } = await waiting();
      await stage.db.query(`update cases set receiving_team_id = $2, receiving_region_id = '190000000' where id = $1`, [id, stage.cast.teams.kaskelen]); // prettier-ignore
      await stage.db.query(`update users set team_id = $2, role = 'caseworker' where id = $1`, [stage.cast.ids.yerlan, stage.cast.teams.kaskelen]); // prettier-ignore
      const other = await insert(stage.db, 'users', { email: `second-${id.slice(-8)}@birge.example`, password_hash: '-', name: 'Second', role: 'manager', team_id: stage.cast.teams.kaskelen }); // prettier-ignore
      const [saule, second] = [await stage.as(people.saule), await stage.withSession(other)];
      const path = `/api/cases/${id}/actions`;

      const answers = await meetAt(stage, 'cases', id, [
        () => saule.post<CaseDto>(path, { action: 'accept_transfer', caseworkerId: stage.cast.ids.yerlan }),
        () => second.post<CaseDto>(path, { action: 'reject_transfer', note: 'We have nobody.' }),
      ]);
      await stage.db.query(`update users set team_id = $2 where id = $1`, [stage.cast.ids.yerlan, stage.cast.teams.semey]); // prettier-ignore

      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.map(({ status }) => status).sort()[1]).toBeGreaterThanOrEqual(403);
    });

    it('an acceptance for somebody whose account is being closed: one of the two learns of the other', async () => {
      const { id } = await waiting();
      const colleague = await insert(stage.db, 'users', { email: `leaving-${id.slice(-8)}@birge.example`, password_hash: '-', name: 'Leaving', role: 'caseworker', team_id: stage.cast.teams.semey }); // prettier-ignore
      const asel = await stage.as(people.asel);

      const answers = await meetAt<{ status: number }>(stage, 'users', colleague, [
        () => accept(id, colleague),
        () => asel.post(`/api/users/${colleague}/actions`, { action: 'deactivate' }),
      ]);

      const left = await stage.db.query(
        `select from cases c join users u on u.id = c.caseworker_id where c.id = $1 and not u.active`,
        [id],
      );
      expect(left).toEqual([]);
      expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200]);
    });
  });
});
