import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { FamilyChildListDto } from '../families/families.dto.js';
import type { FamilyAccessDto } from './family-access.dto.js';

describe('access to the family page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const agreed = (email: string): object => ({ email, language: 'kk', consentMode: 'oral' });

  it('is given to the mother, who signs in with a password shown once and sees her child alone', async () => {
    const { personId, childId, id } = await addCase(stage.db, stage.cast, {});
    await addCase(stage.db, stage.cast, { givenName: 'Асылай' });
    const aigul = await stage.as(people.aigul);

    const { status, body } = await aigul.post<FamilyAccessDto>(
      `/api/people/${personId}/access`,
      agreed('mother@birge.example'),
    );

    expect([status, body.person.hasAccount]).toEqual([200, true]);
    const mother = await stage.as(null);
    await mother.post('/api/auth/login', { email: 'mother@birge.example', password: body.temporaryPassword });
    const { body: children } = await mother.get<FamilyChildListDto>('/api/family/children');
    expect(children.items.map((child) => child.id)).toEqual([childId]);
    const consents = await stage.db.query(
      `select purpose, status, mode from consents where case_id = $1 and purpose = 'portal'`,
      [id],
    );
    expect(consents).toEqual([{ purpose: 'portal', status: 'given', mode: 'oral' }]);
  });

  it('ends at once', async () => {
    const { personId } = await addCase(stage.db, stage.cast, { guardian: 'gulnar' });
    const aigul = await stage.as(people.aigul);
    const gulnar = await stage.as(people.gulnar);

    await aigul.delete(`/api/people/${personId}/access`);

    expect((await gulnar.get<FamilyChildListDto>('/api/family/children')).body.items).toEqual([]);
  });

  it('ends with the consent it rests on', async () => {
    const { personId, id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    await aigul.post(`/api/people/${personId}/access`, agreed(people.gulnar));
    const gulnar = await stage.as(people.gulnar);
    const before = await gulnar.get<FamilyChildListDto>('/api/family/children');
    const [portal] = await stage.db.query<{ id: string }[]>(
      `select id from consents where case_id = $1 and purpose = 'portal'`,
      [id],
    );

    await aigul.post(`/api/consents/${portal?.id}/actions`, { action: 'withdraw' });

    expect(before.body.items).toHaveLength(1);
    expect((await gulnar.get<FamilyChildListDto>('/api/family/children')).body.items).toEqual([]);
  });

  it('is not given without consent', async () => {
    const { personId } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post(`/api/people/${personId}/access`, {
      email: 'x@birge.example',
      language: 'kk',
    });

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/consentMode', rules: ['isRequired'] }] },
    });
  });

  it('is not given to somebody who does not decide for the child', async () => {
    const { personId } = await addCase(stage.db, stage.cast, {});
    await stage.db.query('update people set legal_representative = false where id = $1', [personId]);
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post(`/api/people/${personId}/access`, agreed('teacher@birge.example'));

    expect(answer).toMatchObject({ status: 409, body: { by: ['not_legal_representative'] } });
  });

  it('uses the account a mother of two has already, and never an account of somebody else', async () => {
    const { personId } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);

    const stranger = await aigul.post(`/api/people/${personId}/access`, agreed(people.zhanna));
    const staff = await aigul.post(`/api/people/${personId}/access`, agreed(people.nurlan));
    const own = await aigul.post<FamilyAccessDto>(`/api/people/${personId}/access`, agreed(people.gulnar));

    expect([stranger.status, staff.status, own.status]).toEqual([422, 422, 200]);
    expect(own.body.temporaryPassword).toBeNull();
  });
});
