import { MAX_DOCUMENT_BYTES } from '@birge/domain';
import { IconCircleCheck, IconFileText, IconPhoto, IconX } from '@tabler/icons-react';
import { useId, useRef, type FormEvent } from 'react';

import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { Button, IconButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DraftLine, DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import { isSeenOnly } from './document-answers';
import { DocumentFields } from './document-fields';
import { megabytes } from './document-words';
import classes from './documents.module.css';
import type { Document } from './documents.queries';
import { useAdditions, type Pending } from './use-additions';
import { ACCEPT } from './add-bar';

interface AddDialogProps {
  caseId: string;
  /** Dropped, chosen or photographed; none to record what was only seen. */
  files: readonly File[];
  /** The one whose place the new one takes. */
  replaces?: Document;
  onClose: () => void;
}

/** One sheet for what came in: what each of them is, and then everything at once. */
export function AddDialog({ caseId, files, replaces, onClose }: AddDialogProps) {
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const work = useAdditions(caseId, files, replaces);
  const { items } = work;
  const left = items.filter(({ state }) => state !== 'saved').length;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (work.busy) return;
    if (await work.saveAll()) {
      showDone(t('add.saved'));
      onClose();
    }
  }
  const title = replaces
    ? t('add.newer', { kind: code(`documentKind.${replaces.kind}`) })
    : files.length === 0
      ? t('add.seenTitle')
      : t('add.title', { count: files.length });
  return (
    <Dialog onClose={onClose} title={title} size="lg" closeOnClickOutside={!work.busy}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <DraftOffer draft={work.draft} />
        {items.map((item, index) => (
          <AdditionCard
            key={item.key}
            caseId={caseId}
            item={item}
            prefix={items.length > 1 ? `document-${index + 1}-` : ''}
            onChange={(change) => work.change(item.key, change)}
            onRemove={items.length > 1 ? () => work.remove(item.key) : undefined}
            choose={replaces !== undefined}
          />
        ))}
        <DraftLine draft={work.draft} />
        <div className={classes.formActions}>
          <Button size="md" variant="subtle" onClick={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button
            type="submit"
            size="md"
            variant="filled"
            pending={work.busy}
            disabled={items.some(({ answers, state }) => state !== 'saved' && answers.kind === null)}
          >
            {items.some(({ state }) => state === 'failed') ? t('add.again') : t('add.save', { count: left })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface AdditionCardProps {
  caseId: string;
  item: Pending;
  prefix: string;
  onChange: (change: Partial<Pending>) => void;
  onRemove?: () => void;
  /** A newer one may come with a file that is chosen here. */
  choose: boolean;
}

function AdditionCard({ caseId, item, prefix, onChange, onRemove, choose }: AdditionCardProps) {
  const { t } = useTranslation('documents');
  const labels = Object.fromEntries(
    (['kind', 'number', 'issuer', 'issuedOn', 'validFrom', 'validTo', 'seenOn', 'title'] as const).map(
      (name) => [name, t(`fields.${name}`)],
    ),
  );
  const { summary, fields } = useFormProblems()(item.state === 'failed' ? item.error : null, labels);
  const name = useId();
  const seen = isSeenOnly(item.answers);
  return (
    <section className={classes.card} aria-labelledby={item.file ? name : undefined} data-state={item.state}>
      {item.file && (
        <div className={classes.cardHead}>
          {item.file.type.startsWith('image/') ? (
            <IconPhoto aria-hidden="true" />
          ) : (
            <IconFileText aria-hidden="true" />
          )}
          <h3 id={name} data-left-out={seen || undefined}>
            {item.file.name}
          </h3>
          {item.state === 'saved' && <IconCircleCheck className={classes.saved} aria-hidden="true" />}
          {onRemove && item.state !== 'saved' && (
            <IconButton name={t('add.remove', { name: item.file.name })} onClick={onRemove}>
              <IconX />
            </IconButton>
          )}
        </div>
      )}
      {item.state === 'saved' ? (
        <p role="status">{t('add.saved')}</p>
      ) : (
        <>
          <Trouble item={item} summary={summary} />
          {choose && !seen && <ChooseFile onFile={(file) => onChange({ file })} />}
          <DocumentFields
            caseId={caseId}
            prefix={prefix}
            value={item.answers}
            errors={fields}
            hasFile={item.file !== null}
            onChange={(part) => onChange({ answers: { ...item.answers, ...part } })}
          />
        </>
      )}
      {item.state === 'sending' && item.file && !seen && <Progress sent={item.sent} total={item.file.size} />}
    </section>
  );
}

/** What stands in the way, in words that say what to do. */
function Trouble({
  item,
  summary,
}: {
  item: Pending;
  summary: Parameters<typeof ErrorSummary>[0]['errors'];
}) {
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  if (item.file && item.file.size > MAX_DOCUMENT_BYTES && !isSeenOnly(item.answers))
    return <ErrorSummary errors={[{ text: t('add.tooLarge') }]} />;
  if (item.same) {
    const words = {
      kind: code(`documentKind.${item.same.kind}`),
      day: day(item.same.createdAt.slice(0, 10)),
    };
    return <ErrorSummary errors={[{ text: t('add.same', words) }]} />;
  }
  if (item.lost) return <ErrorSummary errors={[{ text: t('add.lost') }]} />;
  return <ErrorSummary errors={summary} />;
}

function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation('documents');
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button onClick={() => input.current?.click()}>{t('add.choose')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        aria-label={t('add.choose')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

/** Numbers, and at the end what is being waited for: never a bar that stands still without a word. */
function Progress({ sent, total }: { sent: number; total: number }) {
  const { t } = useTranslation('documents');
  const { number } = useFormat();
  const done = sent >= total;
  const words = done
    ? t('add.looking')
    : t('add.progress', { sent: megabytes(sent, number), total: megabytes(total, number) });
  return (
    <div className={classes.progress}>
      <progress value={done ? undefined : sent} max={total} aria-label={words} />
      <p role="status">{words}</p>
    </div>
  );
}
