import {
  assessmentWorkflow,
  decide,
  dueWithin,
  type Actor,
  type CaseStatus,
  type ClosureReason,
  type Language,
  type Priority,
  type ReferralStatus,
} from '@birge/domain';
import { dayOf, type Moment } from './calendar.js';
import { CaseFile } from './case-file.js';
import type { ChildMaker, DemoChild } from './children.js';
import type { Culture } from './name-lists.js';
import { inventDifficulties, inventNeeds } from './needs.js';
import { PlanFile, type Goal } from './plan-file.js';
import {
  goalTitles,
  childWords,
  caregiverWords,
  closureNotes,
  holdNotes,
  noteBodies,
  planSummaries,
  returnNotes,
  taskTitles,
  transferNotes,
} from './texts.js';
import { ReferralTeller, type Numbers } from './referral-teller.js';
import type { Scene } from './scene.js';
import type { ToldCase } from './told.js';
import type { Caseworker, Team, World } from './world.js';

/** What was drawn by lot for a case before its story is told. */
export interface CasePlan {
  readonly status: CaseStatus;
  readonly referrals: readonly ReferralStatus[];
  readonly told?: ToldCase;
}

/** Days since the case was opened, by the state it is in. */
const ages: Readonly<Record<CaseStatus, readonly [number, number]>> = {
  identified: [1, 7], registered: [2, 14], assessment: [8, 32], planning: [20, 60], active: [70, 500], on_hold: [110, 500],
  closure_requested: [170, 600], closed: [200, 720], transfer_pending: [100, 400],
}; // prettier-ignore

const order: readonly CaseStatus[] = ['identified', 'registered', 'assessment', 'planning', 'active'];
const stageOf = (status: CaseStatus): number =>
  order.includes(status) ? order.indexOf(status) : order.indexOf('active');

interface Event {
  readonly at: Moment;
  readonly run: () => void;
}

/** Tells one case from its first day to today: events are laid out in time first, then played one after another. */
export class CaseStory {
  private readonly events: Event[] = [];
  private readonly file: CaseFile;
  private readonly child: DemoChild;
  private readonly language: Language;
  private readonly plans: PlanFile[] = [];
  private readonly referrals: ReferralTeller;
  private clock: Moment;

  constructor(
    private readonly scene: Scene,
    private readonly world: World,
    private readonly team: Team,
    private readonly caseworker: Caseworker,
    private readonly plan: CasePlan,
    makers: { readonly children: ChildMaker; readonly numbers: Numbers; readonly culture: Culture },
  ) {
    const { random, calendar } = scene;
    const { told, status } = plan;
    const openedAt = calendar.officeHours(
      random,
      calendar.today - (told?.openedAgo ?? random.whole(...ages[status])),
    );
    const culture = told?.culture ?? makers.culture;
    this.child = makers.children.make(team, culture, openedAt, told?.child);
    this.language = random.chance(0.04) ? 'en' : this.child.language;
    const priority: Priority = told?.priority ?? random.weighted([['high', 22], ['medium', 50], ['low', 28]]); // prettier-ignore
    const number = told?.number ?? makers.numbers.nextCase();
    this.file = new CaseFile(
      scene,
      number,
      team,
      caseworker,
      this.child,
      priority,
      openedAt,
      caseworker.actor,
    );
    this.referrals = new ReferralTeller(this.file, makers.numbers, this.language, (at, run) =>
      this.on(at, run),
    );
    this.clock = openedAt;
  }

  tell(): void {
    const { status, told } = this.plan;
    const stage = stageOf(status);
    if (stage >= 1) this.tellRegistration();
    if (stage >= 2) this.tellAssessment(stage > 2 || (told === undefined && this.scene.random.chance(0.2)));
    if (stage >= 3) this.tellPlan(stage > 3);
    if (stage > 3) this.tellTurns();
    const from = this.clock;
    const end = this.referrals.lay(this.plan, from, this.worker, stage > 3);
    this.tellFollowUps(from);
    this.tellEnd(Math.max(end, from));
    this.events.sort((one, other) => one.at - other.at);
    for (const { run } of this.events) run();
    this.tellTasks();
    this.write();
  }

  private get worker(): Actor {
    return this.caseworker.actor;
  }

  private on(at: Moment, run: () => void): void {
    this.events.push({ at, run });
  }

  /** The next moment of the story, some days later. */
  private later(shortest: number, longest: number): Moment {
    const { random, calendar } = this.scene;
    const day = dayOf(this.clock) + random.whole(shortest, longest);
    this.clock = Math.max(this.clock + random.whole(300, 1500), calendar.officeHours(random, day));
    return this.clock;
  }

  private tellRegistration(): void {
    const { random, calendar } = this.scene;
    const at = this.later(0, 3);
    this.on(at, () => {
      this.file.consent(at, this.worker, 'registration');
      this.file.act(at + 1, this.worker, 'register');
      if (random.chance(0.5)) this.file.consent(at, this.worker, 'statistics');
      const isPortal = this.plan.told?.child?.guardianUserId !== undefined;
      if (isPortal) this.file.consent(at, this.worker, 'portal');
      if (isPortal) this.file.consent(at, this.worker, 'sms', null, calendar.today - 21);
    });
  }

  private tellAssessment(isCompleted: boolean): void {
    const { random, calendar, ids, batch } = this.scene;
    const { file, language } = this;
    const begun = this.later(1, 8);
    const completed = isCompleted ? this.later(0, 10) : null;
    const id = ids.next();
    const difficulties = inventDifficulties(random, this.child.age);
    const needs = completed === null && random.chance(0.5) ? [] : inventNeeds(random);
    const { priority } = file;
    const priorityReason = priority === 'high' ? random.pick(caregiverWords[language]) : null;
    const entry = { actor: this.worker, subject: 'assessment', subjectId: id } as const;
    this.on(begun, () => {
      file.note({ ...entry, at: begun, action: 'create', from: null, to: 'draft' });
      file.act(begun, this.worker, 'assess');
    });
    if (completed !== null) {
      this.on(completed, () => {
        const facts = { needCount: needs.length, priority, hasPriorityReason: priorityReason !== null };
        const decision = decide(assessmentWorkflow, 'draft', 'complete', facts);
        if (decision.kind !== 'go')
          throw new Error(`case ${file.number}: the assessment cannot be completed`);
        file.note({ ...entry, at: completed, action: 'complete', from: 'draft', to: decision.to });
        file.hasCompletedAssessment = true;
        file.difficulties = difficulties;
        if (stageOf(this.plan.status) > 2) file.act(completed, this.worker, 'plan');
      });
    }
    batch.add('assessments', {
      id, case_id: file.id, status: completed === null ? 'draft' : 'completed', needs: JSON.stringify(needs),
      difficulties: JSON.stringify(difficulties), priority, priority_reason: priorityReason,
      child_words: this.child.age >= 4 ? random.pick(childWords[language]) : null,
      caregiver_words: random.pick(caregiverWords[language]), summary: null, author_id: this.worker.id,
      assessed_on: calendar.day(dayOf(begun)), completed_at: completed === null ? null : calendar.instant(completed),
      version: completed === null ? 1 : 2, created_at: calendar.instant(begun), updated_at: calendar.instant(completed ?? begun),
    }); // prettier-ignore
  }

  /** Writing, handing in, sometimes correcting, and the manager's word. */
  private tellPlan(isApproved: boolean): void {
    const { random } = this.scene;
    const until = isApproved ? 'approved' : (this.plan.told?.plan ?? random.weighted([['draft', 3], ['submitted', 3], ['returned', 2], ['none', 2]])); // prettier-ignore
    if (until === 'none') return;
    const manager = this.team.manager.actor;
    const drafted = this.later(1, 4);
    let plan: PlanFile;
    this.on(drafted, () => {
      plan = this.addPlan(1, drafted);
    });
    if (until === 'draft') return;
    const submitted = this.later(1, 9);
    this.on(submitted, () => plan.act(submitted, this.worker, 'submit'));
    if (until === 'returned' || (isApproved && random.chance(0.15))) {
      const returned = this.later(1, 3);
      this.on(returned, () => {
        plan.act(returned, manager, 'return', random.pick(returnNotes[this.language]));
        this.file.scheduleNext(returned, 'correct_plan');
      });
      if (until === 'returned') return;
      const again = this.later(1, 4);
      this.on(again, () => plan.act(again, this.worker, 'submit'));
    }
    if (!isApproved) return;
    const approved = this.later(1, 5);
    this.on(approved, () => {
      plan.act(approved, manager, 'approve');
      this.file.act(approved, manager, 'activate');
    });
  }

  private addPlan(edition: number, at: Moment): PlanFile {
    const { random } = this.scene;
    const plan = new PlanFile(
      this.file,
      edition,
      this.worker,
      at,
      this.inventGoals(at),
      random.chance(0.6) ? random.pick(planSummaries[this.language]) : null,
    );
    this.plans.push(plan);
    this.referrals.goals = plan.goals;
    return plan;
  }

  private inventGoals(at: Moment): Goal[] {
    const { random, ids, calendar } = this.scene;
    const told = this.plan.told?.goals;
    if (told) {
      return told.map(([title, area, targetIn], index) => ({
        id: ids.next(),
        title,
        area,
        targetOn: calendar.today + targetIn,
        status: index === 0 ? 'in_progress' : 'planned',
      }));
    }
    const areas = random.shuffled(['health_rehabilitation', 'education', 'inclusion_play', 'family_care', 'income_benefits'] as const).slice(0, random.whole(1, 3)); // prettier-ignore
    const isOver = this.plan.status === 'closed' || this.plan.status === 'closure_requested';
    return areas.map((area) => ({
      id: ids.next(),
      title: random.pick(goalTitles[area][this.language]),
      area,
      targetOn: dayOf(at) + random.whole(90, 270),
      status: isOver ? random.weighted([['achieved', 6], ['partly_achieved', 3], ['not_achieved', 1]]) : random.weighted([['planned', 4], ['in_progress', 5], ['achieved', 1]]), // prettier-ignore
    }));
  }

  /** What some cases have gone through since: closed and opened again, an end that was not agreed, a move that was refused. */
  private tellTurns(): void {
    const { random } = this.scene;
    if (this.plan.told?.child || !random.chance(0.1) || dayOf(this.clock) > this.scene.calendar.today - 80)
      return;
    const { file, language } = this;
    const manager = this.team.manager.actor;
    const views = {
      childView: random.pick(childWords[language]),
      caregiverView: random.pick(caregiverWords[language]),
    };
    const asked = this.later(10, 30);
    if (random.chance(0.3)) {
      const receiving = this.otherTeam();
      const refused = this.later(1, 5);
      this.on(asked, () =>
        file.act(asked, this.worker, 'request_transfer', {
          receiving,
          note: random.pick(transferNotes[language]),
        }),
      );
      this.on(refused, () =>
        file.act(refused, receiving.manager.actor, 'reject_transfer', {
          note: random.pick(holdNotes[language]),
        }),
      );
      return;
    }
    this.on(asked, () =>
      file.act(asked, this.worker, 'request_closure', {
        closureReason: 'goals_met',
        note: random.pick(closureNotes[language]),
        ...views,
      }),
    );
    const decided = this.later(1, 5);
    if (random.chance(0.5)) {
      this.on(decided, () =>
        file.act(decided, manager, 'return_closure', { note: random.pick(returnNotes[language]) }),
      );
      return;
    }
    this.on(decided, () => file.act(decided, manager, 'close'));
    const reopened = this.later(10, 25);
    this.on(reopened, () =>
      file.act(reopened, manager, 'reopen', { note: random.pick(transferNotes[language]) }),
    );
  }

  /** Calls and visits, each with its note, and the next one that follows. */
  private tellFollowUps(from: Moment): void {
    const { random, calendar } = this.scene;
    const { status, told } = this.plan;
    if (stageOf(status) < 1) return;
    const interval = dueWithin.follow_up?.[this.file.priority] ?? 14;
    const next = told?.followUpIn ?? random.weighted([[random.whole(-6, -1), 14], [0, 9], [random.whole(1, 5), 22], [random.whole(6, interval), 55]]); // prettier-ignore
    const last = Math.min(calendar.today + next - interval, calendar.lastDay);
    const days = [last - interval, last].filter((day) => day > dayOf(from) && day <= calendar.lastDay);
    for (const day of days) {
      const at = calendar.officeHours(random, day);
      const kind = random.chance(0.65) ? 'call' : 'visit';
      this.on(at, () => this.addContact(at, kind));
      if (random.chance(0.2)) this.on(at + 900, () => this.addNote(at + 900, 'note'));
    }
  }

  private addContact(at: Moment, kind: 'call' | 'visit'): void {
    const { file } = this;
    this.addNote(at, kind);
    file.lastContact = Math.max(file.lastContact, dayOf(at));
    file.touch(at);
    if (file.status !== 'active') return;
    file.finish(at, this.worker, ['follow_up'], undefined, true);
    file.scheduleNext(at, 'follow_up');
  }

  private addNote(at: Moment, kind: 'call' | 'visit' | 'note'): void {
    const { file, language, worker: actor } = this;
    const { batch, ids, random, calendar } = this.scene;
    const id = ids.next();
    const shareable = random.chance(0.3);
    const body = random.pick(noteBodies[kind][language]);
    batch.add('notes', {
      id,
      case_id: file.id,
      kind,
      body,
      shareable,
      author_id: actor.id,
      created_at: calendar.instant(at),
    });
    file.note({
      at,
      actor,
      subject: 'note',
      subjectId: id,
      action: 'create',
      from: null,
      to: null,
      details: { kind, shareable },
    });
  }

  private tellEnd(ready: Moment): void {
    const { file, language } = this;
    const { random, calendar } = this.scene;
    const { status } = this.plan;
    const manager = this.team.manager.actor;
    this.clock = Math.max(ready, this.referrals.lastSent) + 3600;
    if (status === 'on_hold') {
      const at = Math.max(this.clock, calendar.officeHours(random, calendar.today - random.whole(5, 40)));
      this.on(at, () => file.act(at, this.worker, 'hold', { note: random.pick(holdNotes[language]) }));
    }
    if (status === 'transfer_pending') {
      const receiving = this.receivingTeam();
      const at = Math.max(this.clock, calendar.officeHours(random, calendar.today - random.whole(1, 8)));
      this.on(at, () =>
        file.act(at, this.worker, 'request_transfer', {
          receiving,
          note: random.pick(transferNotes[language]),
        }),
      );
    }
    if (status !== 'closure_requested' && status !== 'closed') return;
    const asked =
      status === 'closed'
        ? this.later(1, 40)
        : Math.max(this.clock, calendar.officeHours(random, calendar.today - random.whole(1, 8)));
    const closureReason = random.weighted<ClosureReason>([['goals_met', 6], ['moved_out_of_area', 1], ['family_withdrew', 1], ['lost_contact', 1]]); // prettier-ignore
    const views = {
      childView: random.pick(childWords[language]),
      caregiverView: random.pick(caregiverWords[language]),
    };
    this.on(asked, () =>
      file.act(asked, this.worker, 'request_closure', {
        closureReason,
        note: random.pick(closureNotes[language]),
        ...views,
      }),
    );
    if (status === 'closure_requested') return;
    const closed = Math.max(asked, this.later(1, 6));
    this.on(closed, () => file.act(closed, manager, 'close'));
  }

  private receivingTeam(): Team {
    const { teams } = this.world;
    const wanted = this.plan.told?.movesTo;
    if (wanted === 'talgar') return teams[0] as Team;
    if (wanted === 'shymkent')
      return teams.find(({ regionId }) => regionId === '790000000') ?? this.otherTeam();
    return this.otherTeam();
  }

  private otherTeam(): Team {
    const others = this.world.teams.filter(({ id }) => id !== this.team.id);
    return this.scene.random.pick(others);
  }

  /** What somebody has written down to be done, beside what the workflow asks for. */
  private tellTasks(): void {
    const { random, calendar } = this.scene;
    const { told, status } = this.plan;
    const at = calendar.at(this.file.lastContact, 17, 30);
    for (const { kind, title, dueIn, dueAt } of told?.tasks ?? []) {
      this.file.addTask(
        at,
        { kind, title, dueOn: calendar.today + dueIn, ...(dueAt ? { dueAt } : {}) },
        this.worker,
      );
    }
    if (told?.tasks || told?.followUpIn !== undefined || status !== 'active' || !random.chance(0.25)) return;
    const kind = random.pick(['call', 'visit', 'other'] as const);
    const dueOn = calendar.today + random.weighted([[random.whole(-5, -1), 1], [0, 1], [random.whole(1, 20), 6]]); // prettier-ignore
    this.file.addTask(at, { kind, title: random.pick(taskTitles[kind][this.language]), dueOn }, this.worker);
  }

  private write(): void {
    const { random, calendar, batch, ids } = this.scene;
    this.file.write();
    for (const plan of this.plans) plan.write();
    this.referrals.write();
    const looks: [Actor, number][] = [
      [this.worker, dayOf(this.file.openedAt)],
      [this.worker, this.file.lastContact],
    ];
    if (random.chance(0.3)) looks.push([this.team.manager.actor, this.file.lastContact + 1]);
    for (const [{ id }, day] of looks) {
      const at = Math.max(calendar.officeHours(random, day), this.file.openedAt);
      batch.add('accesses', { id: ids.next(), at: calendar.instant(at), case_id: this.file.id, user_id: id });
    }
  }
}
