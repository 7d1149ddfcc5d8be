import { setImmediate } from 'node:timers/promises';
import type { Layouts } from './binary.js';
import { ChildMaker, HAS_IIN, Iins, SERIALS, type DemoChild } from './children.js';
import { BLOCK, cultureIn, FIRST_CASE_NUMBER, FIRST_REFERRAL_NUMBER, REFERRALS_A_CHILD, type DemoData, type Draft } from './demo-data.js'; // prettier-ignore
import { values } from './marks.js';
import type { Culture } from './name-lists.js';
import { inventFamily } from './names.js';
import { addressIn } from './places.js';
import { Random } from './random.js';
import { anyStage, placeValues, putReceiving, StoryIds, StoryNumbers, type Stage } from './stage.js';
import { adultOn } from './birth.js';
import {
  dayValue,
  listValue,
  storyValue,
  Template,
  textValue,
  type BinaryBatch,
  type Value,
} from './template.js';
import type { Caseworker, Team } from './world.js';

/** So many stories of a kind are told; then children share them. */
const STORIES_OF_A_KIND = 32;
/** The first few at once, the others by and by, while the database is busy with what is there. */
const FIRST_STORIES = 2;
const TELLS_ANOTHER = 0.02;
const SEED = 8_191;
const DAY = 86_400_000;
/** Children between two moments in which what is written can go on. */
const PAUSE = 25;

interface Story {
  readonly template: Template;
  readonly child: DemoChild;
}

/** What of a child is to be known before her story is chosen. */
interface Own {
  readonly draft: Draft;
  readonly index: number;
  readonly culture: Culture;
  readonly firstReferral: number;
}

/**
 * The children of a large load. What takes the time is telling a story, so of each kind – state, number of referrals,
 * language – only some are told; each child is given one of them with her own ids, numbers, names, birthday, people and place.
 */
export class BulkData {
  private readonly kinds = new Map<string, Story[]>();
  private readonly random = new Random(SEED);
  private readonly ids = new StoryIds(new Random(SEED + 1));
  private readonly numbers = new StoryNumbers();
  private readonly iins = new Iins(0, SERIALS);
  private readonly stage: Stage;
  private place: { readonly caseworker: Caseworker; readonly values: readonly Value[] } | undefined;

  constructor(
    private readonly data: DemoData,
    private readonly layouts: Layouts,
  ) {
    this.stage = anyStage(data.world);
  }

  /** All children in batches of about so many, each in memory that `free` gives for it. */
  async *batches(
    size: { readonly first: number; readonly next: number },
    free: () => Promise<BinaryBatch>,
  ): AsyncGenerator<{ readonly batch: BinaryBatch; readonly children: number }, void, undefined> {
    let batch = await free();
    let children = 0;
    let index = 0;
    for (const block of this.data.blocks(() => true)) {
      let firstReferral = FIRST_REFERRAL_NUMBER + index * REFERRALS_A_CHILD;
      for (const draft of block) {
        const culture = cultureIn(draft.team, this.data.scene.random);
        this.write(batch, { draft, index, culture, firstReferral });
        firstReferral += draft.referrals;
        index += 1;
        children += 1;
        if (children % PAUSE === 0) await setImmediate();
      }
      const enough = index === children ? size.first : size.next;
      if (children < enough && block.length === BLOCK) continue;
      yield { batch, children };
      batch = await free();
      children = 0;
    }
    if (children > 0) yield { batch, children };
  }

  private write(batch: BinaryBatch, own: Own): void {
    // The children of the first team are told one by one.
    const isToldOfHer = own.draft.told !== undefined || own.draft.team === this.data.world.teams[0];
    const { template, child } = isToldOfHer ? this.tell(own, false) : this.storyFor(own);
    template.stamp(batch, this.valuesOf(own, child));
  }

  private storyFor(own: Own): Story {
    const { status, referrals } = own.draft;
    const kind = `${status} ${referrals} ${own.culture === 'kazakh'}`;
    const known = this.kinds.get(kind) ?? [];
    const isEnough =
      known.length >= STORIES_OF_A_KIND ||
      (known.length >= FIRST_STORIES && !this.random.chance(TELLS_ANOTHER));
    if (isEnough) return this.data.scene.random.pick(known);
    const story = this.tell(own, true);
    this.kinds.set(kind, [...known, story]);
    return story;
  }

  private tell({ draft, culture }: Own, isShared: boolean): Story {
    const { data, ids, numbers } = this;
    const template = new Template(this.layouts);
    const random = isShared ? this.random : data.scene.random;
    const scene = { batch: template, ids, random, calendar: data.scene.calendar };
    const children = new ChildMaker(scene, this.iins, isShared);
    ids.restart();
    numbers.restart();
    const { team, caseworker, world } = isShared ? this.stage : { ...draft, world: data.world };
    data.tell(draft, { team, caseworker }, { scene, world, culture, children, numbers });
    template.close();
    return { template, child: children.last as DemoChild };
  }

  /** What stands in her rows where the story leaves it open. */
  private valuesOf({ draft, index, culture, firstReferral }: Own, child: DemoChild): Value[] {
    const { data } = this;
    const { random, calendar } = data.scene;
    const list = [...this.placeValues(draft.team, draft.caseworker)];
    list[values.story] = storyValue(data.firstDay + DAY + index);
    list[values.caseNumber] = textValue(String(FIRST_CASE_NUMBER + index));
    for (let number = 0; number < draft.referrals; number += 1)
      list[values.referralNumber(number)] = textValue(`R-${firstReferral + number}`);

    const { child: name, searchName, matchKeys, shortName, mother, father, grandmother } = inventFamily(random, culture, child.sex); // prettier-ignore
    list[values.familyName] = textValue(name.familyName);
    list[values.givenName] = textValue(name.givenName);
    list[values.patronymic] = textValue(name.patronymic);
    list[values.searchName] = textValue(searchName);
    list[values.matchKeys] = listValue(matchKeys);
    list[values.shortName] = textValue(shortName);
    list[values.mother] = textValue(mother);
    list[values.father] = textValue(father);
    list[values.grandmother] = textValue(grandmother);

    const bornOn = random.whole(child.birth.earliest, child.birth.latest);
    const day = calendar.day(bornOn);
    const ofAge = adultOn(day);
    list[values.bornOn] = dayValue(bornOn, day);
    list[values.adultOn] = dayValue(Date.parse(`${ofAge}T00:00:00Z`) / DAY, ofAge);
    list[values.iin] = textValue(random.chance(HAS_IIN) ? this.iins.next(day, child.sex) : null);
    list[values.address] = textValue(addressIn(random));
    list[values.certificate] = textValue(String(random.whole(100_000, 999_999)));
    const settlement = random.pick(draft.team.settlements);
    list[values.settlement] = textValue(settlement.name);
    list[values.locality] = textValue(settlement.locality);
    putReceiving(list, this.otherTeam(draft.team));
    return list;
  }

  private otherTeam(team: Team): Team {
    const { random } = this.data.scene;
    let other = random.pick(this.data.world.teams);
    while (other === team) other = random.pick(this.data.world.teams);
    return other;
  }

  private placeValues(team: Team, caseworker: Caseworker): readonly Value[] {
    if (this.place?.caseworker !== caseworker)
      this.place = { caseworker, values: placeValues(team, caseworker) };
    return this.place.values;
  }
}
