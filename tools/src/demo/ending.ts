import type { ClosureReason } from '@birge/domain';
import { dayOf, SECONDS_A_DAY, type DayNumber, type Moment } from './calendar.js';
import { addAttempt } from './contacts.js';
import type { Telling } from './telling.js';
import {
  caregiverWords,
  childWords,
  closureNotes,
  endNotes,
  holdNotes,
  reopenNotes,
  returnNotes,
  transferNotes,
  transferRefusals,
} from './texts.js';
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
        note: story.text(transferRefusals),
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
  story.on(reopened, () => file.act(reopened, story.manager, 'reopen', { note: story.text(reopenNotes) }));
}

/** How it stands today: put aside, asked to be closed or moved, closed. `ready`: nothing else happens afterwards. */
export function tellEnd(story: Telling, ready: Moment): void {
  const { file } = story;
  const { random } = story.scene;
  const { status } = story.drawn;
  story.clock = ready + 3600;
  if (status === 'on_hold') {
    const at = story.recently(5, 40);
    const until = holdDay(story, at);
    story.on(at, () => file.act(at, story.worker, 'hold', { note: story.text(holdNotes), until }));
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
  if (story.drawn.told?.transfer !== undefined) tellTransfer(story, story.drawn.told.transfer);
  if (status !== 'closure_requested' && status !== 'closed') return;
  const asked = status === 'closed' ? story.later(1, 40) : story.recently(1, 8);
  const drawn = random.weighted<ClosureReason>([['goals_met', 6], ['moved_out_of_area', 1], ['family_withdrew', 1], ['lost_contact', 1]]); // prettier-ignore
  // Children whom the pictures show end well.
  const closureReason = story.drawn.told?.child ? 'goals_met' : drawn;
  const isLost = closureReason === 'lost_contact';
  const views = {
    childView: story.text(childWords),
    caregiverView: story.text(caregiverWords),
  };
  if (isLost) tellAttempts(story, asked);
  story.on(asked, () =>
    file.act(asked, story.worker, 'request_closure', {
      closureReason,
      note: story.text(endNotes[closureReason] ?? closureNotes),
      ...(isLost ? { absence: 'lost_contact' } : views),
    }),
  );
  if (status === 'closure_requested') return;
  const closed = Math.max(asked, story.later(1, 6));
  story.on(closed, () => file.act(closed, story.manager, 'close'));
}

/** Another team was asked, and what it said: the last thing that happened in these cases, and not read yet. */
function tellTransfer(story: Telling, answer: 'accepted' | 'rejected' | 'withdrawn'): void {
  const { file } = story;
  const receiving = receivingTeam(story);
  const asked = story.recently(6, 8);
  story.clock = asked + 3600;
  const answered = story.recently(1, 3);
  story.on(asked, () =>
    file.act(asked, story.worker, 'request_transfer', { receiving, note: story.text(transferNotes) }),
  );
  const { actor: manager } = receiving.manager;
  story.on(answered, () => {
    const note = story.text(transferRefusals);
    if (answer === 'withdrawn') return file.act(answered, story.worker, 'withdraw_transfer');
    if (answer === 'rejected') return file.act(answered, manager, 'reject_transfer', { note, isSeen: false });
    return file.act(answered, manager, 'accept_transfer', {
      caseworker: receiving.caseworkers[0],
      isSeen: false,
    });
  });
}

/** Days on hold, where the story does not say until when; some of these days have passed, and ring. */
const HOLD_DAYS = 35;

const holdDay = ({ drawn: { told }, scene }: Telling, at: Moment): DayNumber =>
  told?.holdUntilIn === undefined ? dayOf(at) + HOLD_DAYS : scene.calendar.today + told.holdUntilIn;

/** Contact is lost after three attempts in vain over a month. */
const lostAfter = [
  [38, 'call', 'no_answer'],
  [19, 'visit', 'no_answer'],
  [3, 'call', 'wrong_number'],
] as const;

function tellAttempts(story: Telling, asked: Moment): void {
  for (const [before, kind, outcome] of lostAfter) {
    const at = Math.max(asked - before * SECONDS_A_DAY, story.file.openedAt);
    story.on(at, () => addAttempt(story, at, kind, outcome));
  }
}

function receivingTeam(story: Telling): Team {
  const { teams } = story.world;
  const wanted = story.drawn.told?.movesTo;
  if (wanted === 'talgar') return teams[0] as Team;
  if (wanted === 'shymkent')
    return teams.find(({ regionId }) => regionId === '790000000') ?? story.otherTeam();
  return story.otherTeam();
}
