import { dayOf, SECONDS_A_DAY, type Moment } from './calendar.js';
import { PlanFile, type Goal, type Undertaking } from './plan-file.js';
import type { Telling } from './telling.js';
import { changeNotes, goalTitles, planSummaries, returnNotes, stepTitles } from './texts.js';

/** Writing, handing in, sometimes correcting, and the manager's word. */
export function tellPlan(story: Telling, isApproved: boolean): void {
  const { random } = story.scene;
  const until = isApproved ? 'approved' : (story.drawn.told?.plan ?? random.weighted([['draft', 3], ['submitted', 3], ['returned', 2], ['none', 2]])); // prettier-ignore
  if (until === 'none') return;
  const drafted = story.later(1, 4);
  let plan: PlanFile;
  story.on(drafted, () => {
    plan = addPlan(story, 1, drafted);
  });
  if (until === 'draft') return;
  const submitted = story.later(1, 9);
  story.on(submitted, () => plan.act(submitted, story.worker, 'submit'));
  if (until === 'returned' || (isApproved && random.chance(0.15))) {
    const returned = story.later(1, 3);
    story.on(returned, () => {
      plan.act(returned, story.manager, 'return', story.text(returnNotes));
      story.file.tasks.scheduleNext(returned, 'correct_plan');
    });
    if (until === 'returned') return;
    const again = story.later(1, 4);
    story.on(again, () => plan.act(again, story.worker, 'submit'));
  }
  if (!isApproved) return;
  const approved = story.later(1, 5);
  story.on(approved, () => {
    plan.act(approved, story.manager, 'approve');
    story.file.act(approved, story.manager, 'activate');
    story.file.tasks.scheduleRegular(approved, 'review_plan');
  });
}

/** Some plans are written anew after some months: the next edition takes the place of the first, or is on its way. */
export function tellNextPlan(story: Telling): void {
  const { random, calendar } = story.scene;
  if (story.drawn.told?.child || dayOf(story.clock) > calendar.today - 150 || !random.chance(0.25)) return;
  const until = random.weighted([['draft', 2], ['submitted', 2], ['approved', 6]]); // prettier-ignore
  const { clock } = story;
  story.clock += 100 * SECONDS_A_DAY;
  const drafted = until === 'approved' ? story.later(0, 20) : story.recently(6, 14);
  const submitted = drafted + random.whole(1, 4) * SECONDS_A_DAY;
  const approved = submitted + random.whole(1, 3) * SECONDS_A_DAY;
  story.clock = clock;
  let plan: PlanFile;
  const ifActive = (at: Moment, run: () => void): void =>
    story.on(at, () => {
      if (story.file.status === 'active') run();
    });
  ifActive(drafted, () => {
    plan = addPlan(story, 2, drafted);
  });
  if (until === 'draft') return;
  ifActive(submitted, () => plan?.act(submitted, story.worker, 'submit'));
  if (until === 'submitted') return;
  ifActive(approved, () => {
    if (plan === undefined) return;
    story.plans[0]?.act(approved, story.manager, 'supersede', null, true);
    plan.act(approved, story.manager, 'approve');
    // Referrals serve the same goal in the edition that holds.
    for (const goal of story.plans[0]?.goals ?? [])
      goal.successor = plan.goals.find(({ key }) => key === goal.key);
  });
}

function addPlan(story: Telling, edition: number, at: Moment): PlanFile {
  const { random } = story.scene;
  const before = story.plans.at(-1);
  const plan = new PlanFile(
    story.file,
    edition,
    story.worker,
    at,
    before ? nextGoals(story, before.goals, at) : inventGoals(story, at),
    random.chance(0.6) ? story.text(planSummaries) : null,
    before ? story.text(changeNotes) : null,
  );
  story.plans.push(plan);
  return plan;
}

/** The first goal goes on for longer, the others stay; where there was one alone, another joins it. */
function nextGoals(story: Telling, goals: readonly Goal[], at: Moment): Goal[] {
  const { ids } = story.scene;
  const known = goals.map(({ successor: _, ...goal }, place): Goal => {
    const undertakings = goal.undertakings.map((step) => ({ ...step, id: ids.next() }));
    return { ...goal, id: ids.next(), undertakings, targetOn: goal.targetOn + (place === 0 ? 60 : 0) };
  });
  if (known.length > 1) return known;
  const fresh = inventGoals(story, at).find(({ area }) => area !== known[0]?.area);
  return fresh ? [...known, fresh] : known;
}

/** The cases that the pictures show have all of it; of the others some, so that the load stays light. */
function inventSteps(story: Telling, area: Goal['area'], at: Moment): Undertaking[] {
  const { random, ids, calendar } = story.scene;
  const isShown = story.drawn.told?.child !== undefined && story.drawn.status === 'active';
  if (!isShown && !random.chance(0.25)) return [];
  const step = (by: Undertaking['by'], dueOn: number, done: Undertaking['done']): Undertaking => ({
    id: ids.next(), key: ids.next(), title: story.text(stepTitles[by === null ? 'caseworker' : area]), by, dueOn, done, taskId: null,
  }); // prettier-ignore
  const { id, name } = story.file.child.guardian;
  const doneAt = at + random.whole(5, 20) * 86_400;
  const done = doneAt < story.scene.calendar.lastDay * 86_400 ? { at: doneAt, by: story.worker.id } : null;
  const ofFamily = step({ id, name }, dayOf(at) + random.whole(14, 60), done);
  return isShown ? [ofFamily, step(null, calendar.today + random.whole(16, 40), null)] : [ofFamily];
}

function inventGoals(story: Telling, at: Moment): Goal[] {
  const { random, ids, calendar } = story.scene;
  const told = story.drawn.told?.goals;
  if (told) {
    return told.map(([title, area, targetIn], index) => ({
      id: ids.next(),
      title,
      area,
      targetOn: calendar.today + targetIn,
      status: index === 0 ? 'in_progress' : 'planned',
      key: ids.next(),
      undertakings: inventSteps(story, area, at),
    }));
  }
  const areas = random.shuffled(['health_rehabilitation', 'education', 'inclusion_play', 'family_care', 'income_benefits'] as const).slice(0, random.whole(1, 3)); // prettier-ignore
  const isOver = story.drawn.status === 'closed' || story.drawn.status === 'closure_requested';
  return areas.map((area) => ({
    id: ids.next(),
    key: ids.next(),
    undertakings: inventSteps(story, area, at),
    title: story.text(goalTitles[area]),
    area,
    targetOn: dayOf(at) + random.whole(90, 270),
    status: isOver ? random.weighted([['achieved', 6], ['partly_achieved', 3], ['not_achieved', 1]]) : random.weighted([['planned', 4], ['in_progress', 5], ['achieved', 1]]), // prettier-ignore
  }));
}
