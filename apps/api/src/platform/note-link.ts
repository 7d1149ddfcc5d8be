import type { EntityManager } from 'typeorm';
import { Problem } from './problem.js';

/**
 * What a note leads to says which one it was.
 *
 * @throws {Problem} `invalid` if the note is not of this case, or is closed: its words would stand in the open
 */
export async function requireNoteOf(tx: EntityManager, caseId: string, noteId: string): Promise<void> {
  const found = await tx.query<unknown[]>(
    'select from notes where id = $1 and case_id = $2 and not protected',
    [noteId, caseId],
  );
  if (found.length === 0) throw Problem.at('#/noteId', 'exists');
}
