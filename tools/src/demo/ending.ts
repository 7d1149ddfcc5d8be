import type { ClosureReason } from '@birge/domain';
import { dayOf, type Moment } from './calendar.js';
import type { Telling } from './telling.js';
import { caregiverWords, childWords, closureNotes, holdNotes, returnNotes, transferNotes } from './texts.js';
import type { Team } from './world.js';

/** What some cases have gone through since: closed and opened again, an end that was not agreed, a move that was refused. */
export function tellTurns(story: Telling): void {
  const { random } = story.scene;
  if (story.drawn.told?.child || !random.chance(0.1) || dayOf(story.clock) > story.scene.calendar.today - 80)
    return;
  const { file } = story;
  const views = {
    childView: story.text(childWords),
    caregiverView: story.text(caregiverWords),
  };
  const asked = story.later(10, 30);
  if (random.chance(0.3)) {
    const receiving = story.otherTeam();
    const refused = story.later(1, 5);
    story.on(asked, () =>
      file.act(asked, story.worker, 'request_transfer', {
        receiving,
        note: story.text(transferNotes),
      }),
    );
    story.on(refused, () =>
      file.act(refused, receiving.manager.actor, 'reject_transfer', {
        note: story.text(holdNotes),
      }),
    );
    return;
  }
  story.on(asked, () =>
    file.act(asked, story.worker, 'request_closure', {
      closureReason: 'goals_met',
      note: story.text(closureNotes),
      ...views,
    }),
  );
  const decided = story.later(1, 5);
  if (random.chance(0.5)) {
    story.on(decided, () =>
      file.act(decided, story.manager, 'return_closure', { note: story.text(returnNotes) }),
    );
    return;
  }
  story.on(decided, () => file.act(decided, story.manager, 'close'));
  const reopened = story.later(10, 25);
  story.on(reopened, () => file.act(reopened, story.manager, 'reopen', { note: story.text(transferNotes) }));
}

/** How it stands today: put aside, asked to be closed or moved, closed. `ready`: nothing else happens afterwards. */
export function tellEnd(story: Telling, ready: Moment): void {
  const { file } = story;
  const { random } = story.scene;
  const { status } = story.drawn;
  story.clock = ready + 3600;
  if (status === 'on_hold') {
    const at = story.recently(5, 40);
    story.on(at, () => file.act(at, story.worker, 'hold', { note: story.text(holdNotes) }));
  }
  if (status === 'transfer_pending') {
    const receiving = receivingTeam(story);
    const at = story.recently(1, 8);
    story.on(at, () =>
      file.act(at, story.worker, 'request_transfer', {
        receiving,
        note: story.text(transferNotes),
      }),
    );
  }
  if (status !== 'closure_requested' && status !== 'closed') return;
  const asked = status === 'closed' ? story.later(1, 40) : story.recently(1, 8);
  const closureReason = random.weighted<ClosureReason>([['goals_met', 6], ['moved_out_of_area', 1], ['family_withdrew', 1], ['lost_contact', 1]]); // prettier-ignore
  const views = {
    childView: story.text(childWords),
    caregiverView: story.text(caregiverWords),
  };
  story.on(asked, () =>
    file.act(asked, story.worker, 'request_closure', {
      closureReason,
      note: story.text(closureNotes),
      ...views,
    }),
  );
  if (status === 'closure_requested') return;
  const closed = Math.max(asked, story.later(1, 6));
  story.on(closed, () => file.act(closed, story.manager, 'close'));
}

function receivingTeam(story: Telling): Team {
  const { teams } = story.world;
  const wanted = story.drawn.told?.movesTo;
  if (wanted === 'talgar') return teams[0] as Team;
  if (wanted === 'shymkent')
    return teams.find(({ regionId }) => regionId === '790000000') ?? story.otherTeam();
  return story.otherTeam();
}
