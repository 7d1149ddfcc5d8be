import { IconNote, IconPrinter, IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { CaseChip, PriorityMark } from '../../ui/chips/chips';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './brief.module.css';
import { briefQuery, safetyQuery, type Brief } from './briefs.queries';
import {
  AnswersPart,
  ChildPart,
  ContactsPart,
  PeoplePart,
  PlanPart,
  ReferralsPart,
  TasksPart,
} from './sheet';

/** What one needs before a visit, on one screen and on one sheet. */
export function BriefPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(briefQuery(id));
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Sheet brief={data} />;
}

function Sheet({ brief }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { day, no } = useFormat();
  const { child, lastContactOn } = brief;
  return (
    <Page
      title={child.name}
      tabTitle={`${t('brief.title')} ${no(brief.number)}`}
      crumbs={[{ label: no(brief.number), to: `/cases/${brief.id}` }, { label: t('brief.title') }]}
      beside={
        <>
          <CaseChip status={brief.status} />
          <PriorityMark priority={brief.priority} />
        </>
      }
      lead={
        lastContactOn
          ? t('brief.lastContact', { day: day(lastContactOn, { month: 'long' }) })
          : t('brief.noContact')
      }
      actions={
        <span className={classes.actions}>
          <Button icon={<IconNote />} to={`/cases/${brief.id}?note=visit`}>
            {t('brief.note')}
          </Button>
          <Button icon={<IconPrinter />} onClick={() => window.print()}>
            {t('brief.print')}
          </Button>
        </span>
      }
    >
      <Safety brief={brief} />
      <div className={classes.columns}>
        <div>
          <ChildPart brief={brief} />
          <PeoplePart brief={brief} />
          <AnswersPart brief={brief} />
          <TasksPart brief={brief} />
        </div>
        <div>
          <ContactsPart brief={brief} />
          <ReferralsPart brief={brief} />
          <PlanPart brief={brief} />
        </div>
      </div>
    </Page>
  );
}

/** That there is something to be minded is said to everybody; what it is, only to who asks, and that is on record. */
function Safety({ brief }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const text = useProblemText();
  const [wanted, setWanted] = useState(false);
  const { mustNotCall, closedNoteIds } = brief.safety;
  const notes = brief.safety.notes + closedNoteIds.length;
  const { data, error } = useQuery({ ...safetyQuery(brief.id, closedNoteIds), enabled: wanted });
  if (notes === 0 && mustNotCall === 0) return null;
  return (
    <Notice
      hue="amber"
      icon={<IconShieldLock />}
      action={
        notes > 0 &&
        !wanted && (
          <span className={classes.actions}>
            <Button onClick={() => setWanted(true)}>{t('safety.show')}</Button>
          </span>
        )
      }
    >
      <strong>{notes > 0 ? t('safety.notes', { count: notes }) : t('safety.title')}</strong>{' '}
      {mustNotCall > 0 && t('safety.mustNotCall', { count: mustNotCall })}
      {error && <p role="alert">{text(error)}</p>}
      {data && (
        <ul className={classes.notes}>
          {data.map((note) => (
            <li key={note.id}>
              {code(`protectionKind.${note.kind}`)}: {note.body}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
