import { isDisclosure, riskQuestionsAt, type KnownRisk, type RiskQuestion } from '@birge/domain';
import { IconPhone, IconShieldHeart } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useHelplines } from '../../app/use-helplines';
import { useTranslation } from '../../i18n';
import { ChoiceRow } from '../../ui/choice-row';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/page';

import type { AssessmentAnswers } from './assessment-answers';
import classes from './assessments.module.css';

/** Danger and what is missing: only what the records cannot know. */
export function RisksPart(props: {
  answers: AssessmentAnswers;
  onChange: (part: Partial<AssessmentAnswers>) => void;
  age: number;
  known: readonly KnownRisk[];
  caseId: string;
}) {
  const { answers, onChange, age, known, caseId } = props;
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  const answered = Object.keys(answers.risks) as RiskQuestion[];
  const asked = [...new Set([...riskQuestionsAt(age), ...answered])];
  return (
    <Section title={t('risks.title')} id="risks">
      <p className={classes.lead}>{t('risks.lead')}</p>
      {known.length > 0 && (
        <Notice>
          <p>{t('risks.known')}</p>
          <ul className={classes.reasons}>
            {known.map((risk) => (
              <li key={risk}>{code(`priorityReason.${risk}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={classes.questions}>
        {asked.map((question) => {
          const answer = answers.risks[question];
          return (
            <ChoiceRow
              key={question}
              name={`risk.${question}`}
              size="lg"
              label={code(`priorityReason.${question}`)}
              items={[
                { value: 'yes', label: t('risks.yes') },
                { value: 'no', label: t('risks.no') },
              ]}
              value={answer === undefined ? null : answer ? 'yes' : 'no'}
              onChange={(value) => onChange({ risks: { ...answers.risks, [question]: value === 'yes' } })}
            />
          );
        })}
      </div>
      {isDisclosure(answers.risks) && <Safeguarding caseId={caseId} />}
    </Section>
  );
}

/** What to do now when a child may be hurt. */
function Safeguarding({ caseId }: { caseId: string }) {
  const { t } = useTranslation('assessments');
  const { police, emergency, children } = useHelplines();
  const numbers = [
    ['police', police],
    ['emergency', emergency],
    ['helpline', children],
  ] as const;
  return (
    <Notice hue="red" icon={<IconShieldHeart />} role="alert">
      <p className={classes.name}>{t('safeguarding.title')}</p>
      <p>{t('safeguarding.text')}</p>
      <p className={classes.numbers}>
        {numbers.map(([name, number]) => (
          <a key={number} href={`tel:${number}`}>
            <IconPhone size={16} stroke={1.8} aria-hidden="true" /> {number} {t(`safeguarding.${name}`)}
          </a>
        ))}
      </p>
      <p>
        {t('safeguarding.note')} <Link to={`/cases/${caseId}/people`}>{t('safeguarding.noteLink')}</Link>
      </p>
    </Notice>
  );
}
