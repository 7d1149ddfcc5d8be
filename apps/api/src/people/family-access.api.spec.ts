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

  const agreed = (email: string): object => ({
    email,
    language: 'kk',
    consentMode: 'oral',
    assent: 'oral',
  });

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

  it('asks a child of six or more, and from fifteen on the young person', async () => {
    const { personId } = await addCase(stage.db, stage.cast, { bornOn: '2015-05-05' });
    const { personId: ofYoung, id } = await addCase(stage.db, stage.cast, { bornOn: '2010-05-05' });
    const aigul = await stage.as(people.aigul);

    const unasked = await aigul.post(`/api/people/${personId}/access`, {
      email: 'unasked@birge.example',
      language: 'kk',
      consentMode: 'oral',
    });
    const young = await aigul.post(`/api/people/${ofYoung}/access`, {
      email: 'young@birge.example',
      language: 'kk',
      consentMode: 'written',
    });

    expect(unasked).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/assent', rules: ['assent_oral'] }] },
    });
    expect(young.status).toBe(200);
    const given = await stage.db.query(
      `select person_id, given_by from consents where case_id = $1 and purpose = 'portal'`,
      [id],
    );
    expect(given).toEqual([{ person_id: null, given_by: 'Аружан Ермекқызы' }]);
  });

  it.each([
    ['her right has ended', `update people set represents_to = $2 where id = $1`, '2026-01-31'],
    ['her right has not begun', `update people set represents_from = $2 where id = $1`, '2199-01-31'],
    [
      'the consent is over',
      `update consents set expires_on = $2 from people p where p.id = $1 and purpose = 'portal'
       and case_id = (select c.id from cases c where c.child_id = p.child_id)`,
      '2026-10-01',
    ],
  ])('is over at once when %s', async (_, change, day) => {
    const { personId } = await addCase(stage.db, stage.cast, { guardian: 'zhanna' });
    const zhanna = await stage.as(people.zhanna);
    const before = await zhanna.get<FamilyChildListDto>('/api/family/children');

    // The terms of a consent cannot be changed, not even here.
    await stage.db.query('alter table consents disable trigger consents_terms_stay');
    await stage.db.query(change, [personId, day]);
    await stage.db.query('alter table consents enable trigger consents_terms_stay');

    const after = await zhanna.get<FamilyChildListDto>('/api/family/children');
    expect([before.body.items.length - after.body.items.length]).toEqual([1]);
  });

  it('is not given to a guardian whose right is over', async () => {
    const { personId } = await addCase(stage.db, stage.cast, {});
    await stage.db.query(`update people set represents_to = '2026-01-31' where id = $1`, [personId]);
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post(`/api/people/${personId}/access`, agreed('guardian@birge.example'));

    expect(answer).toMatchObject({ status: 409, body: { by: ['not_legal_representative'] } });
  });
});
