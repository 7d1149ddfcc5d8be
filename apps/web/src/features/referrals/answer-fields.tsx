import { NumberInput, Textarea, TextInput } from '@mantine/core';
import type { DocumentKind, Barrier, Outcome, ReferralAction, ReferralInput } from '@birge/domain';
import { useState, type ReactNode } from 'react';

import { useServices } from '../../app/use-services';
import { useTranslation } from '../../i18n';
import { today } from '../../ui/format';

import { documentsOf, outcomesOf, reasonsOf, whenPresets, type Answers } from './answer-inputs';
import classes from './answer.module.css';
import { Choice, Choices } from './choice';
import { usePaperFacts } from './papers';
import type { Referral } from './referrals.queries';

export interface AnswerFieldsProps {
  referral: Referral;
  action: ReferralAction;
  /** The organisation answers for itself; otherwise the case side writes down what happened. */
  asProvider: boolean;
  answers: Answers;
  onChange: (change: Partial<Answers>) => void;
  errors: Readonly<Partial<Record<ReferralInput, string>>>;
}

/** One question of a step. */
export function AnswerField({ input, ...props }: AnswerFieldsProps & { input: ReferralInput }): ReactNode {
  switch (input) {
    case 'reason':
      return <ReasonField {...props} />;
    case 'documents':
      return props.action === 'provide_info' ? <GivenDocuments {...props} /> : <AskedDocuments {...props} />;
    case 'expectedOn':
      return <WhenField {...props} />;
    case 'outcome':
      return <OutcomeField {...props} />;
    case 'documentsDueOn':
    case 'startedOn':
    case 'endedOn':
      return <DayField {...props} input={input} />;
    case 'queuePlace':
    case 'amount':
      return <NumberField {...props} input={input} />;
    case 'messageToFamily':
    case 'note':
      return <WordsField {...props} input={input} />;
  }
}

function ReasonField({ action, answers, onChange, errors }: AnswerFieldsProps) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  return (
    <Choice
      name="reason"
      label={t(`answer.why.${action}`)}
      options={reasonsOf(action).map((reason) => ({ value: reason, label: code(`barrier.${reason}`) }))}
      value={answers.reason}
      error={errors.reason}
      onChange={(reason) => onChange({ reason: reason as Barrier })}
    />
  );
}

function OutcomeField({ referral, answers, onChange, errors }: AnswerFieldsProps) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  return (
    <Choice
      name="outcome"
      label={t('answer.outcome')}
      options={outcomesOf(referral).map((outcome) => ({ value: outcome, label: code(`outcome.${outcome}`) }))}
      value={answers.outcome}
      error={errors.outcome}
      onChange={(outcome) => onChange({ outcome: outcome as Outcome })}
    />
  );
}

/** Ticked, not typed: first what the service names, the rest on demand. */
function AskedDocuments({ referral, answers, onChange, errors }: AnswerFieldsProps) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { byId } = useServices();
  const [all, setAll] = useState(false);
  const { first, others } = documentsOf(byId.get(referral.service.id)?.requiredDocuments ?? []);
  const shown = all
    ? [...first, ...others]
    : [...first, ...others.filter((kind) => answers.documents.includes(kind))];
  return (
    <div>
      <Choices
        name="documents"
        label={t('answer.which')}
        options={shown.map((kind) => ({ value: kind, label: code(`documentKind.${kind}`) }))}
        value={answers.documents}
        error={errors.documents}
        onChange={(documents) => onChange({ documents: documents as DocumentKind[] })}
      />
      {!all && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {t('answer.moreDocuments')}
        </button>
      )}
    </div>
  );
}

function GivenDocuments({ referral, answers, onChange, errors }: AnswerFieldsProps) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const facts = usePaperFacts();
  const since = (kind: DocumentKind): string => {
    const held = referral.papers?.held.find((paper) => paper.kind === kind);
    return held ? ` (${facts(held)})` : '';
  };
  return (
    <Choices
      name="documents"
      label={t('answer.given')}
      options={referral.documents.requested.map((kind) => ({
        value: kind,
        label: code(`documentKind.${kind}`) + since(kind),
      }))}
      value={answers.documents}
      error={errors.documents}
      onChange={(documents) => onChange({ documents: documents as DocumentKind[] })}
    />
  );
}

/** About when, as people say it; a date only for who has one. */
function WhenField({ action, answers, onChange, errors }: AnswerFieldsProps) {
  const { t } = useTranslation('referrals');
  const presets = whenPresets(action);
  const preset = presets.find(({ on }) => on === answers.expectedOn)?.key;
  const [exact, setExact] = useState(answers.expectedOn !== '' && preset === undefined);
  return (
    <div className={classes.when}>
      <Choice
        name="expectedOn"
        label={t(`answer.when.${action}`)}
        note={t('answer.optional')}
        options={[
          ...presets.map(({ key }) => ({ value: key, label: t(`answer.presets.${key}`) })),
          { value: 'date', label: t('answer.presets.date') },
          { value: 'unknown', label: t('answer.presets.unknown') },
        ]}
        value={exact ? 'date' : (preset ?? null)}
        error={exact ? undefined : errors.expectedOn}
        onChange={(key) => {
          setExact(key === 'date');
          onChange({ expectedOn: presets.find((known) => known.key === key)?.on ?? '' });
        }}
      />
      {exact && (
        <TextInput
          type="date"
          aria-label={t('facts.expectedOn')}
          min={today()}
          value={answers.expectedOn}
          error={errors.expectedOn}
          onChange={({ currentTarget }) => onChange({ expectedOn: currentTarget.value })}
        />
      )}
    </div>
  );
}

function DayField(props: AnswerFieldsProps & { input: 'documentsDueOn' | 'startedOn' | 'endedOn' }) {
  const { input, answers, onChange, errors } = props;
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const ahead = input === 'documentsDueOn';
  return (
    <TextInput
      id={input}
      type="date"
      className={classes.short}
      label={code(`referralInput.${input}`)}
      description={ahead ? t('answer.optional') : undefined}
      {...(ahead ? { min: today() } : { max: today() })}
      value={answers[input]}
      error={errors[input]}
      onChange={({ currentTarget }) => onChange({ [input]: currentTarget.value })}
    />
  );
}

function NumberField(props: AnswerFieldsProps & { input: 'queuePlace' | 'amount' }) {
  const { input, answers, onChange, errors } = props;
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  return (
    <NumberInput
      id={input}
      className={classes.short}
      label={code(`referralInput.${input}`)}
      description={t('answer.optional')}
      hideControls
      inputMode="numeric"
      allowNegative={false}
      allowDecimal={false}
      min={input === 'queuePlace' ? 1 : 0}
      max={input === 'queuePlace' ? 100_000 : 100_000_000}
      thousandSeparator={input === 'amount' ? ' ' : undefined}
      value={answers[input]}
      error={errors[input]}
      onChange={(value) => onChange({ [input]: String(value) })}
    />
  );
}

function WordsField(props: AnswerFieldsProps & { input: 'messageToFamily' | 'note' }) {
  const { input, asProvider, answers, onChange, errors } = props;
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const about =
    input === 'note' ? t(asProvider ? 'answer.noteProvider' : 'answer.noteStaff') : t('answer.messageNote');
  return (
    <Textarea
      id={input}
      label={code(`referralInput.${input}`)}
      description={about}
      maxLength={input === 'note' ? 2000 : 500}
      autosize
      minRows={2}
      value={answers[input]}
      error={errors[input]}
      onChange={({ currentTarget }) => onChange({ [input]: currentTarget.value })}
    />
  );
}
