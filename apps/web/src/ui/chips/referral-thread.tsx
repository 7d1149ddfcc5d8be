import { terminalReferralStatuses, type ReferralStatus } from '@birge/domain';

import { useTranslation } from '../../i18n';
import { Thread } from '../thread';

import { referralLooks } from './looks';

/** The five stations of a referral. */
export const threadStations = ['sent', 'received', 'answered', 'started', 'completed'] as const;

/** Stations behind a referral in each state; the next piece shows the state itself. */
const behind: Readonly<Record<ReferralStatus, number>> = {
  draft: 0,
  sent: 0,
  under_review: 1,
  info_needed: 1,
  accepted: 2,
  waitlisted: 2,
  declined: 2,
  in_progress: 3,
  on_hold: 3,
  not_completed: 3,
  completed: 5,
  cancelled: 0,
  entered_in_error: 0,
};

export interface ReferralThreadProps {
  status: ReferralStatus;
  /** Where a stopped or paused referral stood, if it is known: what was behind it then. */
  reached?: { answered: boolean; started: boolean };
}

/** Where a referral is between sent and completed. */
export function ReferralThread({ status, reached }: ReferralThreadProps) {
  const { t } = useTranslation();
  const done =
    reached && ['on_hold', 'cancelled'].includes(status) ? stationsBehind(reached) : behind[status];
  const ended = (terminalReferralStatuses as readonly string[]).includes(status);
  const at = Math.min(done, threadStations.length - 1);
  return (
    <Thread
      done={done}
      now={status === 'completed' || status === 'draft' ? undefined : referralLooks[status].hue}
      broken={ended && status !== 'completed'}
      label={t('thread.position', {
        step: at + 1,
        of: threadStations.length,
        name: t(`thread.${threadStations[at]!}`),
      })}
    />
  );
}

const stationsBehind = ({ answered, started }: { answered: boolean; started: boolean }) =>
  started ? 3 : answered ? 2 : 1;
