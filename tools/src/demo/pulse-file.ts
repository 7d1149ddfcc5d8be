import { CHILD_ANSWERS_FROM, caregiverWorks, pulseItems } from '@birge/domain';
import { dayOf, type Moment } from './calendar.js';
import type { Telling } from './telling.js';

/** How life is going, asked of some families: of those that the pictures show twice, some months apart. */
export function writePulses(story: Telling): void {
  const { random, calendar } = story.scene;
  const isShown = story.drawn.told?.child !== undefined && story.drawn.status === 'active';
  if (isShown) {
    writePulse(story, calendar.officeHours(random, calendar.today - 70), 2);
    writePulse(story, calendar.officeHours(random, calendar.today - random.whole(5, 20)), 3);
    return;
  }
  if (story.drawn.status === 'active' && random.chance(0.05))
    writePulse(story, calendar.officeHours(random, calendar.today - random.whole(5, 60)), 2);
}

/** @param lowest the saddest face of this day */
function writePulse(story: Telling, at: Moment, lowest: number): void {
  const { random, calendar, ids, batch } = story.scene;
  const { file, worker } = story;
  const day = calendar.day(dayOf(at));
  const byChild = file.child.birth.ageOn(day) >= CHILD_ANSWERS_FROM && random.chance(0.5);
  const id = ids.next();
  const faces = Object.fromEntries(pulseItems.map((item) => [item, random.whole(lowest, 5)]));
  batch.add('pulses', {
    ...faces,
    id, case_id: file.id, answered_on: day, respondent: byChild ? 'child' : 'caregiver',
    person_id: byChild ? null : file.child.guardian.id, caregiver_time: byChild ? null : random.whole(1, 4),
    caregiver_work: byChild ? null : random.pick(caregiverWorks), author_id: worker.id,
    created_at: calendar.instant(at), updated_at: calendar.instant(at),
  }); // prettier-ignore
  file.note({ at, actor: worker, subject: 'assessment', subjectId: id, action: 'pulse', from: null, to: null, details: { respondent: byChild ? 'child' : 'caregiver' } }); // prettier-ignore
}
