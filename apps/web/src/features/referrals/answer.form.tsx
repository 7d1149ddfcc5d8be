import { referralWorkflow, type ReferralAction, type ReferralInput } from '@birge/domain';
import { IconSend } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';

import { useFamilyPreview } from '../../app/family-preview';
import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { DraftLine, DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { useDraft } from '../../ui/use-draft';

import { AnswerField } from './answer-fields';
import { handedOver, initialAnswers, missingIn, questionsOf, toStep, type Answers } from './answer-inputs';
import classes from './answer.module.css';
import { useActOnReferral, type Referral } from './referrals.queries';

interface AnswerFormProps {
  referral: Referral;
  action: ReferralAction;
  asProvider: boolean;
  onDone: (after: Referral) => void;
  onCancel?: () => void;
}

/** Only the questions that a step needs; what was typed is kept until it is sent. Before sending it shows what the family will read. */
export function AnswerForm({ referral, action, asProvider, onDone, onCancel }: AnswerFormProps) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const start = initialAnswers(action, referral);
  const draft = useDraft<Answers>(`referral.${action}.${referral.id}`, start, { referralId: referral.id });
  const { value, set, clear } = draft;
  const { sendKey: key } = draft;
  const [tried, setTried] = useState(false);
  const act = useActOnReferral(referral.id);
  const questions = questionsOf(action, referral);
  const labels = Object.fromEntries(questions.map((input) => [input, code(`referralInput.${input}`)]));
  const refused = useFormProblems()(act.error, labels);
  const missing = tried ? missingIn(action, value) : [];
  const required = t('common:rules.isRequired');
  const errors: Partial<Record<ReferralInput, string>> = {
    ...refused.fields,
    ...Object.fromEntries(missing.map((input) => [input, required])),
  };
  const summary = [
    ...missing.map((input) => ({ field: input, text: `${labels[input]}: ${required}` })),
    ...refused.summary,
  ];

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (act.isPending || missingIn(action, value).length > 0) return;
    // The promise and not a callback: the answer takes the step away, and this form with it.
    act.mutateAsync({ step: { ...toStep(action, value), ...handedOver(action, referral, value) }, key }).then(
      (after) => {
        clear();
        onDone(after);
      },
      () => undefined,
    );
  }

  const step = asProvider ? t(`answer.as.provider.${action}`) : code(`referralAction.${action}`);
  const [main, notes] = [questions.filter((input) => input !== 'note'), questions.includes('note')];
  const field = (input: ReferralInput) => (
    <AnswerField
      key={input}
      input={input}
      referral={referral}
      action={action}
      asProvider={asProvider}
      answers={value}
      errors={errors}
      onChange={(change) => set((before) => ({ ...before, ...change }))}
    />
  );
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <DraftOffer draft={draft} />
      {problemCodeOf(act.error) !== 'illegal_action' && <FocusedSummary errors={summary} attempt={tried} />}
      {(main.length > 0 || notes) && (
        <div className={classes.questions} data-card={asProvider || undefined}>
          {main.map(field)}
          {notes &&
            (asProvider ? (
              <NoteOnDemand open={value.note !== ''}>{field('note')}</NoteOnDemand>
            ) : (
              field('note')
            ))}
        </div>
      )}
      <FamilyWillSee referral={referral} action={action} answers={value} />
      <DraftLine draft={draft} />
      <div className={classes.actions}>
        {onCancel && (
          <Button size="md" variant="subtle" onClick={onCancel}>
            {t('common:actions.cancel')}
          </Button>
        )}
        <Button
          type="submit"
          size={asProvider ? 'lg' : 'md'}
          variant="filled"
          fullWidth={asProvider}
          icon={<IconSend />}
          pending={act.isPending}
        >
          {asProvider ? t('answer.send') : t('answer.save', { step })}
        </Button>
      </div>
    </form>
  );
}

function FocusedSummary({
  errors,
  attempt,
}: {
  errors: Parameters<typeof ErrorSummary>[0]['errors'];
  attempt: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  const count = errors.length;
  useEffect(() => {
    if (attempt && count > 0) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [attempt, count]);
  return (
    <div ref={place}>
      <ErrorSummary errors={errors} />
    </div>
  );
}

function NoteOnDemand({ open, children }: { open: boolean; children: React.ReactNode }) {
  const { t } = useTranslation('referrals');
  return (
    <details className={classes.note} open={open || undefined}>
      <summary>{t('answer.more')}</summary>
      {children}
    </details>
  );
}

/** The very sentences of the family page, as they will stand there after this step. */
function FamilyWillSee({
  referral,
  action,
  answers,
}: {
  referral: Referral;
  action: ReferralAction;
  answers: Answers;
}) {
  const { t } = useTranslation('referrals');
  const preview = useFamilyPreview();
  const { to } = referralWorkflow.actions[action];
  if (to === 'back' || to === 'entered_in_error' || to === 'draft') return null;
  const {
    documents,
    documentsDueOn,
    expectedOn,
    queuePlace,
    startedOn,
    endedOn,
    amount,
    reason,
    messageToFamily,
  } = answers;
  const words = preview(referral, {
    status: to,
    documents,
    documentsDueOn: documentsDueOn || null,
    expectedOn: expectedOn || null,
    queuePlace: queuePlace === '' ? null : Number(queuePlace),
    startedOn: startedOn || null,
    endedOn: endedOn || null,
    amount: amount === '' ? (referral.decision?.amount ?? null) : Number(amount),
    reason,
  });
  const todo = words.asks ? words.todo : null;
  return (
    <section className={classes.family} aria-live="polite">
      <h3>{t('answer.familyWillSee')}</h3>
      <p>
        {[words.now, words.why, words.next, todo].filter(Boolean).join(' ')}
        {messageToFamily.trim() && <q>{messageToFamily.trim()}</q>}
      </p>
    </section>
  );
}

/** Whether a step that stood in the address is still open to this person. */
export const isOffered = (referral: Referral, action: string | null): action is ReferralAction =>
  action !== null &&
  referral.offeredActions.some((offered) => offered.action === action && offered.blockedBy.length === 0);
