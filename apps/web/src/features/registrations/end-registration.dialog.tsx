import { Select, Textarea, TextInput } from '@mantine/core';
import { registrationReasons } from '@birge/domain';

import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { useDraft } from '../../ui/use-draft';

import { useActOnRegistration, type Registration, type RegistrationStep } from './registrations.queries';
import classes from './registrations.module.css';

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
  const { sendKey: key } = draft;
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
