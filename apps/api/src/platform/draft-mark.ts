import { can, type Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from './problem.js';

/** What of a form travels with the request that carries its words: the draft that is over once they are saved. */
export interface DraftMark {
  readonly key: string;
  readonly writer: string;
  readonly sequence: number;
  /** The version of the draft that the writer has seen; what another device has typed since is not over. */
  readonly seen: number;
}

// Codes, numbers and identifiers only: a key stands in addresses, so nothing that people typed may be in it.
const SEGMENT = '(?:[a-z][a-z_]{0,39}|[0-9]{1,6}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const KEY = `[a-z][a-z_]{0,39}(?:\\.${SEGMENT}){0,5}`;
const WRITER = '[0-9a-f]{8}-[0-9a-f]{8}';

/** So long the name of a draft may be; what is set aside beside it has the writer in its name too. */
const MOST_LETTERS = 180;

const keyPattern = new RegExp(`^${KEY}$`);
export const writerPattern = new RegExp(`^${WRITER}$`);
const markPattern = new RegExp(`^(${KEY}); writer=(${WRITER}); sequence=(\\d{1,15}); seen=(\\d{1,9})$`);

/** What the header looks like, for the contract. */
export const DRAFT_MARK_PATTERN =
  '^[a-z_]+(\\.[a-z0-9_-]+){0,5}; writer=[0-9a-f]{8}-[0-9a-f]{8}; sequence=[0-9]{1,15}; seen=[0-9]{1,9}$';

export const isDraftKey = (text: string): boolean => text.length <= MOST_LETTERS && keyPattern.test(text);

/** The name of what one tab has set aside, beside the words of the draft itself. */
export const asideOf = (key: string, writer: string): string => `${key}#${writer}`;

/**
 * The `Draft-Key` header of a write.
 *
 * @throws {Problem} `invalid` if it is none
 */
export function readDraftMark(header: string | string[] | undefined): DraftMark | null {
  if (header === undefined) return null;
  const [, key, writer, sequence, seen] = markPattern.exec(String(header)) ?? [];
  if (key === undefined || writer === undefined || !isDraftKey(key))
    throw Problem.at('#/Draft-Key', 'isDraftMark');
  return { key, writer, sequence: Number(sequence), seen: Number(seen) };
}

/**
 * The words are saved: their draft is over in the same transaction, or stays if that fails. The mark that it leaves holds
 * back what the form sent earlier and comes later, also if nothing had come yet.
 *
 * Called before anything else is locked: keeping a draft takes the draft first and the case after it.
 */
export async function endDraft(tx: EntityManager, actor: Actor, mark: DraftMark): Promise<void> {
  if (!can(actor, 'draft.own', { userId: actor.id })) return;
  const { key, writer, sequence, seen } = mark;
  await tx.query(
    `insert into drafts as d (user_id, key, value, writer, sequence, place) values ($1, $2, null, $3, $4, '/')
     on conflict (user_id, key) do update set value = null, writer = excluded.writer, sequence = excluded.sequence,
       version = d.version + 1, updated_at = now()
     where (d.writer = excluded.writer and d.sequence < excluded.sequence)
       or (d.writer <> excluded.writer and (d.value is null or d.version = $5))`,
    [actor.id, key, writer, sequence, seen],
  );
  await tx.query(
    `update drafts set value = null, sequence = $4, version = version + 1, updated_at = now()
     where user_id = $1 and key = $2 and value is not null and writer = $3 and sequence < $4`,
    [actor.id, asideOf(key, writer), writer, sequence],
  );
}
