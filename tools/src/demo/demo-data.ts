import type { CaseStatus, ReferralStatus } from '@birge/domain';
import { setImmediate } from 'node:timers/promises';
import { Batch } from './batch.js';
import type { DemoCalendar } from './calendar.js';
import { tellCase, type Makers } from './case-story.js';
import { ChildMaker, Iins, SERIALS } from './children.js';
import { Ids } from './ids.js';
import type { Culture } from './name-lists.js';
import { regionProfiles, type Location } from './places.js';
import { Random } from './random.js';
import type { Numbers } from './referral-teller.js';
import type { Scene } from './scene.js';
import { staffFor } from './staffing.js';
import { comingToTalgar, talgarCases } from './talgar.js';
import type { DrawnCase } from './telling.js';
import type { ToldCase } from './told.js';
import type { Caseworker, Service, Team, World } from './world.js';
import { WorldBuilder, type WorldOptions } from './world-builder.js';

const SEED = 20_261_123;
const DAY = 86_400_000;

/** There are three referrals to a child, whatever the size: shared out within blocks of so many children. */
export const BLOCK = 100;
export const REFERRALS_A_CHILD = 3;
/** Each id takes a millisecond of its own; a block needs some seven thousand. */
const BLOCK_MILLISECONDS = 20_000;
/** Most children have up to five; only where that does not do, some have more. */
const MOST_REFERRALS = [5, 7, 9, 12];

/** Cases and referrals that are told have numbers below these. */
export const FIRST_CASE_NUMBER = 5001;
export const FIRST_REFERRAL_NUMBER = 10_001;

const statuses: readonly (readonly [CaseStatus, number])[] = [['active', 58], ['closed', 11], ['planning', 6], ['assessment', 7], ['registered', 5], ['identified', 4], ['on_hold', 4], ['closure_requested', 3], ['transfer_pending', 2]]; // prettier-ignore
const open: readonly (readonly [ReferralStatus, number])[] = [['draft', 4], ['sent', 9], ['under_review', 7], ['info_needed', 6], ['accepted', 8], ['waitlisted', 11], ['in_progress', 22], ['on_hold', 3], ['completed', 15], ['declined', 6], ['not_completed', 3], ['cancelled', 3], ['entered_in_error', 2]]; // prettier-ignore
const finished: readonly (readonly [ReferralStatus, number])[] = [['completed', 72], ['declined', 11], ['not_completed', 8], ['cancelled', 7], ['entered_in_error', 2]]; // prettier-ignore

const withReferrals: readonly CaseStatus[] = [
  'active',
  'on_hold',
  'closed',
  'closure_requested',
  'transfer_pending',
];
const withFinished: readonly CaseStatus[] = ['closed', 'closure_requested'];

interface Place {
  readonly team: Team;
  readonly caseworker: Caseworker;
  readonly told: ToldCase | undefined;
}

/** A child to be told of. */
export interface Draft extends Place {
  readonly status: CaseStatus;
  referrals: number;
}

/** Each child has its number, each case its own three referrals: nothing is counted across rounds. */
class OwnNumbers implements Numbers {
  private cases = FIRST_CASE_NUMBER;
  private referrals = FIRST_REFERRAL_NUMBER;

  startAt(child: number): void {
    this.cases = FIRST_CASE_NUMBER + child;
    this.referrals = FIRST_REFERRAL_NUMBER + child * REFERRALS_A_CHILD;
  }

  nextCase(): string {
    return String(this.cases++);
  }

  nextReferral(): string {
    return `R-${this.referrals++}`;
  }
}

/** The last numbers that a load of so many children may have given out. */
export const lastNumbers = (children: number): { readonly cases: number; readonly referrals: number } => ({
  cases: FIRST_CASE_NUMBER + children - 1,
  referrals: FIRST_REFERRAL_NUMBER + children * REFERRALS_A_CHILD - 1,
});

export const cultureIn = (team: Team, random: Random): Culture =>
  random.weighted(regionProfiles[team.regionId]?.mix ?? []);

/** What a story is told with. */
interface Teller extends Makers {
  readonly scene: Scene;
  readonly world: World;
  readonly culture?: Culture;
}

export interface Reference {
  readonly locations: readonly Location[];
  readonly services: ReadonlyMap<string, Service>;
}

/** The children of a small load come in so many rounds: block by block in turns, each with its own numbers. */
export const STREAMS = 2;

/**
 * Makes up children with all that belongs to them. The same number and the same day give the same rows, whoever makes
 * them: every block begins with a chance, ids and numbers of its own.
 */
export class DemoData {
  readonly numbers = new OwnNumbers();
  readonly scene: Scene & { batch: Batch; readonly ids: Ids };
  readonly world: World;
  /** The first ids are of this millisecond. */
  readonly firstDay: number;
  children: ChildMaker;

  constructor(
    readonly total: number,
    calendar: DemoCalendar,
    { locations, services }: Reference,
    options: WorldOptions,
  ) {
    const random = new Random(SEED);
    this.firstDay = (calendar.today - 60) * DAY;
    const ids = new Ids(this.firstDay, new Random(SEED + 1));
    this.scene = { batch: new Batch(), ids, random, calendar };
    this.children = this.makerOf(0);
    this.world = new WorldBuilder(this.scene.batch, ids, random, calendar, options, locations).build(
      staffFor(total),
      services,
    );
    for (const held of calendar.holidayList)
      this.scene.batch.add('holidays', { held_on: held.heldOn, name: held.name });
  }

  /** Places, teams, staff, organisations: what every child refers to. To be taken before the first stream. */
  takeWorld(): Batch {
    return this.takeBatch();
  }

  /** The children of one stream in batches of about so many. */
  async *batches(
    stream: number,
    size: number,
  ): AsyncGenerator<{ readonly batch: Batch; readonly children: number }> {
    this.children = this.makerOf(stream);
    let children = 0;
    for (const block of this.blocks((index) => index % STREAMS === stream)) {
      for (const draft of block) {
        this.tell(draft, draft, this);
        children += 1;
        // What is being written goes on in between.
        if (children % 10 === 0) await setImmediate();
      }
      if (children < size) continue;
      yield { batch: this.takeBatch(), children };
      children = 0;
    }
    if (children > 0) yield { batch: this.takeBatch(), children };
  }

  private makerOf(stream: number): ChildMaker {
    const serials = SERIALS / STREAMS;
    return new ChildMaker(this.scene, new Iins(stream * serials, (stream + 1) * serials));
  }

  private takeBatch(): Batch {
    const { batch } = this.scene;
    this.scene.batch = new Batch();
    return batch;
  }

  /** Tells a child's story at some place: her own, or one that stands for many. */
  tell(draft: Draft, place: Pick<Place, 'team' | 'caseworker'>, teller: Teller): void {
    const { status } = draft;
    const { random } = teller.scene;
    const told = draft.told && this.withAccount(draft.told);
    const finishedOnly = withFinished.includes(status);
    const referrals = Array.from(
      { length: draft.referrals },
      (_, index) => told?.referrals?.[index]?.status ?? random.weighted(finishedOnly ? finished : open),
    );
    const drawn: DrawnCase = { status, referrals, ...(told ? { told } : {}) };
    const culture = teller.culture ?? cultureIn(draft.team, random);
    tellCase(teller.scene, teller.world, { ...place, culture }, drawn, teller);
  }

  /** The mother who can sign in is named in the story; her account has its id only now. */
  private withAccount(told: ToldCase): ToldCase {
    if (told.child?.guardianUserId === undefined) return told;
    return { ...told, child: { ...told.child, guardianUserId: this.world.demo.family.actor.id } };
  }

  /** The children to be told of in the blocks that are wanted, by their index. */
  *blocks(isOurs: (block: number) => boolean): Generator<Draft[], void, undefined> {
    let places: Place[] = [];
    let block = 0;
    for (const place of this.places()) {
      places.push(place);
      if (places.length < BLOCK) continue;
      if (isOurs(block)) yield this.begin(block, places);
      places = [];
      block += 1;
    }
    if (places.length > 0 && isOurs(block)) yield this.begin(block, places);
  }

  private begin(block: number, places: readonly Place[]): Draft[] {
    const { random, ids } = this.scene;
    random.restart(SEED + (block + 1) * 7919);
    ids.restart(this.firstDay + DAY + block * BLOCK_MILLISECONDS, SEED - (block + 1) * 104_729);
    this.numbers.startAt(block * BLOCK);
    return this.shareOut(
      places.map((place) => ({
        ...place,
        status: place.told?.status ?? random.weighted(statuses),
        referrals: place.told?.referrals?.length ?? 0,
      })),
    );
  }

  /** Exactly three referrals to a child on the whole, as many to each as may come about. */
  private shareOut(block: Draft[]): Draft[] {
    const { random } = this.scene;
    let rest = block.length * REFERRALS_A_CHILD - block.reduce((sum, { referrals }) => sum + referrals, 0);
    const invented = block.filter(
      ({ status, told }) => withReferrals.includes(status) && told?.referrals === undefined,
    );
    const told = block.filter(
      ({ status, told }) => withReferrals.includes(status) && told?.referrals !== undefined,
    );
    for (const [group, most] of [
      ...MOST_REFERRALS.map((most) => [invented, most] as const),
      [told, MOST_REFERRALS.at(-1) ?? 0] as const,
    ]) {
      let possible = group.filter(({ referrals }) => referrals < most);
      while (rest > 0 && possible.length > 0) {
        const draft = random.pick(possible);
        draft.referrals += 1;
        rest -= 1;
        if (draft.referrals >= most) possible = possible.filter((other) => other !== draft);
      }
    }
    if (rest > 0) return this.shareOut([{ ...(block[0] as Draft), status: 'active' }, ...block.slice(1)]);
    return block;
  }

  private *places(): Generator<Place, void, undefined> {
    let isComing = this.total > 200;
    for (const [teamIndex, team] of this.world.teams.entries()) {
      for (const [workerIndex, caseworker] of team.caseworkers.entries()) {
        const toldHere = teamIndex === 0 ? (talgarCases[workerIndex] ?? []) : [];
        for (let index = 0; index < caseworker.children; index += 1) {
          const told = toldHere[index] ?? (teamIndex > 0 && isComing ? comingToTalgar : undefined);
          if (teamIndex > 0) isComing = false;
          yield { team, caseworker, told };
        }
      }
    }
  }
}
