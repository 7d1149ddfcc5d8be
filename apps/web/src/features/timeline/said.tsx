import { IconPencil, IconSend, IconShieldLock, IconSquareCheck } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../i18n';
import { MoreMenu, type MenuAction } from '../../ui/actions';
import { useFormat } from '../../ui/use-format';

import classes from './timeline.module.css';
import type { Entry } from './timeline.queries';

export type TimelineNote = NonNullable<Entry['note']> & { readonly id: string };

/** What one may do with a note. The page that shows the timeline knows how. */
export interface NoteSteps {
  readonly toTask?: ((note: TimelineNote) => void) | undefined;
  readonly toReferral?: ((note: TimelineNote) => void) | undefined;
  readonly correct: (note: TimelineNote) => void;
  /** What it says protects the child: it moves where it is closed. */
  readonly protect: (note: TimelineNote) => void;
}

/** The facts of an entry, what was said with it, and what it led to. */
export function Said(props: { facts: readonly string[]; entry: Entry; steps: NoteSteps | undefined }) {
  const { t } = useTranslation('timeline');
  const { facts, entry, steps } = props;
  const { note, task, referral } = entry;
  const fromNote = entry.action === 'create' && (task?.noteId ?? referral?.noteId);
  return (
    <>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {entry.text && <p className={classes.quote}>{`“${entry.text}”`}</p>}
      {fromNote && <p className={classes.shareable}>{t('note.fromNote')}</p>}
      {note && <NoteWords note={{ ...note, id: entry.subjectId }} steps={steps} />}
    </>
  );
}

function NoteWords({ note, steps }: { note: TimelineNote; steps: NoteSteps | undefined }) {
  const { t } = useTranslation('timeline');
  const { t: code } = useTranslation('codes');
  const { language } = useFormat();
  const { id } = useParams();
  const items = useNoteMenu(note, steps);
  return (
    <>
      {note.moved ? (
        <p className={classes.shareable}>
          {t('note.moved')} {id && <Link to={`/cases/${id}/people`}>{t('note.openProtection')}</Link>}
        </p>
      ) : (
        <p className={classes.quote} data-corrected={note.correctedById ? true : undefined}>
          {note.body}
        </p>
      )}
      {note.shareable && <p className={classes.shareable}>{t('shareable')}</p>}
      {note.correctsId && <p className={classes.shareable}>{t('note.corrects')}</p>}
      {note.correctedById && <p className={classes.shareable}>{t('note.corrected')}</p>}
      {note.tasks.map(({ id: taskId, title, kind }) => (
        <p key={taskId} className={classes.shareable}>
          {t('note.taskLink', { title: title ?? code(`taskKind.${kind}`) })}
        </p>
      ))}
      {note.referrals.map(({ id: referralId, serviceName }) => (
        <p key={referralId} className={classes.shareable}>
          <Link to={`/referrals/${referralId}`}>
            {t('note.referralLink', { title: serviceName[language] })}
          </Link>
        </p>
      ))}
      {items.length > 0 && (
        <div className={classes.menu}>
          <MoreMenu frame={false} name={t('note.menu')} items={items} />
        </div>
      )}
    </>
  );
}

function useNoteMenu(note: TimelineNote, steps: NoteSteps | undefined): MenuAction[] {
  const { t } = useTranslation('timeline');
  if (!steps || note.correctedById || note.moved) return [];
  const { toTask, toReferral, correct, protect } = steps;
  const item = (key: string, icon: MenuAction['icon'], act: (note: TimelineNote) => void): MenuAction => ({
    key,
    label: t(`note.${key}`),
    icon,
    onSelect: () => act(note),
  });
  return [
    ...(toTask ? [item('task', <IconSquareCheck size={18} />, toTask)] : []),
    ...(toReferral ? [item('refer', <IconSend size={18} />, toReferral)] : []),
    item('correct', <IconPencil size={18} />, correct),
    item('protect', <IconShieldLock size={18} />, protect),
  ];
}
