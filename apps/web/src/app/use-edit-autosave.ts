import { same } from './merge-edits';
import { useAutosave, type Autosave } from './use-autosave';
import type { Edit } from './use-edit';

/** Two people have changed the same: nothing more is saved until one of them has chosen. */
class Asked extends Error {}

/** Saves an edit as it is typed; what others save meanwhile goes together with it, or is asked about. */
export function useEditAutosave<R, A>(
  edit: Edit<R, A>,
  send: (value: A, version: number) => Promise<R>,
  enabled: boolean,
): Autosave {
  const autosave = useAutosave(
    edit.value,
    async (sent) => {
      const saved = await edit.save(send);
      if (saved === null) throw new Asked();
      // The record has every word by now; a draft beside it would only grow old.
      if (same(edit.now(), sent)) edit.clear();
    },
    enabled,
  );
  return { ...autosave, error: autosave.error instanceof Asked ? null : autosave.error };
}
