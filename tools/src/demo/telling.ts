import type { Actor, CaseStatus, Language, ReferralStatus } from '@birge/domain';
import { dayOf, type Moment } from './calendar.js';
import type { CaseFile } from './case-file.js';
import type { PlanFile } from './plan-file.js';
import type { Scene } from './scene.js';
import type { ToldCase } from './told.js';
import type { Team, World } from './world.js';

/** What was drawn by lot for a case before its story is told. */
export interface DrawnCase {
  readonly status: CaseStatus;
  readonly referrals: readonly ReferralStatus[];
  readonly told?: ToldCase;
}

const order: readonly CaseStatus[] = ['identified', 'registered', 'assessment', 'planning', 'active'];

/** How far a case has come: 0 identified … 4 active and everything after it. */
export const stageOf = (status: CaseStatus): number =>
  order.includes(status) ? order.indexOf(status) : order.indexOf('active');

interface Event {
  readonly at: Moment;
  readonly run: () => void;
}

/** A story while it is told: events are laid out in time first, then played one after another. */
export class Telling {
  readonly plans: PlanFile[] = [];
  private readonly events: Event[] = [];

  /** @param clock the moment up to which the story is laid out */
  constructor(
    readonly scene: Scene,
    readonly world: World,
    readonly team: Team,
    readonly file: CaseFile,
    readonly drawn: DrawnCase,
    readonly language: Language,
    /** Who leads the case. */
    readonly worker: Actor,
    public clock: Moment,
  ) {}

  get manager(): Actor {
    return this.team.manager.actor;
  }

  on(at: Moment, run: () => void): void {
    this.events.push({ at, run });
  }

  /** The next moment of the story, some days later. */
  later(shortest: number, longest: number): Moment {
    const { random, calendar } = this.scene;
    const day = dayOf(this.clock) + random.whole(shortest, longest);
    this.clock = Math.max(this.clock + random.whole(300, 1500), calendar.officeHours(random, day));
    return this.clock;
  }

  /** Some moment within the last days, but after everything that was told so far. */
  recently(shortest: number, longest: number): Moment {
    const { random, calendar } = this.scene;
    return Math.max(
      this.clock,
      calendar.officeHours(random, calendar.today - random.whole(shortest, longest)),
    );
  }

  play(): void {
    this.events.sort((one, other) => one.at - other.at);
    for (const { run } of this.events) run();
  }

  /** One of the texts in the language of the family. */
  text(texts: Readonly<Record<Language, readonly string[]>>): string {
    return this.scene.random.pick(texts[this.language]);
  }

  otherTeam(): Team {
    const { teams } = this.world;
    let other = this.scene.random.pick(teams);
    while (other.id === this.team.id) other = this.scene.random.pick(teams);
    return other;
  }
}
