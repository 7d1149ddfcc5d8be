import {
  fitsAge,
  type Actor,
  type NeedArea,
  type ReferralAction,
  type ReferralStatus,
  type ServiceKind,
} from '@birge/domain';
import { dayOf, type Moment } from './calendar.js';
import type { CaseFile } from './case-file.js';
import { ReferralFile, type Said } from './referral-file.js';
import { planReferral, saidWith } from './referral-story.js';
import { referralReasons } from './texts.js';
import type { Telling } from './telling.js';
import type { ToldReferral } from './told.js';
import type { Offering, Organisation } from './world.js';

/** Gives out the numbers that the database would have given out. */
export interface Numbers {
  nextCase(): string;
  nextReferral(): string;
}

const areaOf: Readonly<Record<ServiceKind, NeedArea>> = {
  rehabilitation: 'health_rehabilitation',
  education: 'education',
  financial_aid: 'income_benefits',
  social_inclusion: 'inclusion_play',
};

const kinds: readonly (readonly [ServiceKind, number])[] = [['rehabilitation', 45], ['education', 24], ['financial_aid', 20], ['social_inclusion', 11]]; // prettier-ignore
/** Steps that an organisation takes itself, where it has an account. */
const byOrganisation: readonly ReferralAction[] = [
  'review',
  'request_info',
  'accept',
  'waitlist',
  'start',
  'resume',
  'complete',
  'decline',
  'fail',
];

/** After so many days somebody looks again; what follows a decline is settled once. */
const checkedEvery: Readonly<Partial<Record<ReferralStatus, number>>> = {
  sent: 7,
  under_review: 7,
  waitlisted: 30,
  accepted: 20,
  in_progress: 30,
  on_hold: 30,
  declined: 4,
  not_completed: 4,
};

/** Tells the referrals of one case. */
export class ReferralTeller {
  private readonly files: ReferralFile[] = [];
  private readonly unseen = new Set<ReferralFile>();
  private readonly used = new Set<string>();
  private readonly helping = new Set<Organisation>();
  private readonly file: CaseFile;

  constructor(
    private readonly story: Telling,
    private readonly numbers: Numbers,
  ) {
    this.file = story.file;
  }

  /** Lays out every referral that was drawn. @returns the moment of the last step of all */
  lay(from: Moment, author: Actor): Moment {
    const { drawn } = this.story;
    const told = drawn.told?.referrals ?? [];
    let end = from;
    let declined: {
      readonly file: () => ReferralFile;
      readonly offering: Offering;
      readonly at: Moment;
    } | null = null;
    drawn.referrals.forEach((status, index) => {
      const { random } = this.file.scene;
      const tale = told[index];
      const replaces = !tale && declined && random.chance(0.6) ? declined : null;
      const earliest = replaces ? Math.max(from, replaces.at + 3600) : from;
      const offering = tale ? this.toldOffering(tale) : this.chooseOffering(from, replaces?.offering ?? null);
      const laid = this.layOne(status, offering, earliest, author, tale, replaces?.file ?? null);
      if (replaces) declined = null;
      if (status === 'declined') declined = { file: laid.file, offering, at: laid.end };
      end = Math.max(end, laid.end);
    });
    return end;
  }

  private layOne(
    status: ReferralStatus,
    offering: Offering,
    from: Moment,
    author: Actor,
    tale: ToldReferral | undefined,
    replaces: (() => ReferralFile) | null,
  ): { readonly file: () => ReferralFile; readonly end: Moment } {
    const { random, calendar } = this.file.scene;
    const { service, organisation } = offering;
    const { createdAt, steps } = planReferral(
      this.file,
      status,
      service.kind === 'financial_aid',
      from,
      tale,
    );
    const reason = random.pick(referralReasons[service.kind][this.story.language]);
    const number = this.numbers.nextReferral();
    let made: ReferralFile | undefined;
    const file = (): ReferralFile => {
      if (made === undefined) throw new Error(`referral ${number} is not there yet`);
      return made;
    };
    this.story.on(createdAt, () => {
      const goal = this.story.plans.at(-1)?.goals.find(({ area }) => area === areaOf[service.kind]);
      made = new ReferralFile(this.file, number, offering, reason, author, createdAt, {
        goal,
        replaces: replaces?.(),
      });
      this.files.push(made);
    });
    const last = steps.length - 1;
    steps.forEach(({ action, at }, index) => {
      const actor =
        organisation.provider && byOrganisation.includes(action) ? organisation.provider.actor : author;
      this.story.on(at, () => {
        if (action === 'send') {
          if (this.file.consentFor(organisation.id) === undefined)
            this.file.consent(at - 60, author, 'sharing', organisation.id);
        }
        const said = saidWith(action, file(), random, at, this.story.language);
        file().act(at, actor, action, index === last ? { ...said, ...this.shifted(tale?.said) } : said);
      });
    });
    const end = steps[last]?.at ?? createdAt;
    if (tale?.isOpenQuestion !== true && (tale || random.chance(0.88)))
      this.layCheck(status, end, author, file);
    const isNews = dayOf(end) >= calendar.today - 4 && (tale !== undefined || random.chance(0.6));
    if (isNews) this.story.on(end + 1, () => this.unseen.add(file()));
    return { file, end };
  }

  /** Somebody asks again and again how it stands, most when the day has come; the last time is enough to tell. */
  private layCheck(status: ReferralStatus, since: Moment, author: Actor, file: () => ReferralFile): void {
    const { random, calendar } = this.file.scene;
    const every = checkedEvery[status];
    if (every === undefined) return;
    const isSettled = status === 'declined' || status === 'not_completed';
    const times = isSettled ? 1 : Math.floor((calendar.lastDay - dayOf(since)) / every);
    const day = dayOf(since) + times * every;
    if (times < 1 || day > calendar.lastDay) return;
    const at = Math.max(since + 600, calendar.officeHours(random, day));
    this.story.on(at, () => file().check(at, author));
  }

  /** What is told counts its days from today. */
  private shifted(said: Said | undefined): Said {
    if (said === undefined) return {};
    const { today } = this.file.scene.calendar;
    const days = (['documentsDueOn', 'expectedOn', 'nextCheckOn', 'startedOn', 'endedOn'] as const).flatMap(
      (name) => {
        const day = said[name];
        return day === undefined ? [] : [[name, today + day] as const];
      },
    );
    return { ...said, ...Object.fromEntries(days) };
  }

  private toldOffering({ service, organisation }: ToldReferral): Offering {
    const offerings = this.file.team.offerings.get(service) ?? [];
    const found =
      offerings.find(
        ({ organisation: { name } }) => organisation === undefined || name.includes(organisation),
      ) ?? offerings[0];
    if (found === undefined) throw new Error(`nobody near ${this.file.team.name} offers ${service}`);
    this.used.add(service);
    // A told referral was sent when there was room, whatever the directory says today.
    return { ...found, isFull: false };
  }

  /** Something that fits the child then and now and was not asked for before; after a decline the same elsewhere. */
  private chooseOffering(from: Moment, instead: Offering | null): Offering {
    const { random, calendar } = this.file.scene;
    const { child, team } = this.file;
    const then = child.birth.ageOn(calendar.day(dayOf(from)));
    const fits = (offering: Offering): boolean =>
      !offering.isFull &&
      // What an organisation offers is never wider than the service itself.
      fitsAge(offering, then) &&
      fitsAge(offering, child.age);
    if (instead) {
      const other = (team.offerings.get(instead.service.id) ?? []).filter(
        (one) => fits(one) && one.organisation.id !== instead.organisation.id,
      );
      return other.length > 0 ? random.pick(other) : instead;
    }
    const kind = random.weighted(kinds);
    let possible = this.atDemoProvider(fits);
    if (possible.length === 0) possible = this.fitting(fits, kind, true);
    if (possible.length === 0) possible = this.fitting(fits, null, true);
    if (possible.length === 0) possible = this.fitting(fits, null, false);
    // Who helps already is often asked for more.
    const familiar = random.chance(0.6)
      ? possible.filter(({ organisation }) => this.helping.has(organisation))
      : [];
    const chosen = random.pick(familiar.length > 0 ? familiar : possible);
    this.used.add(chosen.service.id);
    this.helping.add(chosen.organisation);
    return chosen;
  }

  /** The provider of the demo is not to sit before an empty desk. */
  private atDemoProvider(fits: (offering: Offering) => boolean): Offering[] {
    const { teams, demo } = this.story.world;
    if (this.file.team !== teams[0] || !this.file.scene.random.chance(0.3)) return [];
    return this.fitting((one) => one.organisation.id === demo.organisationId && fits(one), null, true);
  }

  private fitting(
    fits: (offering: Offering) => boolean,
    kind: ServiceKind | null,
    isNew: boolean,
  ): Offering[] {
    const { offerings, offeringsOfKind } = this.file.team;
    const among = kind === null ? [...offerings.values()].flat() : offeringsOfKind[kind];
    return among.filter((offering) => !(isNew && this.used.has(offering.service.id)) && fits(offering));
  }

  write(): void {
    for (const file of this.files) file.write(!this.unseen.has(file));
  }
}
