import { IconPencil, IconSend, IconShieldLock, IconSquareCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';

import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { MoreMenu, type MenuAction } from '../../ui/actions';
import { Button } from '../../ui/button';
import { useFormat } from '../../ui/use-format';

import classes from './timeline.module.css';
import { closedWordsQuery, type Entry } from './timeline.queries';

export type TimelineNote = NonNullable<Entry['note']> & { readonly id: string };

/** What one may do with a note. The page that shows the timeline knows how. */
export interface NoteSteps {
  readonly toTask?: ((note: TimelineNote) => void) | undefined;
  readonly toReferral?: ((note: TimelineNote) => void) | undefined;
  readonly correct: (note: TimelineNote) => void;
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
  const items = useNoteMenu(note, steps);
  return (
    <>
      {note.protected ? (
        <ClosedWords noteId={note.id} />
      ) : (
        <p className={classes.quote} data-corrected={note.correctedById ? true : undefined}>
          {note.body}
        </p>
      )}
      {note.shareable && <p className={classes.shareable}>{t('shareable')}</p>}
      {note.correctsId && <p className={classes.shareable}>{t('note.corrects')}</p>}
      {note.correctedById && <p className={classes.shareable}>{t('note.corrected')}</p>}
      {note.tasks.map(({ id, title, kind }) => (
        <p key={id} className={classes.shareable}>
          {t('note.taskLink', { title: title ?? code(`taskKind.${kind}`) })}
        </p>
      ))}
      {note.referrals.map(({ id, serviceName }) => (
        <p key={id} className={classes.shareable}>
          <Link to={`/referrals/${id}`}>{t('note.referralLink', { title: serviceName[language] })}</Link>
        </p>
      ))}
      {items.length > 0 && <MoreMenu frame={false} name={t('note.menu')} items={items} />}
    </>
  );
}

function useNoteMenu(note: TimelineNote, steps: NoteSteps | undefined): MenuAction[] {
  const { t } = useTranslation('timeline');
  if (!steps || note.correctedById) return [];
  const { toTask, toReferral, correct } = steps;
  const item = (key: string, icon: MenuAction['icon'], act: (note: TimelineNote) => void): MenuAction => ({
    key,
    label: t(`note.${key}`),
    icon,
    onSelect: () => act(note),
  });
  return [
    // What is closed must not stand in the open as the title of a task or the reason of a referral.
    ...(toTask && !note.protected ? [item('task', <IconSquareCheck size={18} />, toTask)] : []),
    ...(toReferral && !note.protected ? [item('refer', <IconSend size={18} />, toReferral)] : []),
    item('correct', <IconPencil size={18} />, correct),
  ];
}

/** That there is something is said; what, only to who asks. */
function ClosedWords({ noteId }: { noteId: string }) {
  const { t } = useTranslation('timeline');
  const problem = useProblemText();
  const [wanted, setWanted] = useState(false);
  const { data, error } = useQuery({ ...closedWordsQuery(noteId), enabled: wanted });
  if (data) return <p className={classes.quote}>{data.body}</p>;
  return (
    <>
      <p>{t('note.closed')}</p>
      {error && <p role="alert">{problem(error)}</p>}
      <Button icon={<IconShieldLock />} pending={wanted && !error} onClick={() => setWanted(true)}>
        {t('note.show')}
      </Button>
    </>
  );
}
