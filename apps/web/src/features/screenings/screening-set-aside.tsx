import { childName } from '../../app/child-name';
import { useTranslation } from '../../i18n';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { useFormat } from '../../ui/use-format';

import { ScreeningAnswersSection } from './screening-answers';
import classes from './screenings.module.css';
import type { CaseFile, Screening } from './screenings.queries';

/** Two records became one, and both had a screening that was not finished: the later one went on, this one is kept. */
export function ScreeningSetAside({ caseFile, screening }: { caseFile: CaseFile; screening: Screening }) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const { relation, name } = screening.respondent;
  const who = [relation && code(`relation.${relation}`), name].filter(Boolean).join(': ');
  return (
    <Page
      title={t('setAside.title', { name: caseFile.child.givenName })}
      lead={[day(screening.screenedOn, { month: 'long', year: true }), who, screening.author.name]
        .filter(Boolean)
        .join(' · ')}
      crumbs={[
        { label: childName(caseFile.child), to: `/cases/${caseFile.id}` },
        { label: t('tab'), to: `/cases/${caseFile.id}/screenings` },
      ]}
    >
      <div className={classes.result}>
        <Notice>{t('setAside.text')}</Notice>
        <ScreeningAnswersSection caseFile={caseFile} screening={screening} />
      </div>
    </Page>
  );
}
