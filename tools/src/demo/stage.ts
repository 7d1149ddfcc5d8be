import type { ServiceKind } from '@birge/domain';
import { marks, STORY_ID, values } from './marks.js';
import { organisationKinds } from './organisation-kinds.js';
import type { Numbers } from './referral-teller.js';
import type { Random } from './random.js';
import { idValue, textValue, type Value } from './template.js';
import type { AnyActor, Caseworker, Offering, Organisation, Team, World } from './world.js';

/**
 * Where a story is told that many children share: a team as all have one, of which it is left open which it is. Every team
 * can reach one organisation of each kind, so what stands for the kind is put in for the place.
 */
const kindIndex = new Map(organisationKinds.map(({ code }, index) => [code, index]));
const indexOf = ({ code }: Organisation): number => kindIndex.get(code) ?? -1;

const anyCaseworker: Caseworker = {
  actor: { id: marks.caseworker, role: 'caseworker', teamId: marks.team, regionId: marks.region, organisationId: null },
  name: '', children: 0,
}; // prettier-ignore

function anyOrganisation(organisation: Organisation): Organisation {
  const index = indexOf(organisation);
  const id = marks.organisation(index);
  const actor: AnyActor = {
    id: marks.provider(index), role: 'provider', teamId: null, regionId: null, organisationId: id, roleMark: marks.providerRole(index),
  }; // prettier-ignore
  return { ...organisation, id, provider: { actor, name: '' } };
}

/** The team of the stories, in the likeness of one that there is. */
function anyTeam(like: Team): Team {
  const alike = (offering: Offering): Offering => ({
    ...offering,
    organisation: anyOrganisation(offering.organisation),
    // What has room is another thing in each place.
    isFull: false,
  });
  const offeringsOfKind = Object.fromEntries(
    Object.entries(like.offeringsOfKind).map(([kind, list]) => [kind, list.map(alike)]),
  ) as Record<ServiceKind, Offering[]>;
  return {
    ...like,
    id: marks.team,
    place: { ...like.place, id: marks.location },
    settlements: [{ name: marks.settlement, locality: marks.locality as 'rural' }],
    regionId: marks.region,
    manager: { actor: { id: marks.manager, role: 'manager', teamId: marks.team, regionId: marks.region, organisationId: null }, name: '' },
    caseworkers: [anyCaseworker],
    offerings: new Map([...like.offerings].map(([service, list]) => [service, list.map(alike)])),
    offeringsOfKind,
  }; // prettier-ignore
}

/** Where children of the stories move: another team, whichever. */
function otherTeam(like: Team): Team {
  const [id, regionId] = [marks.receivingTeam, marks.receivingRegion];
  const actor = {
    id: marks.receivingManager,
    role: 'manager',
    teamId: id,
    regionId,
    organisationId: null,
  } as const;
  return { ...like, id, regionId, manager: { actor, name: '' } };
}

/** Where a story is told. */
export interface Stage {
  readonly world: World;
  readonly team: Team;
  readonly caseworker: Caseworker;
}

export function anyStage(world: World): Stage {
  // The first team is told one by one and has more organisations than others.
  const like = world.teams[1] as Team;
  const team = anyTeam(like);
  return { world: { ...world, teams: [team, otherTeam(like)] }, team, caseworker: anyCaseworker };
}

/** Ids that differ in their end alone; their beginning is the child's. */
export class StoryIds {
  private count = 0;

  constructor(private readonly random: Random) {}

  restart(): void {
    this.count = 0;
  }

  next(): string {
    const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');
    const a = this.random.bits();
    const b = this.random.bits();
    this.count += 1;
    return `${STORY_ID}-7${hex(this.count, 3)}-${hex(0x8000 | (a & 0x3fff), 4)}-${hex(a >>> 16, 4)}${hex(b, 8)}`;
  }
}

export class StoryNumbers implements Numbers {
  private count = 0;

  restart(): void {
    this.count = 0;
  }

  nextCase(): string {
    return marks.caseNumber;
  }

  nextReferral(): string {
    return marks.referralNumber(this.count++);
  }
}

/** What is the same for all children of a caseworker, who also answers for organisations that have no account. */
export function placeValues(team: Team, { actor }: Caseworker): Value[] {
  const list: Value[] = [];
  const worker = idValue(actor.id);
  list[values.location] = textValue(team.place.id);
  list[values.region] = textValue(team.regionId);
  list[values.team] = idValue(team.id);
  list[values.manager] = idValue(team.manager.actor.id);
  list[values.caseworker] = worker;
  for (const { organisation } of [...team.offerings.values()].flat()) {
    const { id, provider } = organisation;
    const index = indexOf(organisation);
    list[values.organisation(index)] = idValue(id);
    list[values.provider(index)] = provider ? idValue(provider.actor.id) : worker;
    list[values.providerRole(index)] = textValue(provider ? 'provider' : actor.role);
  }
  return list;
}

/** Where a child is to move, if she is. */
export function putReceiving(list: Value[], { id, regionId, manager }: Team): void {
  list[values.receivingTeam] = idValue(id);
  list[values.receivingRegion] = textValue(regionId);
  list[values.receivingManager] = idValue(manager.actor.id);
}
