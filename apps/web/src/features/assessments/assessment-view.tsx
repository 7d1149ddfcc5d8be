import type { components } from '@birge/api-client';
import { difficultyLevels } from '@birge/domain';

import { childName } from '../../app/child-name';
import { useTranslation } from '../../i18n';
import { Degree } from '../../ui/bars';
import { PriorityMark } from '../../ui/chips/chips';
import { Notice } from '../../ui/notice';
import { Page, Section } from '../../ui/page';
import { useFormat } from '../../ui/use-format';

import classes from './assessments.module.css';
import type { Assessment } from './assessments.queries';
import { SuggestionNote } from './suggestion-note';

type CaseFile = components['schemas']['CaseDto'];

/** A completed assessment, as it was on its day. */
export function AssessmentView({ caseFile, assessment }: { caseFile: CaseFile; assessment: Assessment }) {
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const on = day(assessment.assessedOn, { month: 'long', year: true });
  return (
    <Page
      title={t('title', { name: childName(caseFile.child) })}
      beside={<PriorityMark priority={assessment.priority} />}
      lead={t('by', { on, name: assessment.author.name })}
      crumbs={[
        { label: childName(caseFile.child), to: `/cases/${caseFile.id}` },
        { label: t('crumb'), to: `/cases/${caseFile.id}/assessments` },
      ]}
    >
      <div className={classes.page}>
        {(assessment.childWords || assessment.caregiverWords) && (
          <Section title={t('words.title')}>
            {assessment.childWords && <Quote by={caseFile.child.givenName}>{assessment.childWords}</Quote>}
            {assessment.caregiverWords && (
              <Quote by={t('words.caregiver')}>{assessment.caregiverWords}</Quote>
            )}
          </Section>
        )}
        {assessment.difficulties.length > 0 && (
          <Section title={t('difficulties.title')}>
            <ul className={classes.levels}>
              {assessment.difficulties.map(({ domain, level }) => (
                <li key={domain}>
                  <span>{code(`difficulty.${domain}`)}</span>
                  <span aria-hidden="true">
                    <Degree filled={difficultyLevels.indexOf(level)} label="" />
                  </span>
                  <span className={classes.level}>{code(`difficultyLevel.${level}`)}</span>
                </li>
              ))}
            </ul>
            <Notice>{t('noDiagnosis')}</Notice>
          </Section>
        )}
        <Section title={t('needs.title')}>
          <ul className={classes.levels}>
            {assessment.needs.map(({ area, level, note }) => (
              <li key={area}>
                <span>
                  {code(`needArea.${area}`)}
                  {note && <span className={classes.note}>{note}</span>}
                </span>
                <span />
                <span className={classes.level}>{code(`needLevel.${level}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('priority.title')}>
          {assessment.suggestion && (
            <SuggestionNote suggestion={assessment.suggestion} chosen={assessment.priority} />
          )}
          {assessment.priorityReason && <p className={classes.text}>{assessment.priorityReason}</p>}
          {assessment.summary && <p className={classes.text}>{assessment.summary}</p>}
        </Section>
      </div>
    </Page>
  );
}

function Quote({ by, children }: { by: string; children: string }) {
  return (
    <figure className={classes.quote}>
      <blockquote>{children}</blockquote>
      <figcaption>{by}</figcaption>
    </figure>
  );
}
