import { Textarea, TextInput } from '@mantine/core';
import {
  areasOfDifficulty,
  difficultyLevels,
  needAreas,
  needLevels,
  priorities,
  type DifficultyDomain,
  type DifficultyLevel,
  type KnownRisk,
  type NeedArea,
  type NeedLevel,
  type Priority,
} from '@birge/domain';

import { useTranslation } from '../../i18n';
import { Degree } from '../../ui/bars';
import { ChoiceRow } from '../../ui/choice-row';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/page';

import { suggestionFor, type AssessmentAnswers } from './assessment-answers';
import classes from './assessments.module.css';
import { RisksPart } from './risks-part';
import { SuggestionNote } from './suggestion-note';

interface Props {
  readonly answers: AssessmentAnswers;
  readonly onChange: (part: Partial<AssessmentAnswers>) => void;
  readonly name: string;
  readonly domains: readonly DifficultyDomain[];
  /** Completed years. */
  readonly age: number;
  /** What the records say: nobody is asked about it again. */
  readonly known: readonly KnownRisk[];
  readonly caseId: string;
}

/** First one listens, then one asks what is hard, then what is needed, and only then one decides what is urgent. */
export function AssessmentForm(props: Props) {
  return (
    <div className={classes.form}>
      <WordsPart {...props} />
      <DifficultiesPart {...props} />
      <NeedsPart {...props} />
      <RisksPart {...props} />
      <PriorityPart {...props} />
    </div>
  );
}

function WordsPart({ answers, onChange, name }: Props) {
  const { t } = useTranslation('assessments');
  return (
    <Section title={t('words.title')}>
      <div className={classes.stack}>
        <Textarea
          id="childWords"
          label={t('words.child', { name })}
          description={t('words.childHint')}
          minRows={3}
          maxLength={2000}
          value={answers.childWords}
          onChange={({ currentTarget }) => onChange({ childWords: currentTarget.value })}
        />
        <Textarea
          id="caregiverWords"
          label={t('words.caregiver')}
          minRows={3}
          maxLength={2000}
          value={answers.caregiverWords}
          onChange={({ currentTarget }) => onChange({ caregiverWords: currentTarget.value })}
        />
      </div>
    </Section>
  );
}

function DifficultiesPart({ answers, onChange, domains }: Props) {
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  return (
    <Section title={t('difficulties.title')} id="difficulties">
      <p className={classes.lead}>
        {domains.length > 0 ? t('difficulties.lead') : t('difficulties.tooYoung')}
      </p>
      <div className={classes.questions}>
        {domains.map((domain) => (
          <ChoiceRow
            key={domain}
            name={`difficulty.${domain}`}
            size="lg"
            label={code(`difficulty.${domain}`)}
            items={difficultyLevels.map((level, degree) => ({
              value: level,
              label: code(`difficultyLevel.${level}`),
              mark: (
                <span aria-hidden="true">
                  <Degree filled={degree} label="" colour="teal" />
                </span>
              ),
            }))}
            value={answers.difficulties[domain] ?? null}
            onChange={(level) =>
              onChange({ difficulties: { ...answers.difficulties, [domain]: level as DifficultyLevel } })
            }
          />
        ))}
      </div>
      <Notice>{t('noDiagnosis')}</Notice>
    </Section>
  );
}

function NeedsPart({ answers, onChange }: Props) {
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  const change = (area: NeedArea, need: { level: NeedLevel; note: string }): void =>
    onChange({ needs: { ...answers.needs, [area]: need } });
  const hardIn = (area: NeedArea): string[] =>
    Object.entries(answers.difficulties).flatMap(([domain, level]) =>
      level !== 'none' && areasOfDifficulty[domain as DifficultyDomain].includes(area)
        ? [code(`difficulty.${domain}`)]
        : [],
    );
  return (
    <Section title={t('needs.title')} id="needs">
      <p className={classes.lead}>{t('needs.lead')}</p>
      <div className={classes.questions}>
        {needAreas.map((area) => {
          const need = answers.needs[area];
          return (
            <div key={area} className={classes.stack}>
              <ChoiceRow
                name={`need.${area}`}
                size="lg"
                label={code(`needArea.${area}`)}
                description={
                  hardIn(area).length > 0
                    ? t('needs.from', { difficulties: hardIn(area).join(', ') })
                    : undefined
                }
                items={needLevels.map((level) => ({ value: level, label: code(`needLevel.${level}`) }))}
                value={need?.level ?? null}
                onChange={(level) => change(area, { level: level as NeedLevel, note: need?.note ?? '' })}
              />
              {need && need.level !== 'none' && (
                <Textarea
                  aria-label={t('needs.note', { area: code(`needArea.${area}`) })}
                  placeholder={t('needs.placeholder')}
                  minRows={1}
                  maxLength={500}
                  value={need.note}
                  onChange={({ currentTarget }) => change(area, { ...need, note: currentTarget.value })}
                />
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function PriorityPart({ answers, onChange, known }: Props) {
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  const suggestion = suggestionFor(answers, known);
  const chosen = answers.priority ?? suggestion.priority;
  const differs = chosen !== suggestion.priority;
  return (
    <Section title={t('priority.title')} id="priority">
      <div className={classes.stack}>
        <SuggestionNote suggestion={suggestion} />
        <ChoiceRow
          name="priority-level"
          size="lg"
          label={t('priority.label')}
          description={t('priority.hint')}
          items={priorities.map((priority) => ({ value: priority, label: code(`priority.${priority}`) }))}
          value={chosen}
          onChange={(priority) =>
            onChange({ priority: priority === suggestion.priority ? null : (priority as Priority) })
          }
        />
        {(differs || answers.priorityReason !== '') && (
          <Textarea
            id="priorityReason"
            label={t('priority.reason')}
            description={t('priority.reasonHint')}
            minRows={1}
            maxLength={500}
            value={answers.priorityReason}
            onChange={({ currentTarget }) => onChange({ priorityReason: currentTarget.value })}
          />
        )}
        <Textarea
          id="summary"
          label={t('summary')}
          minRows={3}
          maxLength={4000}
          value={answers.summary}
          onChange={({ currentTarget }) => onChange({ summary: currentTarget.value })}
        />
        <TextInput
          id="assessedOn"
          type="date"
          max={today()}
          className={classes.date}
          label={t('assessedOn')}
          value={answers.assessedOn}
          onChange={({ currentTarget }) => onChange({ assessedOn: currentTarget.value })}
        />
      </div>
    </Section>
  );
}
