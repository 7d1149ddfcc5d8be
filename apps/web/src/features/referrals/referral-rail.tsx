import type { SharedField } from '@birge/domain';
import { sharedFields } from '@birge/domain';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { RailCard } from '../../ui/card';
import { Day, DefinitionList, DueDate, PhoneLink } from '../../ui/facts';
import { dayOf } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import { AttachedPapers } from './papers';
import { oneStop } from './referral-says';
import type { Referral } from './referrals.queries';
import { useSharedWords } from './shared-words';

const moments = [
  'sentAt',
  'acknowledgedAt',
  'decidedAt',
  'waitlistedAt',
  'startedAt',
  'completedAt',
] as const;

/** The facts of a referral beside its page: who, when, what was said, on whose word. */
export function ReferralRail({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  return (
    <>
      <RailCard title={t('page.facts')}>
        <FactList referral={referral} />
      </RailCard>
      {referral.decision && (
        <RailCard title={t('page.said')}>
          <AnswerList referral={referral} />
        </RailCard>
      )}
      {(referral.documents.requested.length > 0 || (referral.papers?.attached.length ?? 0) > 0) && (
        <RailCard title={t('page.documents')}>
          <DocumentList referral={referral} />
          <AttachedPapers referral={referral} />
        </RailCard>
      )}
      {referral.shared && (
        <RailCard title={t('page.told')} foot={<ConsentLine referral={referral} />}>
          <SharedList referral={referral} />
        </RailCard>
      )}
    </>
  );
}

function FactList({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { number, organisation, caseworker, goal, reason, dueOn, overdue, replaces } = referral;
  return (
    <DefinitionList
      items={[
        { key: 'number', term: t('facts.number'), value: number },
        {
          key: 'organisation',
          term: t('facts.organisation'),
          value: organisation?.name,
        },
        {
          key: 'phone',
          term: t('facts.phone'),
          value: organisation?.phone && <PhoneLink phone={organisation.phone} />,
        },
        { key: 'reason', term: t('facts.reason'), value: reason },
        { key: 'goal', term: t('facts.goal'), value: goal?.title },
        { key: 'caseworker', term: t('facts.caseworker'), value: caseworker?.name },
        ...moments.map((moment) => {
          const at = referral.moments[moment];
          return { key: moment, term: t(`facts.${moment}`), value: at && <Day on={dayOf(at)} /> };
        }),
        {
          key: 'dueOn',
          term: t('facts.dueOn'),
          value: dueOn && (overdue ? <DueDate on={dueOn} words /> : <Day on={dueOn} />),
        },
        {
          key: 'replaces',
          term: t('page.replaces'),
          value: replaces && <Link to={`/referrals/${replaces.id}`}>{replaces.number}</Link>,
        },
      ]}
    />
  );
}

function AnswerList({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { money } = useFormat();
  const { decision } = referral;
  if (!decision) return null;
  const { reason, outcome, expectedOn, queuePlace, startedOn, endedOn, amount, messageToFamily, note } =
    decision;
  return (
    <DefinitionList
      items={[
        { key: 'reason', term: t('facts.statusReason'), value: reason && code(`barrier.${reason}`) },
        { key: 'outcome', term: t('facts.outcome'), value: outcome && code(`outcome.${outcome}`) },
        { key: 'queuePlace', term: t('facts.queuePlace'), value: queuePlace },
        { key: 'expectedOn', term: t('facts.expectedOn'), value: expectedOn && <Day on={expectedOn} /> },
        { key: 'amount', term: t('facts.amount'), value: amount !== null && money(amount) },
        { key: 'startedOn', term: t('facts.startedOn'), value: startedOn && <Day on={startedOn} /> },
        { key: 'endedOn', term: t('facts.endedOn'), value: endedOn && <Day on={endedOn} /> },
        { key: 'message', term: t('facts.message'), value: messageToFamily },
        { key: 'note', term: t('facts.note'), value: note },
      ].filter(({ value }) => value !== false)}
    />
  );
}

function DocumentList({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { requested, provided, dueOn } = referral.documents;
  const named = (kinds: readonly string[]): string =>
    kinds.map((kind) => code(`documentKind.${kind}`)).join(', ');
  return (
    <DefinitionList
      items={[
        { key: 'requested', term: t('facts.requested'), value: named(requested) },
        { key: 'dueOn', term: t('facts.documentsDueOn'), value: dueOn && <DueDate on={dueOn} /> },
        { key: 'provided', term: t('facts.provided'), value: named(provided) },
      ]}
    />
  );
}

/** What was shared, as the organisation reads it. */
function SharedList({ referral, without = [] }: { referral: Referral; without?: readonly SharedField[] }) {
  const { t: code } = useTranslation('codes');
  const words = useSharedWords();
  const { shared } = referral;
  if (!shared) return null;
  return (
    <DefinitionList
      items={sharedFields
        .filter((field) => !without.includes(field))
        .map((field) => ({ key: field, term: code(`sharedField.${field}`), value: words(field, shared) }))}
    />
  );
}

function ConsentLine({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const { consent } = referral;
  if (!consent) return null;
  const who = [consent.givenBy, consent.relation && code(`relation.${consent.relation}`).toLowerCase()];
  return oneStop(
    t('consent.given', {
      who: who.filter(Boolean).join(', '),
      date: day(consent.givenOn),
      mode: code(`consentMode.${consent.mode}`).toLowerCase(),
    }),
  );
}
