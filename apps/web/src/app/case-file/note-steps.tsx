import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';

import type { NoteSteps, TimelineNote } from '../../features/timeline/said';
import { MoveNoteDialog, NewTaskDialog, NoteDialog } from '../dialogs-on-demand';

import type { CaseFile } from './case-file';
import { referTo } from './case-head';

const LONGEST_TITLE = 300;
const LONGEST_REASON = 2000;

/** The first line says what is to be done; who wrote more has it in the note. */
const titleOf = (body: string): string => (body.split('\n')[0] ?? '').trim().slice(0, LONGEST_TITLE);

/** A note becomes a task, a referral, its own correction or a protection note, and nothing of it is typed again. */
export function useNoteSteps(caseFile: CaseFile, name: string): { noteSteps: NoteSteps; dialogs: ReactNode } {
  const navigate = useNavigate();
  const [task, setTask] = useState<TimelineNote | null>(null);
  const [wrong, setWrong] = useState<TimelineNote | null>(null);
  const [closing, setClosing] = useState<TimelineNote | null>(null);
  const closed = caseFile.status === 'closed';
  const noteSteps: NoteSteps = {
    correct: setWrong,
    protect: setClosing,
    ...(closed
      ? {}
      : {
          toTask: setTask,
          toReferral: ({ id, body }) =>
            // The words travel with the page, not in its address.
            void navigate(`${referTo(caseFile.id)}?note=${id}`, {
              state: { typed: (body ?? '').slice(0, LONGEST_REASON) },
            }),
        }),
  };
  const dialogs = (
    <>
      {task && (
        <NewTaskDialog
          caseId={caseFile.id}
          name={name}
          from={{ noteId: task.id, title: titleOf(task.body ?? '') }}
          onClose={() => setTask(null)}
        />
      )}
      {closing && <MoveNoteDialog caseId={caseFile.id} note={closing} onClose={() => setClosing(null)} />}
      {wrong && (
        <NoteDialog caseId={caseFile.id} name={name} corrects={wrong} onClose={() => setWrong(null)} />
      )}
    </>
  );
  return { noteSteps, dialogs };
}
