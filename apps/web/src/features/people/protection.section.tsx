import { Select, Textarea } from '@mantine/core';
import { protectionKinds } from '@birge/domain';
import { IconEye, IconPlus, IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useFormProblems } from '../../app/form-problems';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { dayOf } from '../../ui/format';
import { Section } from '../../ui/page';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import classes from './people.module.css';
import {
  householdQuery,
  protectionNotesQuery,
  useAddProtectionNote,
  useEndProtectionNote,
  type NewProtectionNote,
  type Person,
  type ProtectionNote,
} from './people.queries';

/** What must be minded so that the child is safe: how many notes there are stands here, their words behind a button. */
export function ProtectionSection({ caseId, people }: { caseId: string; people: readonly Person[] }) {
  const { t } = useTranslation('people');
  const problemText = useProblemText();
  const count = useQuery(householdQuery(caseId)).data?.protection.notes ?? 0;
  const [wanted, setWanted] = useState(false);
  const [adding, setAdding] = useState(false);
  const [ended, setEnded] = useState<ProtectionNote | null>(null);
  const { data: notes, error } = useQuery({ ...protectionNotesQuery(caseId), enabled: wanted });
  return (
    <Section
      title={t('protection.title')}
      count={count || undefined}
      aside={
        <Button icon={<IconPlus />} onClick={() => setAdding(true)}>
          {t('protection.add')}
        </Button>
      }
    >
      <p className={classes.text}>{t('protection.about')}</p>
      {!wanted && (
        <div className={classes.open}>
          <Button icon={count > 0 ? <IconShieldLock /> : <IconEye />} onClick={() => setWanted(true)}>
            {t('protection.show')}
          </Button>
          <span className={classes.text}>
            {count > 0 ? t('protection.count', { count }) : t('protection.none')}
          </span>
        </div>
      )}
      {error && <p role="alert">{problemText(error)}</p>}
      {notes?.length === 0 && <p className={classes.text}>{t('protection.none')}</p>}
      <ul className={classes.plain}>
        {notes?.map((note) => (
          <NoteRow key={note.id} note={note} onEnd={() => setEnded(note)} />
        ))}
      </ul>
      {adding && <AddNoteDialog caseId={caseId} people={people} onClose={() => setAdding(false)} />}
      {ended && <EndNoteDialog caseId={caseId} note={ended} onClose={() => setEnded(null)} />}
    </Section>
  );
}

function NoteRow({ note, onEnd }: { note: ProtectionNote; onEnd: () => void }) {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const { day, moment } = useFormat();
  const about = [code(`protectionKind.${note.kind}`), note.person?.name].filter(Boolean).join(': ');
  return (
    <li className={classes.protection} data-past={note.endedAt ? true : undefined}>
      <strong>{about}</strong>
      <p>{note.body}</p>
      <span className={classes.text}>
        {t('protection.by', { name: note.author.name, at: moment(note.createdAt) })}
        {note.endedAt && ` · ${t('protection.ended', { on: day(dayOf(note.endedAt), { year: 'auto' }) })}`}
      </span>
      {!note.endedAt && (
        <Button aria-label={`${t('protection.end')}: ${about}`} onClick={onEnd}>
          {t('protection.end')}
        </Button>
      )}
    </li>
  );
}

interface Answers {
  readonly kind: NewProtectionNote['kind'] | null;
  readonly personId: string | null;
  readonly body: string;
}

function AddNoteDialog(props: { caseId: string; people: readonly Person[]; onClose: () => void }) {
  const { caseId, people, onClose } = props;
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const draft = useDraft<Answers>(
    `protection.new.${caseId}`,
    { kind: null, personId: null, body: '' },
    { caseId },
  );
  const { value, set } = draft;
  const change = (part: Partial<Answers>): void => set((before) => ({ ...before, ...part }));
  const { sendKey: key } = draft;
  const add = useAddProtectionNote(caseId);
  const { summary, fields } = useFormProblems()(add.error, {
    kind: t('protection.kind'),
    personId: t('protection.person'),
    body: t('protection.body'),
  });
  const send = (): void => {
    if (value.kind === null) return;
    add.mutate(
      { note: { kind: value.kind, personId: value.personId, body: value.body.trim() }, key },
      {
        onSuccess: () => {
          draft.clear();
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={t('protection.add')}
      confirm={t('protection.record')}
      draft={draft}
      pending={add.isPending}
      disabled={value.kind === null || value.body.trim() === ''}
      onConfirm={send}
      onClose={onClose}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        <Select
          id="kind"
          data-autofocus
          label={t('protection.kind')}
          error={fields['kind']}
          data={protectionKinds.map((kind) => ({ value: kind, label: code(`protectionKind.${kind}`) }))}
          value={value.kind}
          onChange={(kind) => change({ kind: kind as Answers['kind'] })}
        />
        <Select
          id="personId"
          label={t('protection.person')}
          clearable
          error={fields['personId']}
          data={people.map(({ id, name, relation }) => ({
            value: id,
            label: `${name}, ${code(`relation.${relation}`)}`,
          }))}
          value={value.personId}
          onChange={(personId) => change({ personId })}
        />
        <Textarea
          id="body"
          label={t('protection.body')}
          description={t('protection.bodyHint')}
          minRows={3}
          maxLength={2000}
          error={fields['body']}
          value={value.body}
          onChange={({ currentTarget }) => change({ body: currentTarget.value })}
        />
      </div>
    </ConfirmDialog>
  );
}

function EndNoteDialog(props: { caseId: string; note: ProtectionNote; onClose: () => void }) {
  const { t } = useTranslation('people');
  const end = useEndProtectionNote(props.caseId);
  const { summary } = useFormProblems()(end.error, {});
  return (
    <ConfirmDialog
      title={t('protection.endTitle')}
      confirm={t('protection.end')}
      pending={end.isPending}
      onConfirm={() => end.mutate(props.note.id, { onSuccess: props.onClose })}
      onClose={props.onClose}
    >
      <ErrorSummary errors={summary} />
      <p>{t('protection.endText')}</p>
    </ConfirmDialog>
  );
}
