import { rescreenDueOn, type DomainResult } from '@birge/domain';
import { IconClipboardHeart, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { childName } from '../../app/child-name';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page, Section } from '../../ui/page';
import { showFailure } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import { ScreeningAnswersSection } from './screening-answers';
import { ScreeningsCompared } from './screenings-compared';
import classes from './screenings.module.css';
import { screeningsQuery, useReferToEarlyHelp, type CaseFile, type Screening } from './screenings.queries';

/** What was found, in words that do not label; beside it what was found before; below it what may be done. */
export function ScreeningResult({ caseFile, screening }: { caseFile: CaseFile; screening: Screening }) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const name = caseFile.child.givenName;
  useHeadingAfterQuestions();
  const { relation, name: respondent } = screening.respondent;
  const who = [relation && code(`relation.${relation}`), respondent].filter(Boolean).join(': ');
  return (
    <Page
      title={t('result.title', { name })}
      lead={[day(screening.screenedOn, { month: 'long', year: true }), who, screening.author.name]
        .filter(Boolean)
        .join(' · ')}
      crumbs={[
        { label: childName(caseFile.child), to: `/cases/${caseFile.id}` },
        { label: t('tab'), to: `/cases/${caseFile.id}/screenings` },
      ]}
    >
      <div className={classes.result}>
        {screening.outcome === 'not_applicable' ? (
          <EarlyPath caseFile={caseFile} />
        ) : (
          <Found caseFile={caseFile} screening={screening} />
        )}
        <Notice>{t('noDiagnosis')}</Notice>
        {screening.instrument !== null && <Compared caseFile={caseFile} screening={screening} />}
        <ScreeningAnswersSection caseFile={caseFile} screening={screening} />
        <p className={classes.small}>
          {[
            screening.instrument && code(`instrument.${screening.instrument}`),
            screening.ruleId && t('result.rule', { rule: screening.ruleId }),
            screening.contentVersion && t('result.version', { version: screening.contentVersion }),
            screening.source === 'import' && code('screeningSource.import'),
            t('result.again', {
              day: day(rescreenDueOn(caseFile.child.bornOn, screening.screenedOn), { year: true }),
            }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </Page>
  );
}

/** The questions have gone under the same address, and the focus with them: what was heard is read out next. */
function useHeadingAfterQuestions(): void {
  const { state } = useLocation();
  const isNew = (state as { completed?: boolean } | null)?.completed === true;
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!isNew || !heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [isNew]);
}

function Found({ caseFile, screening }: { caseFile: CaseFile; screening: Screening }) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  const named = (result: DomainResult): string[] =>
    screening.results
      .filter((found) => found.result === result)
      .map(({ domain }) => code(`difficulty.${domain}`));
  const hard = named('difficulty');
  const unknown = named('not_known');
  const easy = named('no_difficulty');
  return (
    <>
      <div className={classes.found}>
        {hard.length > 0 ? (
          <>
            <h2>{t('result.hard')}</h2>
            <ul className={classes.pills} data-tone="teal">
              {hard.map((domain) => (
                <li key={domain}>{domain}</li>
              ))}
            </ul>
          </>
        ) : (
          <h2>{unknown.length > 0 ? t('result.openOnly') : t('result.nothing')}</h2>
        )}
        {unknown.length > 0 && (
          <p>
            <strong>{t('result.unknown')}</strong> {unknown.join(', ')}. {t('result.askAgain')}
          </p>
        )}
        {easy.length > 0 && (
          <p>
            <strong>{t('result.easy')}</strong> {easy.join(', ')}.
          </p>
        )}
      </div>
      {caseFile.status !== 'closed' && (
        <div className={classes.next}>
          <Button
            size="md"
            variant="filled"
            icon={<IconClipboardHeart size={18} />}
            to={`/cases/${caseFile.id}/assessments`}
          >
            {t('result.assess')}
          </Button>
          <Button size="md" icon={<IconSend size={18} />} to={`/cases/${caseFile.id}/refer`}>
            {t('result.refer')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Below two years: the concern stands in the file, the way leads to early intervention. */
function EarlyPath({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('screenings');
  const navigate = useNavigate();
  const problemText = useProblemText();
  const refer = useReferToEarlyHelp(caseFile.id);
  const [key] = useState(newIdempotencyKey);
  const go = (): void =>
    refer.mutate(key, {
      onSuccess: ({ id }) => void navigate(`/cases/${caseFile.id}/refer?draft=${id}&step=organisation`),
      onError: (error) => showFailure(problemText(error)),
    });
  return (
    <>
      <div className={classes.found}>
        <h2>{t('early.noted')}</h2>
        <p>{t('early.path')}</p>
      </div>
      {caseFile.status !== 'closed' && (
        <div className={classes.next}>
          <Button
            size="md"
            variant="filled"
            icon={<IconSend size={18} />}
            pending={refer.isPending}
            onClick={go}
          >
            {t('early.refer')}
          </Button>
        </div>
      )}
    </>
  );
}

function Compared({ caseFile, screening }: { caseFile: CaseFile; screening: Screening }) {
  const { t } = useTranslation('screenings');
  const { data = [] } = useQuery(screeningsQuery(caseFile.id));
  const asked = data.filter(({ status, instrument }) => status === 'completed' && instrument !== null);
  if (asked.length < 2) return null;
  return (
    <Section title={t('compared.title')}>
      <ScreeningsCompared screenings={asked} current={screening.id} />
    </Section>
  );
}
