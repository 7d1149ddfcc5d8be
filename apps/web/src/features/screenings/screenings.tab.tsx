import { IconMessageQuestion, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ActionButton, ConfirmDialog } from '../../ui/actions';
import { Button } from '../../ui/button';
import { RailCard } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { JourneyNote } from '../../ui/journey';
import { Section } from '../../ui/page';
import { Skeleton, SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { useReasonsToWait } from './screening-reasons';
import { ScreeningsCompared } from './screenings-compared';
import classes from './screenings.module.css';
import { screeningsQuery, useActOnScreening, type CaseFile, type Screening } from './screenings.queries';

const toStart = (caseId: string): string => `/cases/${caseId}/screenings/new`;
const toOne = ({ caseId, id }: Screening): string => `/cases/${caseId}/screenings/${id}`;

/** What is hard for the child, conversation by conversation, domain by domain. */
export function ScreeningsTab({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('screenings');
  const { data, error, refetch } = useQuery(screeningsQuery(caseFile.id));
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  const draft = data?.find(({ status }) => status === 'draft');
  const asked = data?.filter(({ status, instrument }) => status === 'completed' && instrument !== null) ?? [];
  return (
    <>
      <Section
        title={t('title')}
        count={data?.length}
        aside={data && <Begin caseFile={caseFile} draft={draft} isFirst={asked.length === 0} />}
      >
        {data === undefined && <SkeletonRows rows={2} height={72} />}
        {data?.length === 0 && (
          <EmptyState icon={<IconMessageQuestion />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        )}
        <ul className={classes.list}>
          {data?.map((screening) => (
            <ScreeningRow key={screening.id} screening={screening} />
          ))}
        </ul>
      </Section>
      {asked.length > 0 && (
        <Section title={t('profile')}>
          <ScreeningsCompared screenings={asked} />
          <p className={classes.small}>{t('noDiagnosis')}</p>
        </Section>
      )}
    </>
  );
}

function ScreeningRow({ screening }: { screening: Screening }) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const outcome = useOutcomeWords();
  const isDraft = screening.status === 'draft';
  const { relation, name } = screening.respondent;
  return (
    <li className={classes.row}>
      <div>
        <p className={classes.name}>
          <Link to={toOne(screening)}>{day(screening.screenedOn, { month: 'long', year: true })}</Link>
          {screening.status !== 'completed' && (
            <span className={classes.draft}>
              {isDraft ? code('screeningStatus.draft') : t('setAside.mark')}
            </span>
          )}
        </p>
        <p className={classes.small}>
          {[
            screening.instrument && code(`instrument.${screening.instrument}`),
            relation && [code(`relation.${relation}`), name].filter(Boolean).join(': '),
            screening.source === 'import' && code('screeningSource.import'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {screening.outcome && <p>{outcome(screening)}</p>}
        {screening.status === 'discarded' && <p className={classes.small}>{t('setAside.text')}</p>}
      </div>
      {isDraft && <Discard screening={screening} />}
    </li>
  );
}

/** "May be difficult: walking, communication": what was found, in one sentence. */
function useOutcomeWords() {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  return ({ outcome, results }: Screening): string => {
    const hard = results
      .filter(({ result }) => result === 'difficulty')
      .map(({ domain }) => code(`difficulty.${domain}`));
    if (hard.length > 0) return t('mayBeHard', { what: hard.join(', ') });
    return outcome ? code(`screeningOutcome.${outcome}`) : '';
  };
}

/** A draft that nobody will go on with: it leaves no answers behind. */
function Discard({ screening }: { screening: Screening }) {
  const { t } = useTranslation('screenings');
  const problemText = useProblemText();
  const act = useActOnScreening(screening.caseId, screening.id);
  const [asking, setAsking] = useState(false);
  const [key] = useState(newIdempotencyKey);
  if (!screening.offeredActions.some(({ action }) => action === 'discard')) return null;
  return (
    <>
      <Button size="md" variant="subtle" onClick={() => setAsking(true)}>
        {t('discard.action')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('discard.title')}
          confirm={t('discard.action')}
          danger
          pending={act.isPending}
          error={act.error ? problemText(act.error) : undefined}
          onConfirm={() => act.mutate({ action: 'discard', key }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          {t('discard.text', { count: screening.answerCount })}
        </ConfirmDialog>
      )}
    </>
  );
}

/** Begins a screening, or leads to the draft; says why none may begin. */
function Begin({ caseFile, draft, isFirst }: { caseFile: CaseFile; draft?: Screening; isFirst: boolean }) {
  const { t } = useTranslation('screenings');
  const navigate = useNavigate();
  const reasons = useReasonsToWait(caseFile);
  if (draft)
    return (
      <Button variant="filled" size="md" to={toOne(draft)}>
        {t('goOn')}
      </Button>
    );
  return (
    <ActionButton
      variant={isFirst ? 'filled' : 'default'}
      size="md"
      icon={<IconPlus />}
      reasons={reasons}
      onClick={() => void navigate(toStart(caseFile.id))}
    >
      {t(isFirst ? 'begin' : 'again')}
    </ActionButton>
  );
}

/** The last conversation in a few words, beside everything else of the case. */
export function ScreeningCard({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('screenings');
  const { day } = useFormat();
  const outcome = useOutcomeWords();
  const { data } = useQuery(screeningsQuery(caseFile.id));
  const draft = data?.find(({ status }) => status === 'draft');
  const last = data?.find(({ status }) => status === 'completed');
  const mayBegin = useReasonsToWait(caseFile).length === 0;
  return (
    <RailCard
      title={t('card')}
      aside={last && <Link to={toOne(last)}>{day(last.screenedOn, { year: 'auto' })}</Link>}
    >
      {data === undefined && <Skeleton height={44} />}
      {last && <p className={classes.text}>{outcome(last)}</p>}
      {data && !last && !draft && <p className={classes.text}>{t('cardNone')}</p>}
      {draft ? (
        <p className={classes.text}>
          <Link to={toOne(draft)}>{t('goOn')}</Link>
        </p>
      ) : (
        data &&
        !last &&
        mayBegin && (
          <p className={classes.text}>
            <Link to={toStart(caseFile.id)}>{t('begin')}</Link>
          </p>
        )
      )}
    </RailCard>
  );
}

/** On the way of a case: the screening that has not been asked yet, or waits to be gone on with. */
export function ScreeningNote({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('screenings');
  const { data } = useQuery(screeningsQuery(caseFile.id));
  const mayBegin = useReasonsToWait(caseFile).length === 0;
  const draft = data?.find(({ status }) => status === 'draft');
  if (!data || !mayBegin || (!draft && data.length > 0)) return null;
  return (
    <JourneyNote title={t('card')}>
      <Link to={draft ? toOne(draft) : toStart(caseFile.id)}>{t(draft ? 'goOn' : 'begin')}</Link>
    </JourneyNote>
  );
}
