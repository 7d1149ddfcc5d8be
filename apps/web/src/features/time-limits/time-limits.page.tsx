import { ladderRungs, priorities, type LadderRung, type Priority, type TimeLimitStep } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { timeLimitsQuery } from '../../app/use-time-limits';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { PriorityMark } from '../../ui/chips/chips';
import { DataTable, type Column } from '../../ui/data-table';
import { Page, Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { LadderDialog, LimitsDialog } from './limit.dialogs';
import { useLimitWords, useRungWords } from './limit-words';
import classes from './time-limits.module.css';
import type { Change, LimitsOfStep, TimeLimits } from './time-limits.queries';

/** How long each step may take by the priority of the case, and who hears of what is late. Administrators change it. */
export function TimeLimitsPage() {
  const { t } = useTranslation('time-limits');
  const isAdministrator = useUser().role === 'administrator';
  const { data, error, refetch } = useQuery(timeLimitsQuery);
  const [editing, setEditing] = useState<TimeLimitStep | 'ladder' | null>(null);
  const onEdit = isAdministrator ? setEditing : undefined;
  const step = data?.items.find((item) => item.step === editing);
  const close = (): void => setEditing(null);
  return (
    <Page title={t('title')} lead={t(isAdministrator ? 'leadAdministrator' : 'lead')}>
      {error && !data && <NoAnswer error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={10} />}
      {data && (
        <>
          <Steps items={data.items} onEdit={onEdit} />
          <LadderSection ladder={data.ladder} onEdit={onEdit} />
          <Changes changes={data.changes} />
        </>
      )}
      {step && <LimitsDialog key={step.step} limits={step} onClose={close} />}
      {data && editing === 'ladder' && <LadderDialog ladder={data.ladder} onClose={close} />}
    </Page>
  );
}

type OnEdit = ((what: TimeLimitStep | 'ladder') => void) | undefined;

function Steps({ items, onEdit }: { items: readonly LimitsOfStep[]; onEdit: OnEdit }) {
  const { t } = useTranslation('time-limits');
  const { t: code } = useTranslation('codes');
  const say = useLimitWords();
  const columns: Column<LimitsOfStep>[] = [
    {
      key: 'step',
      header: t('step'),
      card: 'title',
      cell: ({ step }) => <span className={classes.step}>{code(`timeLimitStep.${step}`)}</span>,
    },
    ...priorities.map((priority) => ({
      key: priority,
      header: <PriorityMark priority={priority} />,
      cardLabel: code(`priority.${priority}`),
      cell: (row: LimitsOfStep) => say(row[priority]),
    })),
    ...(onEdit
      ? [
          {
            key: 'change',
            header: <span className="sr-only">{t('change')}</span>,
            align: 'end' as const,
            cell: ({ step }: LimitsOfStep) => (
              <Button
                onClick={() => onEdit(step)}
                aria-label={`${t('change')}: ${code(`timeLimitStep.${step}`)}`}
              >
                {t('change')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return <DataTable caption={t('title')} columns={columns} rows={items} rowKey={({ step }) => step} />;
}

function LadderSection({ ladder, onEdit }: { ladder: TimeLimits['ladder']; onEdit: OnEdit }) {
  const { t } = useTranslation('time-limits');
  const say = useRungWords();
  return (
    <div className={classes.section}>
      <Section
        title={t('ladder.title')}
        aside={onEdit && <Button onClick={() => onEdit('ladder')}>{t('ladder.change')}</Button>}
      >
        <p className={classes.text}>{t('ladder.lead')}</p>
        <ol className={classes.rungs}>
          {ladderRungs.map((rung) => (
            <li key={rung}>
              <strong>{say(ladder[rung])}</strong>
              <span>{t(`ladder.who.${rung}`)}</span>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('time-limits');
  const { t: code } = useTranslation('codes');
  const { moment } = useFormat();
  const sayLimit = useLimitWords();
  const sayRung = useRungWords();
  const words = ({ subject, differences }: Change): string =>
    differences
      .map(({ of, from, fromUnit, to, toUnit }) =>
        subject === 'ladder'
          ? `${code(`ladderRung.${of as LadderRung}`)}: ${sayRung(from ?? 0)} → ${sayRung(to ?? 0)}`
          : `${code(`priority.${of as Priority}`)}: ${sayLimit({ amount: from, unit: fromUnit })} → ${sayLimit({ amount: to, unit: toUnit })}`,
      )
      .join('; ');
  return (
    <div className={classes.section}>
      <Section title={t('changes.title')}>
        {changes.length === 0 && <p className={classes.text}>{t('changes.none')}</p>}
        <ul className={classes.changes}>
          {changes.map((change) => (
            <li key={change.id}>
              <strong>
                {change.subject === 'ladder'
                  ? t('ladder.title')
                  : code(`timeLimitStep.${change.subject as TimeLimitStep}`)}
              </strong>
              <span>{words(change)}</span>
              <small>
                {change.by.name} · {moment(change.at)}
              </small>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
