import { onDemand } from '../ui/on-demand';

export const NoteDialog = onDemand(() =>
  import('../features/notes/note.form').then((file) => file.NoteDialog),
);
export const MoveNoteDialog = onDemand(() =>
  import('../features/notes/move-note.dialog').then((file) => file.MoveNoteDialog),
);
export const NewTaskDialog = onDemand(() =>
  import('../features/tasks/task.form').then((file) => file.NewTaskDialog),
);
