import { assessmentWorkflow, decide, isDisclosure, suggestPriority } from '@birge/domain';
import { dayOf } from './calendar.js';
import { inventDifficulties, inventNeeds, inventRisks } from './needs.js';
import { tellScreening } from './screening-file.js';
import { stageOf, type Telling } from './telling.js';
import { caregiverWords, childWords, priorityWords } from './texts.js';

/** The family agrees that a file is kept, and the case is registered. */
export function tellRegistration(story: Telling): void {
  const { random, calendar } = story.scene;
  const at = story.later(0, 3);
  story.on(at, () => {
    story.file.consent(at, story.worker, 'registration');
    story.file.act(at + 1, story.worker, 'register');
    if (random.chance(0.25)) story.file.consent(at, story.worker, 'statistics');
    const isPortal = story.drawn.told?.child?.guardianUserId !== undefined;
    if (isPortal) story.file.consent(at, story.worker, 'portal');
    if (isPortal) story.file.consent(at, story.worker, 'sms', null, calendar.today - 21);
  });
}

/** What the child and the family need, written down on one day and completed on another. */
export function tellAssessment(story: Telling, isCompleted: boolean): void {
  const { random, calendar, ids, batch } = story.scene;
  const { file } = story;
  const begun = story.later(1, 8);
  const completed = isCompleted ? story.later(0, 10) : null;
  const id = ids.next();
  const difficulties = inventDifficulties(random, story.file.child.age);
  const needs = completed === null && random.chance(0.5) ? [] : inventNeeds(random);
  const { priority } = file;
  const risks = inventRisks(random, priority, story.file.child.age);
  const suggested = suggestPriority(risks, difficulties.length > 0 ? ['no_services'] : []);
  const isChosen = suggested.priority !== priority;
  const priorityReason = isChosen ? story.text(priorityWords) : null;
  tellScreening(story, begun, difficulties);
  const entry = { actor: story.worker, subject: 'assessment', subjectId: id } as const;
  story.on(begun, () => {
    file.note({ ...entry, at: begun, action: 'create', from: null, to: 'draft' });
    file.act(begun, story.worker, 'assess');
  });
  if (completed !== null) {
    story.on(completed, () => {
      const decision = decide(assessmentWorkflow, 'draft', 'complete', {
        needCount: needs.length,
        hasNewScreening: false,
        priority,
        suggestedPriority: suggested.priority,
        hasPriorityReason: isChosen,
        isDisclosure: isDisclosure(risks),
      });
      if (decision.kind !== 'go') throw new Error(`case ${file.number}: the assessment cannot be completed`);
      file.note({ ...entry, at: completed, action: 'complete', from: 'draft', to: decision.to });
      file.hasCompletedAssessment = true;
      file.difficulties = difficulties;
      if (stageOf(story.drawn.status) > 2) file.act(completed, story.worker, 'plan');
    });
  }
  batch.add('assessments', {
    id, case_id: file.id, status: completed === null ? 'draft' : 'completed', needs: JSON.stringify(needs),
    difficulties: JSON.stringify(difficulties), priority, priority_reason: priorityReason,
    risks: JSON.stringify(risks), priority_chosen: isChosen, suggested_priority: completed === null ? null : suggested.priority,
    suggested_reasons: completed === null ? '{}' : `{${suggested.reasons.join(',')}}`,
    child_words: story.file.child.age >= 4 ? story.text(childWords) : null,
    caregiver_words: story.text(caregiverWords), summary: null, author_id: story.worker.id,
    assessed_on: calendar.day(dayOf(begun)), completed_at: completed === null ? null : calendar.instant(completed),
    version: completed === null ? 1 : 2, created_at: calendar.instant(begun), updated_at: calendar.instant(completed ?? begun),
  }); // prettier-ignore
}
