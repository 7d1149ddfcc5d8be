import { MAX_DOCUMENT_BYTES } from '@birge/domain';
import { useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { ProblemError } from '../../app/problem';
import { useDraft } from '../../ui/use-draft';

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

/** What is said of the documents, by the name of the file; the file itself is chosen again. */
type Said = Readonly<Record<string, DocumentAnswers>>;

const nameOf = ({ file }: Pick<Pending, 'file'>): string => file?.name ?? '';

const begin = (file: File | null): Omit<Pending, 'answers'> => ({
  key: newIdempotencyKey(),
  file,
  state: 'open',
  sent: 0,
  error: null,
  lost: false,
  same: null,
});

const nothingSaid: Said = {};

/** Everything that was dropped at once; each goes its own way, one failure holds up no other. */
export function useAdditions(caseId: string, files: readonly File[], replaces?: Document) {
  const [begun, setBegun] = useState<readonly Omit<Pending, 'answers'>[]>(() =>
    files.length > 0 ? files.map(begin) : [begin(null)],
  );
  const draft = useDraft<Said>(
    replaces ? `document.replace.${replaces.id}` : `document.new.${caseId}`,
    nothingSaid,
    { caseId },
  );
  const items: readonly Pending[] = begun.map((item) => ({
    ...item,
    answers: draft.value[nameOf(item)] ?? unknown(replaces?.kind ?? null),
  }));
  const [busy, setBusy] = useState(false);
  const add = useAddDocument(caseId);

  const change = (key: string, { answers, ...part }: Partial<Pending>): void => {
    setBegun((before) => before.map((item) => (item.key === key ? { ...item, ...part } : item)));
    const item = begun.find((one) => one.key === key);
    if (item && answers) draft.set((before) => ({ ...before, [nameOf(item)]: answers }));
  };

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
    draft,
    busy,
    change: (key: string, part: Partial<Pending>) => change(key, { state: 'open', ...part }),
    remove: (key: string) => setBegun((before) => before.filter((item) => item.key !== key)),
    /** One after the other: a weak connection carries one at a time. @returns whether all are saved */
    async saveAll(): Promise<boolean> {
      setBusy(true);
      let all = true;
      for (const item of items) if (item.state !== 'saved') all = (await save(item)) && all;
      setBusy(false);
      if (all) draft.clear();
      return all;
    },
  };
}
