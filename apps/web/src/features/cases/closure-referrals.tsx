import { Select, Textarea, TextInput } from '@mantine/core';
import { barriers, handoverTargets, outcomes, type ReferralStatus } from '@birge/domain';

import { useTranslation } from '../../i18n';
import { ReferralChip } from '../../ui/chips/chips';
import { ChoiceRow } from '../../ui/choice-row';
import { today } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import { noReferralAnswer, type ReferralAnswer } from './closure-answers';
import classes from './closure.module.css';
import type { OpenReferral } from './closure.queries';

interface Props {
  referrals: readonly OpenReferral[];
  answers: Readonly<Record<string, ReferralAnswer>>;
  /** By the name of the field, as the server says it. */
  errors: Readonly<Record<string, string>>;
  onChange: (id: string, answer: ReferralAnswer) => void;
}

/** Each open referral: whose it is, where it stands, and how it ends. */
export function ClosureReferrals({ referrals, answers, errors, onChange }: Props) {
  const { t } = useTranslation('closing');
  if (referrals.length === 0) return <p className={classes.quiet}>{t('nothing')}</p>;
  return (
    <>
      <p className={classes.quiet}>{t('referrals.lead')}</p>
      <ul className={classes.rows}>
        {referrals.map((referral, place) => (
          <Row
            key={referral.id}
            referral={referral}
            at={`referrals.${place}`}
            answer={answers[referral.id] ?? noReferralAnswer(referral.status)}
            errors={errors}
            onChange={(answer) => onChange(referral.id, answer)}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  referral: OpenReferral;
  at: string;
  answer: ReferralAnswer;
  errors: Readonly<Record<string, string>>;
  onChange: (answer: ReferralAnswer) => void;
}

function Row({ referral, at, answer, errors, onChange }: RowProps) {
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const { language, no } = useFormat();
  const name = referral.service.name[language];
  const hasChanged = answer.ending !== null && answer.seen !== referral.status;
  return (
    <li className={classes.row} data-changed={hasChanged || undefined}>
      <div className={classes.head}>
        <div>
          <h4>{name}</h4>
          <p className={classes.quiet}>
            {[referral.organisation?.name ?? t('referrals.none'), no(referral.number)].join(' · ')}
          </p>
        </div>
        <ReferralChip status={referral.status as ReferralStatus} />
      </div>
      {hasChanged && (
        <p role="status" className={classes.changed}>
          {t('referrals.changed', { status: code(`referralStatus.${referral.status}`) })}
        </p>
      )}
      <ChoiceRow
        name={`${at}.ending`}
        label={<Question words={t('referrals.how')} about={name} />}
        items={referral.endings.map((ending) => ({ value: ending, label: code(`closureEnding.${ending}`) }))}
        value={
          answer.ending !== null && referral.endings.includes(answer.ending as never) ? answer.ending : null
        }
        error={errors[`${at}.ending`]}
        onChange={(ending) => onChange({ ...answer, ending, seen: referral.status })}
      />
      {answer.ending !== null && <Details at={at} answer={answer} errors={errors} onChange={onChange} />}
    </li>
  );
}

/** The name stands above already; who hears the page hears it with the question. */
export function Question({ words, about }: { words: string; about: string }) {
  return (
    <>
      {words}
      <span className="sr-only">: {about}</span>
    </>
  );
}

/** What the chosen end asks for. */
function Details({ at, answer, errors, onChange }: Omit<RowProps, 'referral'>) {
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const { ending } = answer;
  const select = (
    field: 'reason' | 'outcome' | 'handedOverTo',
    label: string,
    group: string,
    list: readonly string[],
  ) => (
    <Select
      id={`${at}.${field}`}
      label={label}
      aria-required
      allowDeselect={false}
      data={list.map((value) => ({ value, label: code(`${group}.${value}`) }))}
      value={answer[field]}
      error={errors[`${at}.${field}`]}
      onChange={(value) => onChange({ ...answer, [field]: value })}
    />
  );
  return (
    <div className={classes.details}>
      {ending === 'cancel' && select('reason', t('referrals.why'), 'barrier', barriers)}
      {ending === 'hand_over' && select('handedOverTo', t('referrals.to'), 'handoverTarget', handoverTargets)}
      {ending === 'complete' && (
        <div className={classes.pair}>
          {select('outcome', t('referrals.outcome'), 'outcome', outcomes)}
          <TextInput
            id={`${at}.endedOn`}
            type="date"
            max={today()}
            label={t('referrals.endedOn')}
            value={answer.endedOn}
            error={errors[`${at}.endedOn`]}
            onChange={({ currentTarget }) => onChange({ ...answer, endedOn: currentTarget.value })}
          />
        </div>
      )}
      <Textarea
        id={`${at}.note`}
        autosize
        minRows={1}
        maxLength={2000}
        label={t(
          answer.handedOverTo === 'other_agency' && ending === 'hand_over'
            ? 'referrals.noteTo'
            : 'referrals.note',
        )}
        value={answer.note}
        error={errors[`${at}.note`]}
        onChange={({ currentTarget }) => onChange({ ...answer, note: currentTarget.value })}
      />
    </div>
  );
}
