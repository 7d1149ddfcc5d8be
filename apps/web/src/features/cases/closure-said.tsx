import { Select, Textarea } from '@mantine/core';
import { caregiverViewAbsences, childViewAbsences, closureFeedbacks, feedbackObstacles } from '@birge/domain';

import { useTranslation } from '../../i18n';
import { ChoiceRow } from '../../ui/choice-row';

import type { ClosureAnswers } from './closure-answers';
import classes from './closure.module.css';

interface Props {
  answers: ClosureAnswers;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<ClosureAnswers>) => void;
}

/** What the child and the caregiver say to the end, or why not; and what the family thinks of the work. */
export function ClosureSaid({ answers, errors, onChange }: Props) {
  const { t } = useTranslation('closing');
  return (
    <>
      <section className={classes.part}>
        <h3>{t('views.title')}</h3>
        <View
          field="childView"
          label={t('views.child')}
          why={t('views.childWhy')}
          absences={childViewAbsences}
          answers={answers}
          errors={errors}
          onChange={onChange}
        />
        <View
          field="caregiverView"
          label={t('views.caregiver')}
          why={t('views.caregiverWhy')}
          absences={caregiverViewAbsences}
          answers={answers}
          errors={errors}
          onChange={onChange}
        />
      </section>
      <section className={classes.part}>
        <h3>{t('feedback.title')}</h3>
        <Feedback answers={answers} errors={errors} onChange={onChange} />
      </section>
    </>
  );
}

interface ViewProps extends Props {
  field: 'childView' | 'caregiverView';
  label: string;
  why: string;
  absences: readonly string[];
}

/** Why a view is missing is asked as long as it is. */
function View({ field, label, why, absences, answers, errors, onChange }: ViewProps) {
  const { t: code } = useTranslation('codes');
  const absence = `${field}Absence` as const;
  return (
    <>
      <Textarea
        id={field}
        aria-required
        autosize
        minRows={1}
        maxLength={2000}
        label={label}
        error={errors[field]}
        value={answers[field]}
        onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
      />
      {answers[field].trim() === '' && (
        <Select
          id={absence}
          clearable
          label={why}
          error={errors[absence]}
          value={answers[absence]}
          data={absences.map((value) => ({ value, label: code(`viewAbsence.${value}`) }))}
          onChange={(value) => onChange({ [absence]: value })}
        />
      )}
    </>
  );
}

function Feedback({ answers, errors, onChange }: Props) {
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const { feedback } = answers;
  return (
    <>
      <ChoiceRow
        name="feedback"
        label={t('feedback.asked')}
        items={closureFeedbacks.map((value) => ({ value, label: code(`closureFeedback.${value}`) }))}
        value={feedback}
        error={errors['feedback']}
        onChange={(value) => onChange({ feedback: value })}
      />
      {feedback === 'offered' && (
        <Textarea
          id="feedbackNote"
          autosize
          minRows={1}
          maxLength={2000}
          label={t('feedback.note')}
          error={errors['feedbackNote']}
          value={answers.feedbackNote}
          onChange={({ currentTarget }) => onChange({ feedbackNote: currentTarget.value })}
        />
      )}
      {feedback === 'not_possible' && (
        <Select
          id="feedbackObstacle"
          aria-required
          allowDeselect={false}
          label={t('feedback.obstacle')}
          error={errors['feedbackObstacle']}
          value={answers.feedbackObstacle}
          data={feedbackObstacles.map((value) => ({ value, label: code(`feedbackObstacle.${value}`) }))}
          onChange={(value) => onChange({ feedbackObstacle: value })}
        />
      )}
    </>
  );
}
