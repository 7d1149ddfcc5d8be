import { Textarea } from '@mantine/core';
import { priorities, type Priority } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { childName } from '../../app/child-name';
import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit } from '../../app/use-edit';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { dayOf } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { RadioCards } from '../../ui/radio-cards';
import { useFormat } from '../../ui/use-format';

import classes from './case-changes.module.css';
import { casePriorityQuery, useUpdateCase, type CaseFile, type CasePriority } from './cases.queries';

interface Answers {
  readonly priority: string;
  readonly note: string;
}

const answersOf = ({ priority }: CaseFile): Answers => ({ priority, note: '' });

/** Another priority: what the rules find and why, what it is now, and what moves with it. */
export function PriorityDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const { data: outlook } = useQuery(casePriorityQuery(caseFile.id));
  const edit = useEdit<CaseFile, Answers>({
    key: `case.priority.${caseFile.id}`,
    record: caseFile,
    answersOf,
    caseId: caseFile.id,
  });
  const { priority, note } = edit.value;
  const update = useUpdateCase(caseFile.id);
  const suggested = outlook?.suggestion?.priority;
  const isNoteNeeded = priority !== suggested;
  const noteLabel = t(isNoteNeeded && suggested ? 'priority.noteNeeded' : 'priority.note');
  const labels = { priority: t('priority.label'), note: noteLabel };
  const { summary, fields } = useFormProblems()(edit.toTell(update.error), labels);
  const send = async (): Promise<void> => {
    const saved = await edit
      .save((value, version) =>
        update.mutateAsync({
          version,
          change: {
            priority: value.priority as Priority,
            ...(value.note.trim() === '' ? {} : { note: value.note }),
          },
        }),
      )
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('priority.title', { name: childName(caseFile.child) })}
      confirm={t('priority.save')}
      draft={edit.draft}
      pending={update.isPending}
      disabled={priority === caseFile.priority || (isNoteNeeded && note.trim() === '')}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <EditState
        edit={edit}
        caseId={caseFile.id}
        labelOf={([field]) => (field === 'note' ? labels.note : labels.priority)}
        show={([field], value) => (field === 'priority' ? code(`priority.${String(value)}`) : null)}
        pending={update.isPending}
        onSave={() => void send()}
      />
      {outlook && <Suggestion caseId={caseFile.id} outlook={outlook} />}
      <RadioCards
        name="priority"
        label={t('priority.label')}
        error={fields['priority']}
        items={priorities.map((one) => ({
          value: one,
          title: code(`priority.${one}`),
          badge: [
            one === caseFile.priority && t('priority.current'),
            one === suggested && t('priority.bySuggestion'),
          ]
            .filter(Boolean)
            .join(', '),
        }))}
        value={priority}
        onChange={(value) => edit.set({ priority: value })}
      />
      {outlook && priority !== caseFile.priority && <Moves outlook={outlook} priority={priority} />}
      <Textarea
        id="note"
        label={noteLabel}
        aria-required={isNoteNeeded}
        error={fields['note']}
        maxLength={500}
        value={note}
        onChange={({ currentTarget }) => edit.set({ note: currentTarget.value })}
      />
      {outlook && <Changes outlook={outlook} />}
    </ConfirmDialog>
  );
}

/** What the last assessment found, in the words of its rules; a danger leaves nothing to choose. */
function Suggestion({ caseId, outlook: { suggestion } }: { caseId: string; outlook: CasePriority }) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  if (suggestion === null) return <Notice>{t('priority.noSuggestion')}</Notice>;
  const words = {
    day: day(suggestion.assessedOn, { month: 'long' }),
    priority: code(`priority.${suggestion.priority}`),
  };
  return (
    <Notice hue={suggestion.onlyHigh ? 'red' : 'plain'}>
      <p className={classes.suggested}>
        <Link to={`/cases/${caseId}/assessments/${suggestion.assessmentId}`}>
          {t('priority.suggested', words)}
        </Link>
      </p>
      {suggestion.reasons.length === 0 ? (
        <p>{t('priority.noReasons')}</p>
      ) : (
        <ul className={classes.reasons}>
          {suggestion.reasons.map((reason) => (
            <li key={reason}>{code(`priorityReason.${reason}`)}</li>
          ))}
        </ul>
      )}
      {suggestion.onlyHigh && <p>{t('priority.onlyHigh')}</p>}
    </Notice>
  );
}

function Moves({ outlook, priority }: { outlook: CasePriority; priority: string }) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const moves = outlook.moves.filter((move) => move.priority === priority);
  if (moves.length === 0) return <p role="status">{t('priority.noMoves')}</p>;
  return (
    <div role="status">
      <p className={classes.suggested}>{t('priority.moves')}</p>
      <ul className={classes.reasons}>
        {moves.map(({ taskId, kind, title, from, to }) => (
          <li key={taskId}>
            {t('priority.move', { title: title ?? code(`taskKind.${kind}`), from: day(from), to: day(to) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Both values, who and when, and what was said: a change is never silent. */
function Changes({ outlook: { changes } }: { outlook: CasePriority }) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t('priority.changes')}</summary>
      <ul className={classes.reasons}>
        {changes.map(({ id, at, by, from, to, note }) => (
          <li key={id}>
            {t('priority.change1', {
              day: day(dayOf(at), { year: 'auto' }),
              name: by?.name ?? t('priority.byItself'),
              from: code(`priority.${from}`),
              to: code(`priority.${to}`),
            })}
            {note && <span className={classes.said}> {note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
