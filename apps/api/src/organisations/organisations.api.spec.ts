import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { LocationListDto } from '../locations/locations.dto.js';
import type { OfferingListDto } from '../offerings/offerings.dto.js';
import type { ServiceDto, ServiceListDto } from '../services/services.dto.js';
import type { OrganisationDto, OrganisationListDto } from './organisations.dto.js';

describe('the directory', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('names every region and district in three languages', async () => {
    const { body } = await (await stage.as(people.aigul)).get<LocationListDto>('/api/locations');

    expect(body.items.filter((place) => place.parentId === null)).toHaveLength(20);
    expect(body.items.find((place) => place.id === '750000000')?.name.kk).toBe('Алматы қаласы');
  });

  it('has the catalogue with what each service needs', async () => {
    const aigul = await stage.as(people.aigul);

    const list = await aigul.get<ServiceListDto>('/api/services');
    const one = await aigul.get<ServiceDto>('/api/services/RH-KPPK');
    const absent = await aigul.get('/api/services/RH-NONE');
    const wrong = await aigul.get('/api/services/nonsense');

    expect(list.body.items.length).toBeGreaterThanOrEqual(39);
    expect(one.body).toMatchObject({ kind: 'rehabilitation', requiredDocuments: ['pmpc_conclusion'] });
    expect([absent.status, wrong.status]).toEqual([404, 422]);
  });

  it('is closed to families and open to providers', async () => {
    const gulnar = await stage.as(people.gulnar);
    const marina = await stage.as(people.marina);

    expect((await gulnar.get('/api/organisations')).status).toBe(403);
    expect((await marina.get('/api/organisations')).status).toBe(200);
  });

  it('finds organisations by name, kind of service and place', async () => {
    const aigul = await stage.as(people.aigul);
    const names = async (query: string): Promise<string[]> =>
      (await aigul.get<OrganisationListDto>(`/api/organisations?${query}`)).body.items.map(
        (item) => item.name,
      );

    expect(await names('q=cabinet')).toEqual(['Correction Cabinet No. 2']);
    expect(await names('kind=education')).toEqual(['School No. 12']);
    expect(await names('locationId=190000000')).toHaveLength(2);
    expect(await names('locationId=100000000')).toEqual([]);
    expect(await names(`q=${encodeURIComponent("%'; drop table organisations --")}`)).toEqual([]);
  });

  it('opens an organisation with what it offers', async () => {
    const aigul = await stage.as(people.aigul);

    const { body } = await aigul.get<OrganisationDto>(
      `/api/organisations/${stage.cast.organisations.cabinet}`,
    );

    expect(body.offerings.map((offering) => offering.serviceId).sort()).toEqual(['FA-DIS', 'RH-KPPK']);
  });
});

describe('who offers a service', () => {
  let stage: Stage;
  let caseId: string;
  beforeAll(async () => {
    stage = await startStage();
    caseId = (await addCase(stage.db, stage.cast, { bornOn: '2019-05-01' })).id;
    await addAssessment(stage, caseId, 'walking', 'a_lot');
  });
  afterAll(() => stage.close());

  it('is said for a child with fit, distance and warnings, the best first', async () => {
    await addOffering(stage, 'Far but open', { location: '100000000', offset: 3, accessible: true });
    await addOffering(stage, 'Russian only', { offset: 2, languages: ['ru'], accessible: true });
    await addOffering(stage, 'Only for small ones', { age_max: 3 });
    await addOffering(stage, 'Full', { offset: 2, places_free: 0, waiting_list_open: false });
    const aigul = await stage.as(people.aigul);

    const { body } = await aigul.get<OfferingListDto>(`/api/offerings?serviceId=RH-KPPK&caseId=${caseId}`);

    expect(body.needs).toMatchObject({ age: 7, languages: ['kk'], needsAccess: true });
    expect(
      body.items.map(({ organisation, fit }) => [organisation.name, fit?.fits, fit?.unfitReasons]),
    ).toEqual([
      ['Correction Cabinet No. 2', true, []],
      ['Russian only', true, []],
      ['Far but open', true, []],
      ['Only for small ones', false, ['age_unfit']],
      ['Full', false, ['full']],
    ]);
    const cabinet = body.items.find((item) => item.organisation.name === 'Correction Cabinet No. 2');
    expect(cabinet?.fit).toMatchObject({ distanceKm: 0, warnings: ['inaccessible', 'not_confirmed'] });
    expect(body.items[2]?.fit?.distanceKm).toBeGreaterThan(200);
  });

  it('is hidden for a case out of reach', async () => {
    const yerlan = await stage.as(people.yerlan);
    const marina = await stage.as(people.marina);

    const answers = await Promise.all(
      [yerlan, marina].map((client) => client.get(`/api/offerings?serviceId=RH-KPPK&caseId=${caseId}`)),
    );

    expect(answers.map((answer) => answer.status)).toEqual([404, 404]);
  });

  it('is listed without a case, and refuses what is not a service', async () => {
    const marina = await stage.as(people.marina);

    const plain = await marina.get<OfferingListDto>('/api/offerings?serviceId=ED-INCL');
    const wrong = await marina.get('/api/offerings?serviceId=1%27%20or%20true');

    expect(plain.body.items.map((item) => [item.organisation.name, item.fit])).toEqual([
      ['School No. 12', null],
    ]);
    expect(wrong.status).toBe(422);
  });
});

async function addOffering(
  stage: Stage,
  name: string,
  { location, offset, accessible, ...offering }: Record<string, unknown>,
): Promise<void> {
  const [place] = await stage.db.query<{ id: string }[]>(
    `select id from locations where parent_id = $1 order by id offset $2 limit 1`,
    [location ?? '190000000', offset ?? 0],
  );
  const organisation = await insert(stage.db, 'organisations', {
    name,
    location_id: place?.id,
    accessible: accessible ?? false,
  });
  await insert(stage.db, 'offerings', {
    organisation_id: organisation,
    service_id: 'RH-KPPK',
    confirmed_on: new Date().toISOString().slice(0, 10),
    ...offering,
  });
}

async function addAssessment(stage: Stage, caseId: string, domain: string, level: string): Promise<void> {
  await insert(stage.db, 'assessments', {
    case_id: caseId,
    status: 'completed',
    difficulties: JSON.stringify([{ domain, level }]),
    author_id: stage.cast.ids.aigul,
    assessed_on: '2026-09-22',
    completed_at: '2026-09-22T10:00:00Z',
  });
}
