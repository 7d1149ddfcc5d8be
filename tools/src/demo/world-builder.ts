import { searchKey, type Actor, type Language, type Role, type ServiceKind } from '@birge/domain';
import type { Batch } from './batch.js';
import type { DemoCalendar } from './calendar.js';
import type { Ids } from './ids.js';
import { inventAdult, type GivenSex } from './names.js';
import { OrganisationBuilder } from './organisations.js';
import { ALMATY_REGION, phoneOf, regionProfiles, settlementsOf, TALGAR, type Location } from './places.js';
import type { Random } from './random.js';
import type { Staffing, TeamSize } from './staffing.js';
import type { Caseworker, Offering, Service, Staff, Team, World } from './world.js';

/** An account to be written; names that the pictures of the screens show are given, others invented. */
export interface Account {
  readonly role: Role;
  readonly name: string;
  readonly email?: string;
  readonly teamId?: string;
  readonly regionId?: string;
  readonly organisationId?: string;
  readonly language?: Language;
}

export interface WorldOptions {
  /** Of the password of every account. */
  readonly passwordHash: string;
  /** Whether the six accounts of the demo are among them. */
  readonly hasDemoAccounts: boolean;
}

const TALGAR_CASEWORKERS = ['Айгүл Сейітова', 'Динара Омарова', 'Ержан Тілеубек', 'Виктория Ли', 'Самал Жүнісова', 'Асхат Берік']; // prettier-ignore

/** Builds what stands before the first child, and writes it into the batch. */
export class WorldBuilder {
  readonly founded: string;
  /** Where the provider of the demo works; the organisations tell it. */
  demoOrganisationId = '';
  private readonly emails = new Map<string, number>();
  private readonly placesOf = new Map<string, Location[]>();
  private readonly byId = new Map<string, Location>();

  constructor(
    readonly batch: Batch,
    readonly ids: Ids,
    readonly random: Random,
    readonly calendar: DemoCalendar,
    private readonly options: WorldOptions,
    locations: readonly Location[],
  ) {
    this.founded = calendar.instant(calendar.at(calendar.today - 800, 9, 0));
    for (const location of locations) {
      this.byId.set(location.id, location);
      if (location.parentId === null) continue;
      const siblings = this.placesOf.get(location.parentId);
      if (siblings) siblings.push(location);
      else this.placesOf.set(location.parentId, [location]);
    }
  }

  build(staffing: Staffing, services: ReadonlyMap<string, Service>): World {
    const organisations = new OrganisationBuilder(this, services);
    const teams: Team[] = [];
    for (const region of Object.keys(regionProfiles)) {
      organisations.enterRegion(this.location(region), this.seatOf(region));
      this.addStaff({ role: 'manager', name: this.inventName(region), regionId: region });
      if (region === ALMATY_REGION) teams.unshift(this.addTalgar(staffing.talgar, organisations));
      const sizes = staffing.regions.get(region) ?? [];
      const places = (this.placesOf.get(region) ?? []).filter(({ id }) => id !== TALGAR);
      sizes.forEach((size, index) => {
        const place = places[index % places.length] as Location;
        const round = Math.floor(index / places.length) + 1;
        teams.push(this.addTeam(region, place, round, size, organisations));
      });
    }
    const family = this.addStaff({
      role: 'family',
      name: 'Гүлнар Ермекова',
      email: 'family@birge.example',
      language: 'kk',
    });
    this.addStaff({ role: 'analyst', name: 'Тимур Әлімбек', email: 'analyst@birge.example' });
    this.addStaff({ role: 'administrator', name: 'Асель Касымова', email: 'admin@birge.example' });
    return { teams, services, demo: { family, organisationId: this.demoOrganisationId } };
  }

  location(id: string): Location {
    const location = this.byId.get(id);
    if (location === undefined) throw new Error(`there is no location ${id}`);
    return location;
  }

  /** The first town of a region, where its own offices are. */
  private seatOf(region: string): Location {
    return (this.placesOf.get(region) ?? [])[0] ?? this.location(region);
  }

  private addTalgar(size: TeamSize, organisations: OrganisationBuilder): Team {
    const place = this.location(TALGAR);
    const team = this.addTeam(ALMATY_REGION, place, 1, size, organisations, {
      caseworkers: TALGAR_CASEWORKERS,
      manager: 'Нұрлан Әбдірахманов',
    });
    return team;
  }

  private addTeam(
    regionId: string,
    place: Location,
    round: number,
    size: TeamSize,
    organisations: OrganisationBuilder,
    people?: { readonly caseworkers: readonly string[]; readonly manager: string },
  ): Team {
    const id = this.ids.next();
    const { writesKazakh } = regionProfile(regionId);
    const plain = writesKazakh ? place.nameKk : place.nameRu;
    const name = round === 1 ? plain : `${plain} № ${round}`;
    const { batch, founded } = this;
    batch.add('teams', {
      id,
      name,
      location_id: place.id,
      region_id: regionId,
      created_at: founded,
      updated_at: founded,
    });
    const isTalgar = people !== undefined;
    const manager = this.addStaff({
      role: 'manager',
      name: people?.manager ?? this.inventName(regionId),
      teamId: id,
      regionId,
      ...(isTalgar ? { email: 'manager@birge.example' } : {}),
    });
    const caseworkers = size.map((children, index): Caseworker => {
      const worker = this.addStaff({
        role: 'caseworker',
        name: people?.caseworkers[index] ?? this.inventName(regionId),
        teamId: id,
        regionId,
        ...(isTalgar && index === 0 ? { email: 'caseworker@birge.example', language: 'ru' } : {}),
      });
      return { ...worker, children };
    });
    const offerings = organisations.forTeam(place, round);
    const parent = place.parentId === null ? undefined : this.byId.get(place.parentId);
    return {
      id, name, place, regionId, manager, caseworkers, writesKazakh,
      settlements: settlementsOf(place, parent),
      offerings,
      offeringsOfKind: byKind(offerings),
    }; // prettier-ignore
  }

  addStaff(account: Account): Staff {
    const id = this.ids.next();
    const { role, name, teamId = null, regionId = null, organisationId = null } = account;
    const email = account.email ?? this.emailOf(name);
    const language =
      account.language ?? (regionId !== null && regionProfile(regionId).writesKazakh ? 'kk' : 'ru');
    this.batch.add('users', {
      id,
      email,
      password_hash: this.options.passwordHash,
      name,
      phone: phoneOf(this.random),
      role,
      language,
      team_id: teamId,
      region_id: regionId,
      organisation_id: organisationId,
      demo: this.options.hasDemoAccounts && account.email !== undefined,
      created_at: this.founded,
      updated_at: this.founded,
    });
    const actor: Actor = { id, role, teamId, regionId, organisationId };
    return { actor, name };
  }

  private emailOf(name: string): string {
    const plain = searchKey(name).replaceAll(' ', '.');
    const times = (this.emails.get(plain) ?? 0) + 1;
    this.emails.set(plain, times);
    return `${plain}${times === 1 ? '' : times}@birge.example`;
  }

  inventName(regionId: string): string {
    const sex: GivenSex = this.random.chance(0.8) ? 'female' : 'male';
    return inventAdult(this.random, this.random.weighted(regionProfile(regionId).mix), sex);
  }
}

function byKind(offerings: Team['offerings']): Team['offeringsOfKind'] {
  const all = [...offerings.values()].flat();
  const ofKind = (kind: ServiceKind): Offering[] => all.filter(({ service }) => service.kind === kind);
  return {
    rehabilitation: ofKind('rehabilitation'),
    education: ofKind('education'),
    financial_aid: ofKind('financial_aid'),
    social_inclusion: ofKind('social_inclusion'),
  };
}

function regionProfile(regionId: string): (typeof regionProfiles)[string] {
  const profile = regionProfiles[regionId];
  if (profile === undefined) throw new Error(`the demo data know no region ${regionId}`);
  return profile;
}
