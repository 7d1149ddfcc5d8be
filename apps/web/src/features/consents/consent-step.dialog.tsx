import { Select, Textarea, TextInput } from '@mantine/core';
import type { components } from '@birge/api-client';
import { consentEndReasons } from '@birge/domain';

import { assentBody, assentNeededOn, noAssent } from '../../app/assent-fields';
import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { useDraft } from '../../ui/use-draft';

import { AnswerFields, type ConsentAnswer } from './answer.fields';
import classes from './consents.module.css';
import { useActOnConsent, type Consent, type ConsentStep } from './consents.queries';
import { useConsentWords } from './consent-words';
import { SharedList } from './shared-list';

type CaseFile = components['schemas']['CaseDto'];

interface StepAnswers extends ConsentAnswer {
  readonly on: string;
  readonly note: string;
  readonly reason: NonNullable<ConsentStep['reason']> | null;
  /** As it was answered before, until it is answered otherwise. */
  readonly mode: NonNullable<ConsentStep['mode']>;
  readonly language: NonNullable<ConsentStep['language']>;
}

const answersOf = (consent: Consent): StepAnswers => ({
  on: today(),
  note: '',
  reason: null,
  giver: consent.personId ?? 'child',
  mode: consent.mode,
  language: consent.language,
  expiresOn: '',
  assent: noAssent,
});

const answering: readonly ConsentStep['action'][] = ['give', 'renew'];
const ending: readonly ConsentStep['action'][] = ['revoke', 'invalidate'];

function toStep(action: ConsentStep['action'], value: StepAnswers, bornOn: string): ConsentStep {
  const note = value.note.trim();
  const { on, mode, language, reason } = value;
  const inPerson = value.giver === 'child';
  return {
    action,
    on,
    ...(note ? { note } : {}),
    ...(ending.includes(action) && reason ? { reason } : {}),
    ...(answering.includes(action)
      ? {
          personId: inPerson ? null : value.giver,
          mode,
          language,
          expiresOn: value.expiresOn || null,
          ...assentBody(value.assent, assentNeededOn(bornOn, on), inPerson),
        }
      : {}),
  };
}

/** The answer to what was asked, a renewal, an end by the office; and a withdrawal: as easy as giving. */
export function ConsentStepDialog(props: {
  caseFile: CaseFile;
  consent: Consent;
  action: ConsentStep['action'];
  onDone: (after: Consent) => void;
  onClose: () => void;
}) {
  const { caseFile, consent, action, onDone, onClose } = props;
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const caseId = caseFile.id;
  const draft = useDraft(`consent.${action}.${consent.id}`, answersOf(consent), { caseId });
  const { value, set, clear } = draft;
  const change = (part: Partial<StepAnswers>): void => set((before) => ({ ...before, ...part }));
  const { sendKey: key } = draft;
  const act = useActOnConsent(caseId);
  const labels = {
    on: t('step.on'),
    personId: t('form.giver'),
    reason: t('step.reason'),
    note: t('form.note'),
    assent: t('codes:assent.title'),
    assentNote: t('codes:assent.note'),
    caregiver: t('codes:assent.caregiver'),
    expiresOn: t('form.expiresOn'),
  };
  const { summary, fields } = useFormProblems()(act.error, labels);
  const send = (): void =>
    act.mutate(
      { id: consent.id, step: toStep(action, value, caseFile.child.bornOn), key },
      {
        onSuccess: (after) => {
          clear();
          onClose();
          onDone(after);
        },
      },
    );
  return (
    <ConfirmDialog
      title={t(`step.${action}`, { purpose: code(`consentPurpose.${consent.purpose}`) })}
      confirm={action === 'renew' ? t('step.confirmRenew') : code(`consentAction.${action}`)}
      danger={action === 'withdraw' || ending.includes(action)}
      draft={draft}
      pending={act.isPending}
      disabled={value.on === '' || (ending.includes(action) && value.reason === null)}
      onClose={onClose}
      onConfirm={send}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        <StepText action={action} consent={consent} />
        {answering.includes(action) && (
          <AnswerFields
            isYes
            caseFile={caseFile}
            on={value.on}
            value={value}
            errors={fields}
            onChange={(part) => change(part as Partial<StepAnswers>)}
          />
        )}
        {ending.includes(action) && (
          <Select
            id="reason"
            label={t('step.reason')}
            error={fields['reason']}
            data={consentEndReasons.map((reason) => ({
              value: reason,
              label: code(`consentEndReason.${reason}`),
            }))}
            value={value.reason}
            onChange={(reason) => change({ reason: reason as StepAnswers['reason'] })}
          />
        )}
        <TextInput
          id="on"
          type="date"
          data-autofocus
          min={consent.givenOn}
          max={today()}
          label={t('step.on')}
          error={fields['on']}
          value={value.on}
          onChange={({ currentTarget }) => change({ on: currentTarget.value })}
        />
        {action !== 'give' && action !== 'refuse' && (
          <Textarea
            id="note"
            label={action === 'withdraw' ? t('step.note') : t('form.note')}
            minRows={2}
            maxLength={500}
            error={fields['note']}
            value={value.note}
            onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        )}
      </div>
    </ConfirmDialog>
  );
}

function StepText({ action, consent }: { action: ConsentStep['action']; consent: Consent }) {
  const { t } = useTranslation('consents');
  if (action === 'renew' || action === 'revoke' || action === 'invalidate')
    return <p>{t(`step.${action}Text`)}</p>;
  if (action !== 'withdraw') return null;
  return (
    <>
      <p>{t('step.withdrawText')}</p>
      {consent.organisation && (
        <>
          <p>
            {consent.shared.length > 0
              ? t('step.withdrawShared', { name: consent.organisation.name })
              : t('step.withdrawNothing')}
          </p>
          <SharedList shared={consent.shared} />
        </>
      )}
    </>
  );
}

/** After a withdrawal: what the family is to be told. */
export function WithdrawnDialog({ consent, onClose }: { consent: Consent; onClose: () => void }) {
  const { t } = useTranslation('consents');
  const words = useConsentWords();
  return (
    <ConfirmDialog
      title={t('withdrawn.title')}
      confirm={t('withdrawn.done')}
      onConfirm={onClose}
      onClose={onClose}
    >
      <div className={classes.form}>
        <p>{t('withdrawn.text', { name: consent.organisation?.name ?? words.about(consent) })}</p>
        <SharedList shared={consent.shared} />
        <p>{t('withdrawn.tasks')}</p>
      </div>
    </ConfirmDialog>
  );
}
