import type { CaseStatus, Priority } from '@birge/domain';
import { tellAssessment, tellRegistration } from './beginning.js';
import { dayOf } from './calendar.js';
import { CaseFile } from './case-file.js';
import type { ChildMaker } from './children.js';
import { tellFollowUps, tellTasks } from './contacts.js';
import { tellEnd, tellTurns } from './ending.js';
import type { Culture } from './name-lists.js';
import { tellNextPlan, tellPlan } from './planning.js';
import { writePulses } from './pulse-file.js';
import { ReferralTeller, type Numbers } from './referral-teller.js';
import type { Scene } from './scene.js';
import { stageOf, Telling, type DrawnCase } from './telling.js';
import type { Caseworker, Team, World } from './world.js';

/** Days since the case was opened, by the state it is in. */
const ages: Readonly<Record<CaseStatus, readonly [number, number]>> = {
  identified: [1, 7],
  registered: [2, 14],
  assessment: [8, 32],
  planning: [20, 60],
  active: [70, 500],
  on_hold: [110, 500],
  closure_requested: [170, 600],
  closed: [200, 720],
  transfer_pending: [100, 400],
};

const priorityShares: readonly (readonly [Priority, number])[] = [
  ['high', 22],
  ['medium', 50],
  ['low', 28],
];

export interface Makers {
  readonly children: ChildMaker;
  readonly numbers: Numbers;
}

/** Tells one case from its first day to today, and writes it with all that belongs to it. */
export function tellCase(
  scene: Scene,
  world: World,
  place: { readonly team: Team; readonly caseworker: Caseworker; readonly culture: Culture },
  drawn: DrawnCase,
  makers: Makers,
): void {
  const story = begin(scene, world, place, drawn, makers);
  const { worker } = story;
  const stage = stageOf(drawn.status);
  if (stage >= 1) tellRegistration(story);
  if (stage >= 2) {
    tellAssessment(story, stage > 2 || (drawn.told === undefined && scene.random.chance(0.2)));
  }
  if (stage >= 3) tellPlan(story, stage > 3);
  if (stage > 3) tellTurns(story);
  if (drawn.status === 'active') tellNextPlan(story);
  const from = story.clock;
  const referrals = new ReferralTeller(story, makers.numbers);
  const end = referrals.lay(from, worker);
  tellFollowUps(story, from);
  tellEnd(story, Math.max(end, from));
  story.play();
  tellTasks(story);
  writePulses(story);

  story.file.write();
  for (const plan of story.plans) plan.write();
  referrals.write();
  tellAccesses(story);
}

function begin(
  scene: Scene,
  world: World,
  {
    team,
    caseworker,
    culture,
  }: { readonly team: Team; readonly caseworker: Caseworker; readonly culture: Culture },
  drawn: DrawnCase,
  { children, numbers }: Makers,
): Telling {
  const { random, calendar } = scene;
  const { told, status } = drawn;
  const openedOn = calendar.today - (told?.openedAgo ?? random.whole(...ages[status]));
  const openedAt = calendar.officeHours(random, openedOn);
  const child = children.make(team, told?.culture ?? culture, openedAt, told?.child);
  const language = told?.child === undefined && random.chance(0.05) ? 'en' : child.language;
  const priority = told?.priority ?? random.weighted(priorityShares);
  const number = told?.number ?? numbers.nextCase();
  const file = new CaseFile(scene, number, team, caseworker, child, priority, openedAt);
  return new Telling(scene, world, team, file, drawn, language, caseworker.actor, openedAt);
}

/** Who opened the file, and when. */
function tellAccesses({ scene, file, worker, manager }: Telling): void {
  const { random, calendar, batch, ids } = scene;
  const looks = [{ id: worker.id, day: file.lastContact }];
  if (random.chance(0.3)) looks.push({ id: worker.id, day: dayOf(file.openedAt) });
  if (random.chance(0.3)) looks.push({ id: manager.id, day: file.lastContact + 1 });
  for (const { id, day } of looks) {
    const at = Math.max(calendar.officeHours(random, day), file.openedAt);
    batch.add('accesses', { id: ids.next(), at: calendar.instant(at), case_id: file.id, user_id: id });
  }
}
