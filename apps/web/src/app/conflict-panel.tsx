import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';

import { useTranslation } from '../i18n';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { showDone } from '../ui/toast';
import { useFormat } from '../ui/use-format';

import classes from './conflict-panel.module.css';
import { pathKey, type Collision, type FieldPath } from './merge-edits';
import type { Conflict, Edit } from './use-edit';
import { whoChanged } from './who-changed';

export interface FieldWords {
  /** What a field is called on this page. */
  readonly labelOf: (path: FieldPath) => string;
  /** A value in words, where it is not words already. `null` leaves it to the panel. */
  readonly show?: (path: FieldPath, value: unknown) => string | null;
}

interface EditStateProps<R, A> extends FieldWords {
  readonly edit: Edit<R, A>;
  readonly caseId?: string | null;
  readonly pending: boolean;
  /** Saves what was chosen: the same as the button of the form. */
  readonly onSave: () => void;
}

/** Above the fields of an edit: what somebody else changed meanwhile and this person has changed too, side by side. */
export function EditState<R, A extends object>(props: EditStateProps<R, A>) {
  const { edit, caseId, pending, onSave, ...words } = props;
  useTakenNote(edit, caseId, words);
  if (edit.isGone) return <Gone value={edit.value} words={words} />;
  if (!edit.conflict || edit.conflict.collisions.length === 0) return null;
  return (
    <ConflictPanel conflict={edit.conflict} caseId={caseId} pending={pending} onSave={onSave} {...words} />
  );
}

/** What two people have changed differently, side by side, and whose it is to be. */
export function ConflictPanel(
  props: FieldWords & { conflict: Conflict; caseId?: string | null; pending: boolean; onSave: () => void },
) {
  const { conflict, caseId, pending, onSave, ...words } = props;
  const { t } = useTranslation('drafts');
  const { moment } = useFormat();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { data: who } = useQuery({
    queryKey: ['changes', 'who', caseId ?? null, conflict.recordId, conflict.at, conflict.since],
    queryFn: () => whoChanged(caseId, conflict.recordId, conflict.since),
  });
  useEffect(() => box.current?.focus(), []);
  const at = who?.at ?? conflict.at;
  return (
    <div ref={box} role="group" aria-labelledby={`${id}-title`} tabIndex={-1} className={classes.panel}>
      <div>
        <p id={`${id}-title`} className={classes.title}>
          {t(who ? 'conflict.who' : 'conflict.somebody', { name: who?.name ?? '' })}
          {at ? ` ${moment(at)}.` : ''}
        </p>
        <p className={classes.text}>{t('conflict.about')}</p>
      </div>
      {conflict.collisions.map((collision) => (
        <Choice
          key={pathKey(collision.path)}
          name={`${id}-${pathKey(collision.path)}`}
          collision={collision}
          conflict={conflict}
          theirName={who?.name}
          words={words}
        />
      ))}
      <div>
        <Button variant="filled" disabled={!conflict.isSettled} pending={pending} onClick={onSave}>
          {t('conflict.save')}
        </Button>
      </div>
    </div>
  );
}

function Choice(props: {
  name: string;
  collision: Collision;
  conflict: Conflict;
  theirName?: string;
  words: FieldWords;
}) {
  const { name, collision, conflict, theirName, words } = props;
  const { t } = useTranslation('drafts');
  const inWords = useWords(words);
  const { path } = collision;
  return (
    <fieldset className={classes.field}>
      <legend>{words.labelOf(path)}</legend>
      <div className={classes.sides}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={classes.side}>
            <input
              type="radio"
              name={name}
              checked={conflict.choices[pathKey(path)] === side}
              onChange={() => conflict.choose(path, side)}
            />
            <span className={classes.whose}>
              {side === 'mine' ? t('conflict.mine') : (theirName ?? t('conflict.theirs'))}
            </span>
            <span className={classes.words}>{inWords(path, collision[side])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function useWords({ show }: FieldWords): (path: FieldPath, value: unknown) => string {
  const { t } = useTranslation('drafts');
  const plain = (value: unknown): string => {
    if (value === undefined) return t('conflict.removed');
    if (value === null || value === '') return t('conflict.empty');
    if (typeof value === 'boolean') return t(value ? 'conflict.yes' : 'conflict.no');
    if (Array.isArray(value)) return value.map(plain).join(', ') || t('conflict.empty');
    if (typeof value === 'object') return Object.values(value).filter(Boolean).map(plain).join(', ');
    return String(value);
  };
  return (path, value) => show?.(path, value) ?? plain(value);
}

/** The record has gone, the words have not. */
function Gone({ value, words }: { value: object; words: FieldWords }) {
  const { t } = useTranslation('drafts');
  const inWords = useWords(words);
  const copy = (): void => {
    const lines = Object.entries(value)
      .filter(([, part]) => part !== null && part !== '')
      .map(([name, part]) => `${words.labelOf([name])}: ${inWords([name], part)}`);
    void navigator.clipboard?.writeText(lines.join('\n')).then(() => showDone(t('conflict.copied')));
  };
  return (
    <Notice
      hue="red"
      role="alert"
      action={
        <Button icon={<IconCopy />} onClick={copy}>
          {t('conflict.copy')}
        </Button>
      }
    >
      {t('conflict.gone')}
    </Notice>
  );
}

/** Says what was taken over from somebody else, so that nobody wonders where it comes from. */
function useTakenNote<R, A>(edit: Edit<R, A>, caseId: string | null | undefined, words: FieldWords): void {
  const { t } = useTranslation('drafts');
  const told = useRef(edit.taken);
  const { taken, aboutTaken } = edit;
  useEffect(() => {
    if (taken === told.current || aboutTaken === null) return;
    const fresh = taken.slice(told.current.length);
    told.current = taken;
    const what = [...new Set(fresh.map((path) => words.labelOf(path)))].join(', ');
    void whoChanged(caseId, aboutTaken.recordId, aboutTaken.since)
      .catch(() => null)
      .then((who) => showDone(t('conflict.taken', { name: who?.name ?? t('conflict.theirs'), what })));
  });
}
