import { Select, Textarea, TextInput } from '@mantine/core';
import { registrationReasons } from '@birge/domain';
import { useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { showDone } from '../../ui/toast';
import { useDraft, type Draft } from '../../ui/use-draft';

import {
  answersOf,
  noRegistration,
  renewalOf,
  toBody,
  warningsIn,
  type RegistrationAnswers,
} from './registration-answers';
import { RegistrationFields } from './registration-fields';
import {
  useActOnRegistration,
  useAddRegistration,
  useCorrectRegistration,
  type Registration,
  type RegistrationStep,
} from './registrations.queries';
import classes from './registrations.module.css';

interface Common {
  readonly caseId: string;
  readonly bornOn: string;
  readonly onClose: () => void;
}

/** A paper that is not on record yet. */
export function AddRegistrationDialog({ caseId, bornOn, onClose }: Common) {
  const { t } = useTranslation('registrations');
  const draft = useDraft<RegistrationAnswers>(`registration.new.${caseId}`, noRegistration, { caseId });
  const [key] = useState(newIdempotencyKey);
  const add = useAddRegistration(caseId);
  const done = useDone(draft, onClose, t('created'));
  return (
    <PaperDialog
      title={t('form.new')}
      confirm={t('form.record')}
      draft={draft}
      bornOn={bornOn}
      kindIsFixed={false}
      error={add.error}
      pending={add.isPending}
      onClose={onClose}
      onSend={() => add.mutate({ registration: toBody(draft.value, true), key }, { onSuccess: done })}
    />
  );
}

/** What was typed wrongly from a paper. */
export function CorrectRegistrationDialog(props: Common & { registration: Registration }) {
  const { caseId, bornOn, registration, onClose } = props;
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const draft = useDraft(`registration.${registration.id}`, answersOf(registration), { caseId });
  const [seen, setSeen] = useState(registration.version);
  const correct = useCorrectRegistration(caseId, registration.id);
  const isStale = problemCodeOf(correct.error) === 'stale';
  const done = useDone(draft, onClose, t('edited'));
  return (
    <PaperDialog
      title={t('form.edit', { name: code(`registrationKind.${registration.kind}`) })}
      confirm={t('form.save')}
      draft={draft}
      bornOn={bornOn}
      kindIsFixed
      error={isStale ? null : correct.error}
      isStale={isStale}
      pending={correct.isPending}
      onClose={onClose}
      onSend={() => {
        const { kind: _, ...change } = toBody(draft.value, false);
        correct.mutate(
          { change, version: isStale ? registration.version : seen },
          { onSuccess: done, onError: () => setSeen(registration.version) },
        );
      }}
    />
  );
}

/** The paper that continues one that ends: a record of its own. */
export function RenewRegistrationDialog(props: Common & { registration: Registration }) {
  const { caseId, bornOn, registration, onClose } = props;
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const draft = useDraft(`registration.renew.${registration.id}`, renewalOf(registration), { caseId });
  const [key] = useState(newIdempotencyKey);
  const act = useActOnRegistration(caseId, registration.id);
  const done = useDone(draft, onClose, t('renewed'));
  return (
    <PaperDialog
      title={t('form.renew', { name: code(`registrationKind.${registration.kind}`) })}
      confirm={t('form.record')}
      draft={draft}
      bornOn={bornOn}
      kindIsFixed
      error={act.error}
      under="renewal."
      pending={act.isPending}
      onClose={onClose}
      onSend={() => {
        const { kind: _, ...renewal } = toBody(draft.value, true);
        act.mutate({ step: { action: 'renew', renewal }, key }, { onSuccess: done });
      }}
    />
  );
}

function useDone(draft: Draft<RegistrationAnswers>, onClose: () => void, words: string) {
  return () => {
    draft.clear();
    showDone(words);
    onClose();
  };
}

interface PaperProps {
  readonly title: string;
  readonly confirm: string;
  readonly draft: Draft<RegistrationAnswers>;
  readonly bornOn: string;
  readonly kindIsFixed: boolean;
  readonly error: unknown;
  readonly isStale?: boolean;
  /** Where the answers stand in what was sent. */
  readonly under?: string;
  readonly pending: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

const fields = [
  'category',
  'term',
  'number',
  'issuer',
  'issuedOn',
  'validFrom',
  'validTo',
  'programme',
  'supports',
  'conclusion',
  'icdCode',
  'diagnosis',
] as const;

function PaperDialog(props: PaperProps) {
  const { draft, bornOn, kindIsFixed, error, under = '' } = props;
  const { t } = useTranslation('registrations');
  const labels = Object.fromEntries(fields.map((field) => [under + field, t(`form.${field}`)]));
  const problems = useFormProblems()(error, labels);
  const errors = Object.fromEntries(
    Object.entries(problems.fields).map(([field, words]) => [field.slice(under.length), words]),
  );
  const warnings = [...new Set([...warningsIn(error), ...draft.value.confirmed])];
  return (
    <ConfirmDialog
      title={props.title}
      confirm={props.confirm}
      draft={draft}
      pending={props.pending}
      disabled={draft.value.validFrom === ''}
      onConfirm={props.onSend}
      onClose={props.onClose}
    >
      <ErrorSummary
        errors={problems.summary.map((one) => ({ ...one, field: one.field?.slice(under.length) }))}
      />
      {props.isStale && (
        <Notice hue="amber" role="alert">
          {t('form.stale')}
        </Notice>
      )}
      <RegistrationFields
        value={draft.value}
        bornOn={bornOn}
        kindIsFixed={kindIsFixed}
        errors={errors}
        warnings={warnings}
        onChange={draft.set}
      />
    </ConfirmDialog>
  );
}

/** It ended before its time, or should never have been written. */
export function EndRegistrationDialog(props: {
  caseId: string;
  registration: Registration;
  action: 'end' | 'mark_in_error';
  onClose: () => void;
}) {
  const { caseId, registration, action, onClose } = props;
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const draft = useDraft(
    `registration.${action}.${registration.id}`,
    { reason: null as RegistrationStep['reason'] | null, on: today(), note: '' },
    { caseId },
  );
  const { value, set } = draft;
  const [key] = useState(newIdempotencyKey);
  const act = useActOnRegistration(caseId, registration.id);
  const { summary, fields: errors } = useFormProblems()(act.error, {
    reason: t('end.reason'),
    on: t('end.on'),
    note: t('end.note'),
  });
  const name = code(`registrationKind.${registration.kind}`);
  const send = (): void =>
    act.mutate(
      {
        step: {
          action,
          ...(value.reason ? { reason: value.reason } : {}),
          ...(action === 'end' ? { on: value.on } : {}),
          ...(value.note.trim() ? { note: value.note.trim() } : {}),
        },
        key,
      },
      {
        onSuccess: () => {
          draft.clear();
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t(`end.${action}`, { name })}
      confirm={t(`end.confirm_${action}`)}
      danger
      draft={draft}
      pending={act.isPending}
      disabled={!value.reason}
      onConfirm={send}
      onClose={onClose}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        <p>{t(action === 'end' ? 'end.endText' : 'end.errorText')}</p>
        <Select
          id="reason"
          label={t('end.reason')}
          error={errors['reason']}
          data={registrationReasons[action].map((reason) => ({
            value: reason,
            label: code(`registrationEndReason.${reason}`),
          }))}
          value={value.reason ?? null}
          onChange={(reason) =>
            set((before) => ({ ...before, reason: reason as RegistrationStep['reason'] | null }))
          }
        />
        {action === 'end' && (
          <TextInput
            id="on"
            type="date"
            max={today()}
            label={t('end.on')}
            error={errors['on']}
            value={value.on}
            onChange={({ currentTarget }) => set((before) => ({ ...before, on: currentTarget.value }))}
          />
        )}
        <Textarea
          id="note"
          label={t('end.note')}
          minRows={2}
          maxLength={500}
          error={errors['note']}
          value={value.note}
          onChange={({ currentTarget }) => set((before) => ({ ...before, note: currentTarget.value }))}
        />
      </div>
    </ConfirmDialog>
  );
}
