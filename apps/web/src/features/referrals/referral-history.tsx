import type { components } from '@birge/api-client';
import { useQuery } from '@tanstack/react-query';

import { useTranslation } from '../../i18n';
import { referralLooks } from '../../ui/chips/looks';
import { SkeletonRows } from '../../ui/skeleton';
import { Timeline } from '../../ui/timeline';
import { useFormat } from '../../ui/use-format';

import { oneStop } from './referral-says';
import { referralHistoryQuery } from './referrals.queries';

type Event = components['schemas']['ReferralEventDto'];

/** What happened to a referral, the newest first, each with what was said and by whom. */
export function ReferralHistory({ id }: { id: string }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { moment } = useFormat();
  const said = useSaid();
  const { data } = useQuery(referralHistoryQuery(id));
  if (!data) return <SkeletonRows rows={3} height={56} />;
  return (
    <Timeline
      entries={data.map((event) => ({
        key: event.id,
        look: referralLooks[event.to ?? 'draft'],
        title: code(`historyAction.referral.${event.action}`),
        text: said(event),
        meta: [
          event.actorName &&
            t('page.by', { name: event.actorName, role: code(`role.${event.actorRole}`).toLowerCase() }),
          moment(event.at),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}

const days = ['documentsDueOn', 'expectedOn', 'startedOn', 'endedOn'] as const;

/** "No free places. Place 4. Expected about 15 Jan." and the note, if it is for one's eyes. */
function useSaid(): (event: Event) => string | null {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { day, money } = useFormat();
  return ({ reason, details, note }) => {
    const { documents, queuePlace, amount, outcome } = details ?? {};
    const parts = [
      reason && code(`barrier.${reason}`),
      outcome && code(`outcome.${outcome}`),
      documents?.map((kind) => code(`documentKind.${kind}`)).join(', '),
      amount !== undefined && t('details.amount', { sum: money(amount) }),
      queuePlace !== undefined && t('details.queuePlace', { place: queuePlace }),
      ...days.map((name) => details?.[name] && t(`details.${name}`, { date: day(details[name]) })),
    ].filter(Boolean);
    const sentence = parts.length > 0 ? oneStop(`${parts.join('. ')}.`) : '';
    const words = note ? `«${note}»` : '';
    return [sentence, words].filter(Boolean).join(' ') || null;
  };
}
