import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { ChangesCard } from '../../app/changes-card';
import { DraftsList } from '../../app/drafts-list';
import { useUser } from '../../app/session';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { formatTime, today } from '../../ui/format';
import { Page } from '../../ui/page';
import { useFormat } from '../../ui/use-format';

import { AnswersPanel } from './answers-panel';
import { CaseloadCard } from './caseload-card';
import { ClockCard } from './clock-card';
import { DayTaskDialog } from './task-dialogs';
import { answersQuery, givenDocumentsQuery } from './my-day.queries';
import classes from './my-day.module.css';
import { MyQueue } from './my-queue';
import { TransferAnswers } from './transfer-answers';
import { taskSummaryQuery, type TaskSummary } from './tasks.queries';

/** A caseworker's home: the answers that came in, and what is to be done, what is late first. */
export function MyDayPage() {
  const { t } = useTranslation('tasks');
  const { name } = useUser();
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const { data: summary } = useQuery(taskSummaryQuery);
  const [adding, setAdding] = useState(false);
  return (
    <Page
      ground="desk"
      title={t(`greeting.${partOfDay()}`, { name: name.split(' ')[0] ?? name })}
      tabTitle={t('common:nav.my-day')}
      lead={<Lead summary={summary} />}
      actions={
        <Button icon={<IconPlus />} onClick={() => setAdding(true)}>
          {t('card.add')}
        </Button>
      }
      above={
        <>
          <TransferAnswers />
          {isPhone ? <Jumps summary={summary} /> : <AboveDesk />}
        </>
      }
      rail={
        <>
          <ClockCard />
          <ChangesCard />
          <CaseloadCard />
        </>
      }
    >
      <DraftsList />
      <MyQueue summary={summary} between={isPhone && <AnswersPanel />} />
      {adding && <DayTaskDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function AboveDesk() {
  return (
    <div className={classes.answers}>
      <AnswersPanel />
    </div>
  );
}

/** The hour on the clock in Kazakhstan decides, not that of the device. */
function partOfDay(): 'morning' | 'day' | 'evening' {
  const hour = Number(formatTime(new Date().toISOString()).slice(0, 2));
  return hour < 12 ? 'morning' : hour < 18 ? 'day' : 'evening';
}

/** One sentence from data: which day it is, what is late, where the next visit goes. */
function Lead({ summary }: { summary: TaskSummary | undefined }) {
  const { t } = useTranslation('tasks');
  const { day } = useFormat();
  const { shortPlace } = useLocations();
  const date = day(today(), { weekday: 'long', month: 'long', year: false });
  if (!summary) return <>{date}.</>;
  const late = summary.overdue > 0 ? t('lead.late', { count: summary.overdue }) : t('lead.nothingLate');
  const visit = summary.nextVisit;
  const next =
    visit && visit.dueOn === today() && (visit.dueAt ?? '24:00') > formatTime(new Date().toISOString())
      ? t(visit.dueAt ? 'lead.visitAt' : 'lead.visitToday', {
          place: shortPlace(visit),
          time: visit.dueAt ?? '',
        })
      : '';
  return <>{[`${date[0]?.toLocaleUpperCase()}${date.slice(1)}.`, late, next].filter(Boolean).join(' ')}</>;
}

/** On a phone four pills jump to the parts of the day. */
function Jumps({ summary }: { summary: TaskSummary | undefined }) {
  const { t } = useTranslation('tasks');
  const { data: answers } = useQuery(answersQuery);
  const given = useQuery(givenDocumentsQuery).data?.length ?? 0;
  const jumps = [
    ['overdue', summary?.overdue],
    ['today', summary?.today],
    ['week', summary?.week],
    ['answers', typeof answers?.count === 'number' ? answers.count + given : given],
  ] as const;
  return (
    <nav className={classes.jumps} aria-label={t('queue.jump')}>
      {jumps
        .filter(([, count]) => (count ?? 0) > 0)
        .map(([id, count]) => (
          <a
            key={id}
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(id)?.scrollIntoView({ block: 'start' });
            }}
          >
            {t(`jump.${id}`)} <span>{count}</span>
          </a>
        ))}
    </nav>
  );
}
