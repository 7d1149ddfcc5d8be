import type { Language } from '@birge/domain';
import { organisationKinds, type OrganisationKind } from './organisation-kinds.js';
import { addressIn, phoneOf, regionProfiles, TALGAR, type Location } from './places.js';
import { codes } from './tables.js';
import type { WorldBuilder } from './world-builder.js';
import type { Offering, Organisation, Service, Staff } from './world.js';

/** What the pictures of the screens name in Talgar: number and place of each. */
const talgarOrganisations: Readonly<Record<string, readonly (readonly [number: number, place: string])[]>> = {
  cabinet: [[2, 'Талгар'], [1, 'Талгар']], // prettier-ignore
  school: [[12, 'Бесағаш'], [3, 'Талгар']], // prettier-ignore
  centre: [[1, 'Панфилов']],
};

interface Made extends Organisation {
  readonly offerings: readonly Offering[];
}

/** Organisations and what they offer: some for a district, some for a whole region. */
export class OrganisationBuilder {
  private region: Location | undefined;
  private ofRegion: Made[] = [];

  constructor(
    private readonly world: WorldBuilder,
    private readonly services: ReadonlyMap<string, Service>,
  ) {}

  /** From here on, organisations belong to this region. */
  enterRegion(region: Location, seat: Location): void {
    this.region = region;
    this.ofRegion = organisationKinds
      .filter(({ level }) => level === 'region')
      .map((kind) => this.add(kind, seat, 1, this.placeName(seat)));
  }

  /** The offerings within reach of a new team, by service: those of its district first, then those of its region. */
  forTeam(place: Location, round: number): Map<string, readonly Offering[]> {
    const ofDistrict = organisationKinds
      .filter(({ level }) => level === 'district')
      .flatMap((kind) => {
        const named = place.id === TALGAR ? talgarOrganisations[kind.code] : undefined;
        const all = named ?? [[numberOf(kind, place, round), this.placeName(place)] as const];
        return all.map(([number, where]) => this.add(kind, place, number, where));
      });
    const byService = new Map<string, Offering[]>();
    for (const offering of [...ofDistrict, ...this.ofRegion].flatMap((made) => made.offerings)) {
      const known = byService.get(offering.service.id);
      if (known) known.push(offering);
      else byService.set(offering.service.id, [offering]);
    }
    return byService;
  }

  private get writesKazakh(): boolean {
    return regionProfiles[this.region?.id ?? '']?.writesKazakh ?? false;
  }

  private placeName(place: Location): string {
    if (place.id === TALGAR) return 'Талгар';
    return this.writesKazakh
      ? place.nameKk.replace(/ (ауданы|қаласы)$/, '')
      : place.nameRu.replace(/^г\. /, '');
  }

  private add(kind: OrganisationKind, place: Location, number: number, where: string): Made {
    const { ids, random, batch, founded } = this.world;
    const id = ids.next();
    const name = (this.writesKazakh ? kind.kk : kind.ru)(where, number);
    const isCabinetOfTalgar = place.id === TALGAR && kind.code === 'cabinet' && number === 2;
    const languages: Language[] = isCabinetOfTalgar ? ['kk', 'ru'] : random.weighted([[['kk', 'ru'], 7], [['ru'], 2], [['kk'], 2]]); // prettier-ignore
    batch.add('organisations', {
      id,
      name,
      location_id: place.id,
      address: addressIn(random),
      phone: isCabinetOfTalgar ? '8 700 000 55 20' : phoneOf(random),
      email: null,
      languages: codes(languages),
      accessible: isCabinetOfTalgar || random.chance(0.6),
      created_at: founded,
      updated_at: founded,
    });
    const provider = this.addProvider(id, isCabinetOfTalgar);
    const organisation: Organisation = { id, code: kind.code, name, locationId: place.id, provider };
    return { ...organisation, offerings: this.addOfferings(kind, organisation, languages) };
  }

  /** Most organisations answer by themselves; for the others caseworkers write down what they were told. */
  private addProvider(organisationId: string, isCabinetOfTalgar: boolean): Staff | null {
    if (isCabinetOfTalgar) {
      this.world.demoOrganisationId = organisationId;
      const name = 'Марина Ковальчук';
      return this.world.addStaff({
        role: 'provider',
        name,
        organisationId,
        email: 'provider@birge.example',
        language: 'ru',
      });
    }
    if (!this.world.random.chance(0.8)) return null;
    const name = this.world.inventName(this.region?.id ?? '');
    return this.world.addStaff({
      role: 'provider',
      name,
      organisationId,
      language: this.writesKazakh ? 'kk' : 'ru',
    });
  }

  /** Four in ten have no place left; an office has none to give. */
  private placesFree(capacity: number | null): number | null {
    const { random } = this.world;
    if (capacity === null) return null;
    return random.chance(0.4) ? 0 : random.whole(1, Math.ceil(capacity / 6));
  }

  private addOfferings(
    kind: OrganisationKind,
    organisation: Organisation,
    languages: readonly Language[],
  ): Offering[] {
    const { random, calendar, founded, batch, ids } = this.world;
    return kind.services.flatMap((serviceId): Offering[] => {
      const service = this.services.get(serviceId);
      if (service === undefined) return [];
      const [youngest, oldest] = kind.ages ?? [0, 17];
      const ageMin = Math.max(service.ageMin, youngest);
      const ageMax = Math.min(service.ageMax, oldest);
      if (ageMin > ageMax) return [];
      const isCourseOfDemo = organisation.id === this.world.demoOrganisationId && serviceId === 'RH-KPPK';
      const capacity = kind.places === null ? null : random.whole(...kind.places);
      const free = isCourseOfDemo ? 0 : this.placesFree(capacity);
      const waitingListOpen = isCourseOfDemo || free !== 0 || random.chance(0.8);
      const usualWaitDays = free === 0 ? random.whole(30, 90) : random.whole(5, 30);
      const confirmedAgo =
        isCourseOfDemo || random.chance(0.72) ? random.whole(1, 60) : random.whole(120, 420);
      batch.add('offerings', {
        id: ids.next(),
        organisation_id: organisation.id,
        service_id: serviceId,
        capacity,
        places_free: free,
        waiting_list_open: waitingListOpen,
        age_min: ageMin,
        age_max: ageMax,
        languages: codes(languages),
        usual_wait_days: usualWaitDays,
        confirmed_on: random.chance(0.92) ? calendar.day(calendar.today - confirmedAgo) : null,
        created_at: founded,
        updated_at: founded,
      });
      return [
        { organisation, service, ageMin, ageMax, isFull: free === 0 && !waitingListOpen, usualWaitDays },
      ];
    });
  }
}

const numberOf = (kind: OrganisationKind, place: Location, round: number): number =>
  (kind.code === 'school' ? 1 + (Number(place.id.slice(0, 6)) % 40) : 1) + (round - 1) * 3;
