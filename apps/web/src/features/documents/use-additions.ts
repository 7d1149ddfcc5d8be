import { MAX_DOCUMENT_BYTES } from '@birge/domain';
import { useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { ProblemError } from '../../app/problem';

import { isSeenOnly, toDocument, unknown, type DocumentAnswers } from './document-answers';
import { useAddDocument, type Document } from './documents.queries';

/** A document on its way into the file. */
export interface Pending {
  /** Its own from beginning to end: whatever is tried again happens once. */
  readonly key: string;
  readonly file: File | null;
  readonly answers: DocumentAnswers;
  readonly state: 'open' | 'sending' | 'saved' | 'failed';
  readonly sent: number;
  readonly error: unknown;
  /** The connection was lost on the way. */
  readonly lost: boolean;
  /** The document that holds the very same content. */
  readonly same: Document | null;
}

const begin = (file: File | null, replaces?: Document): Pending => ({
  key: newIdempotencyKey(),
  file,
  answers: unknown(replaces?.kind ?? null),
  state: 'open',
  sent: 0,
  error: null,
  lost: false,
  same: null,
});

/** Everything that was dropped at once; each goes its own way, one failure holds up no other. */
export function useAdditions(caseId: string, files: readonly File[], replaces?: Document) {
  const [items, setItems] = useState<readonly Pending[]>(() =>
    files.length > 0 ? files.map((file) => begin(file, replaces)) : [begin(null, replaces)],
  );
  const [busy, setBusy] = useState(false);
  const add = useAddDocument(caseId);

  const change = (key: string, part: Partial<Pending>): void =>
    setItems((before) => before.map((item) => (item.key === key ? { ...item, ...part } : item)));

  async function save(item: Pending): Promise<boolean> {
    const { key, answers, file } = item;
    const content = isSeenOnly(answers) ? null : file;
    if (content && content.size > MAX_DOCUMENT_BYTES) return false;
    change(key, { state: 'sending', sent: 0, error: null, lost: false, same: null });
    try {
      await add.mutateAsync({
        document: toDocument(answers, replaces?.id),
        content,
        key,
        onProgress: (sent) => change(key, { sent }),
      });
      change(key, { state: 'saved' });
      return true;
    } catch (error) {
      const problem = error instanceof ProblemError ? error : null;
      const same =
        problem?.code === 'conflict' ? ((problem.problem['current'] as Document | undefined) ?? null) : null;
      change(key, { state: 'failed', error, same, lost: problem?.code === 'no_connection' });
      return false;
    }
  }

  return {
    items,
    busy,
    change: (key: string, part: Partial<Pending>) => change(key, { state: 'open', ...part }),
    remove: (key: string) => setItems((before) => before.filter((item) => item.key !== key)),
    /** One after the other: a weak connection carries one at a time. @returns whether all are saved */
    async saveAll(): Promise<boolean> {
      setBusy(true);
      let all = true;
      for (const item of items) if (item.state !== 'saved') all = (await save(item)) && all;
      setBusy(false);
      return all;
    },
  };
}
