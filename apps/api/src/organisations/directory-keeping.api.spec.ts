import { people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { OfferingDto, OfferingListDto } from '../offerings/offerings.dto.js';
import type { OrganisationDto } from './organisations.dto.js';

describe('keeping the directory', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const offeringOf = async (organisationId: string): Promise<OfferingDto> => {
    const asel = await stage.as(people.asel);
    const { body } = await asel.get<OfferingListDto>('/api/offerings?serviceId=RH-KPPK');
    const found = body.items.find((item) => item.organisation.id === organisationId);
    if (!found) throw new Error('the cabinet should offer its course');
    return found;
  };

  it('adds an organisation and what it offers', async () => {
    const asel = await stage.as(people.asel);
    const { body: school } = await asel.get<OrganisationDto>(
      `/api/organisations/${stage.cast.organisations.school}`,
    );

    const centre = await asel.post<OrganisationDto>('/api/organisations', {
      name: 'Centre “Бал дәурен”',
      locationId: school.locationId,
      phone: '8 700 000 31 00',
      languages: ['kk', 'ru'],
      accessible: true,
    });
    const offering = await asel.post<OfferingDto>('/api/offerings', {
      organisationId: centre.body.id,
      serviceId: 'RH-ST',
      capacity: 30,
      placesFree: 2,
      ageMin: 3,
      ageMax: 14,
    });

    expect([centre.status, offering.status]).toEqual([201, 201]);
    expect(offering.body).toMatchObject({
      serviceId: 'RH-ST',
      placesFree: 2,
      confirmedOn: expect.any(String),
    });
  });

  it('lets an organisation keep its own offerings, and nobody else’s', async () => {
    const marina = await stage.as(people.marina);
    const oleg = await stage.as(people.oleg);
    const own = await offeringOf(stage.cast.organisations.cabinet);

    const changed = await marina.patch<OfferingDto>(`/api/offerings/${own.id}`, own.version, {
      placesFree: 0,
      usualWaitDays: 54,
    });
    const foreign = await oleg.patch(`/api/offerings/${own.id}`, own.version + 1, { placesFree: 9 });
    const made = await oleg.post('/api/offerings', {
      organisationId: stage.cast.organisations.cabinet,
      serviceId: 'RH-OT',
    });

    expect(changed.body).toMatchObject({ placesFree: 0, usualWaitDays: 54 });
    expect(foreign.status).toBe(403);
    expect(made).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/organisationId', rules: ['exists'] }] },
    });
  });

  it.each([
    ['the same service twice', { serviceId: 'RH-KPPK' }, '#/serviceId'],
    ['a service that does not exist', { serviceId: 'RH-NONE' }, '#/serviceId'],
    ['more free places than places', { serviceId: 'RH-OT', capacity: 3, placesFree: 4 }, '#/placesFree'],
    ['ages the wrong way round', { serviceId: 'RH-OT', ageMin: 9, ageMax: 3 }, '#/ageMax'],
  ])('refuses %s', async (_, offering, pointer) => {
    const asel = await stage.as(people.asel);

    const answer = await asel.post<{ errors: { pointer: string }[] }>('/api/offerings', {
      organisationId: stage.cast.organisations.cabinet,
      ...offering,
    });

    expect(answer.status).toBe(422);
    expect(answer.body.errors[0]?.pointer).toBe(pointer);
  });

  it('is for the administrator: organisations are changed by nobody else', async () => {
    const marina = await stage.as(people.marina);

    const answer = await marina.patch(`/api/organisations/${stage.cast.organisations.cabinet}`, 1, {
      name: 'Ours',
    });

    expect(answer.status).toBe(403);
  });
});
