import {
  ageOn,
  assessmentWorkflow,
  decide,
  difficultyDomainsAt,
  isDisclosure,
  needAreas,
  suggestPriority,
  type DifficultyDomain,
  type DifficultyLevel,
  type KnownRisk,
  type NeedArea,
  type NeedLevel,
  type Priority,
  type RiskAnswers,
  type SuggestedPriority,
} from '@birge/domain';

import type { Assessment, AssessmentInput } from './assessments.queries';

/** An assessment as it is filled in: what was not asked is absent. */
export interface AssessmentAnswers {
  readonly childWords: string;
  readonly caregiverWords: string;
  readonly difficulties: Readonly<Partial<Record<DifficultyDomain, DifficultyLevel>>>;
  readonly needs: Readonly<Partial<Record<NeedArea, { readonly level: NeedLevel; readonly note: string }>>>;
  readonly risks: RiskAnswers;
  /** `null` follows the suggestion. */
  readonly priority: Priority | null;
  readonly priorityReason: string;
  readonly summary: string;
  readonly assessedOn: string;
}

export const answersOf = (assessment: Assessment): AssessmentAnswers => ({
  childWords: assessment.childWords ?? '',
  caregiverWords: assessment.caregiverWords ?? '',
  difficulties: Object.fromEntries(assessment.difficulties.map(({ domain, level }) => [domain, level])),
  needs: Object.fromEntries(
    assessment.needs.map(({ area, level, note }) => [area, { level, note: note ?? '' }]),
  ),
  risks: assessment.risks,
  priority: assessment.priorityChosen ? assessment.priority : null,
  priorityReason: assessment.priorityReason ?? '',
  summary: assessment.summary ?? '',
  assessedOn: assessment.assessedOn,
});

const textOrNull = (text: string): string | null => text.trim() || null;

export const toInput = (answers: AssessmentAnswers): AssessmentInput => ({
  childWords: textOrNull(answers.childWords),
  caregiverWords: textOrNull(answers.caregiverWords),
  difficulties: Object.entries(answers.difficulties).map(([domain, level]) => ({
    domain: domain as DifficultyDomain,
    level,
  })),
  needs: needAreas.flatMap((area) => {
    const need = answers.needs[area];
    return need
      ? [{ area, level: need.level, note: need.level === 'none' ? null : textOrNull(need.note) }]
      : [];
  }),
  risks: { ...answers.risks },
  priority: answers.priority,
  priorityReason: textOrNull(answers.priorityReason),
  summary: textOrNull(answers.summary),
  assessedOn: answers.assessedOn,
});

/** How urgent it is by what was answered and what the records say: the same rule that the server goes by. */
export const suggestionFor = (answers: AssessmentAnswers, known: readonly KnownRisk[]): SuggestedPriority =>
  suggestPriority(answers.risks, known);

/** Why it cannot be completed yet: the same question that the server asks. */
export function reasonsToWait(answers: AssessmentAnswers, known: readonly KnownRisk[]): string[] {
  const suggestion = suggestionFor(answers, known);
  const decision = decide(assessmentWorkflow, 'draft', 'complete', {
    needCount: Object.keys(answers.needs).length,
    priority: answers.priority ?? suggestion.priority,
    suggestedPriority: suggestion.priority,
    hasPriorityReason: answers.priorityReason.trim() !== '',
    isDisclosure: isDisclosure(answers.risks),
    hasNewScreening: false,
  });
  return decision.kind === 'blocked' ? decision.by : [];
}

/** The domains of the module at this age, and those that somebody has answered beyond it. */
export function domainsFor(bornOn: string, on: string, answers: AssessmentAnswers): DifficultyDomain[] {
  const asked = difficultyDomainsAt(ageOn(bornOn, on));
  const answered = Object.keys(answers.difficulties) as DifficultyDomain[];
  return [...new Set([...asked, ...answered])];
}
