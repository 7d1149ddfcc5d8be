import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n';
import { dayOf } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import type { ReferralItem } from './referrals.queries';

interface Saying {
  readonly text: string;
  /** The day or sum that matters most; drawn bold. */
  readonly strong?: string;
}

/** The sentence of a referral for staff: who has it, what was said, and by when. */
export function ReferralSays({ referral }: { referral: ReferralItem }): ReactNode {
  const says = useReferralSays();
  return says(referral).map(({ text, strong }, at) => (
    <span key={at}>
      {at > 0 && ' '}
      {emphasised(oneStop(text), strong)}
    </span>
  ));
}

/** A short month may end in a full stop of its own: "5 нояб." at the end of a sentence has one, not two. */
export const oneStop = (text: string): string => text.replace(/\.{2,}/g, '.');

function emphasised(text: string, strong: string | undefined): ReactNode {
  const at = strong ? text.indexOf(strong) : -1;
  if (!strong || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <strong>{strong}</strong>
      {text.slice(at + strong.length)}
    </>
  );
}

function useReferralSays(): (referral: ReferralItem) => Saying[] {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { day, money, untilDue } = useFormat();

  const dated = (key: string, on: string | null | undefined): Saying[] =>
    on ? [{ text: t(key, { date: day(on) }), strong: day(on) }] : [];
  const reasoned = ({ decision }: ReferralItem): Saying[] =>
    decision?.reason ? [{ text: `${code(`barrier.${decision.reason}`)}.` }] : [];
  const paid = ({ decision }: ReferralItem): Saying[] =>
    decision?.amount
      ? [{ text: t('says.amount', { sum: money(decision.amount) }), strong: money(decision.amount) }]
      : [];

  const answerDue = (referral: ReferralItem): Saying[] => {
    if (!referral.dueOn) return [];
    if (!referral.overdue) return dated('says.answerDue', referral.dueOn);
    const late = untilDue(referral.dueOn);
    return [{ text: t('says.answerLate', { late }), strong: late }];
  };

  return (referral) => {
    const { status, decision, waiting, documents, moments, kind } = referral;
    const lookAgain = dated('says.lookAgain', waiting?.until);
    switch (status) {
      case 'draft':
        return [{ text: t('says.draft', { date: day(dayOf(referral.createdAt)) }) }];
      case 'sent':
        return [...dated('says.sent', moments.sentAt && dayOf(moments.sentAt)), ...answerDue(referral)];
      case 'under_review':
        return [{ text: t('says.underReview') }, ...answerDue(referral)];
      case 'info_needed': {
        const papers = documents.requested.map((kindOf) => code(`documentKind.${kindOf}`)).join(', ');
        return [
          { text: t('says.documents', { documents: papers }) },
          ...dated('says.bringBy', documents.dueOn),
        ];
      }
      case 'accepted':
        return [
          ...paid(referral),
          ...(decision?.expectedOn
            ? dated(kind === 'financial_aid' ? 'says.paymentBy' : 'says.startAbout', decision.expectedOn)
            : [{ text: t('says.noStartYet') }, ...lookAgain]),
        ];
      case 'waitlisted':
        return [
          ...(decision?.queuePlace ? [{ text: t('says.place', { place: decision.queuePlace }) }] : []),
          ...dated('says.placeAbout', decision?.expectedOn),
          ...lookAgain,
        ];
      case 'in_progress':
        return [...dated('says.started', decision?.startedOn), ...lookAgain];
      case 'on_hold':
        return [...reasoned(referral), ...lookAgain];
      case 'completed':
        return [
          ...(decision?.outcome ? [{ text: `${code(`outcome.${decision.outcome}`)}.` }] : []),
          ...dated('says.ended', decision?.endedOn),
        ];
      case 'declined':
      case 'not_completed':
        // Where the child is now is the business of the case side.
        return referral.case.id === null
          ? reasoned(referral)
          : [
              ...reasoned(referral),
              { text: t(referral.replacedById ? 'says.replaced' : 'says.notReplaced') },
            ];
      default:
        return reasoned(referral);
    }
  };
}
