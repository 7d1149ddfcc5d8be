import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { TeamDto, TeamListDto } from './teams.dto.js';

describe('teams', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('belong to the region of their district', async () => {
    const asel = await stage.as(people.asel);
    const { body: list } = await asel.get<TeamListDto>('/api/teams');
    const talgar = list.items.find((team) => team.name === 'Talgar');

    const { status, body } = await asel.post<TeamDto>('/api/teams', {
      name: 'Talgar, villages',
      locationId: talgar?.locationId,
    });

    expect(status).toBe(201);
    expect(body.regionId).toBe(talgar?.regionId);
  });

  it('have one name in a region', async () => {
    const asel = await stage.as(people.asel);
    const { body } = await asel.get<TeamDto>(`/api/teams/${stage.cast.teams.talgar}`);

    const answer = await asel.post('/api/teams', { name: 'TALGAR', locationId: body.locationId });

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/name', rules: ['isFree'] }] },
    });
  });

  it('are not closed while they have open cases', async () => {
    await addCase(stage.db, stage.cast, { team: 'semey', caseworker: 'yerlan' });
    const asel = await stage.as(people.asel);
    const { body } = await asel.get<TeamDto>(`/api/teams/${stage.cast.teams.semey}`);

    const answer = await asel.patch(`/api/teams/${body.id}`, body.version, { active: false });

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/active', rules: ['hasOpenCases'] }] },
    });
  });

  it('are changed by the administrator alone', async () => {
    const nurlan = await stage.as(people.nurlan);

    const answer = await nurlan.patch(`/api/teams/${stage.cast.teams.talgar}`, 1, { name: 'Mine' });

    expect(answer.status).toBe(403);
  });
});
