import type { ReferralAction } from '@birge/domain';
import {
  IconBan,
  IconChecks,
  IconChevronRight,
  IconCircleCheck,
  IconCircleDashedX,
  IconCircleX,
  IconEraser,
  IconEye,
  IconFileAlert,
  IconFileCheck,
  IconHourglassHigh,
  IconPlayerPause,
  IconPlayerPlay,
  IconSend,
} from '@tabler/icons-react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import type { Look } from '../../ui/chip';
import { hueStyle } from '../../ui/hue';

import classes from './answer.module.css';
import type { Referral } from './referrals.queries';

/** Each step in the colour of where it leads. */
const looks: Readonly<Record<ReferralAction, Look>> = {
  send: { hue: 'sky', icon: IconSend },
  review: { hue: 'sky', icon: IconEye },
  request_info: { hue: 'amber', icon: IconFileAlert },
  provide_info: { hue: 'sky', icon: IconFileCheck },
  accept: { hue: 'green', icon: IconCircleCheck },
  waitlist: { hue: 'violet', icon: IconHourglassHigh },
  start: { hue: 'teal', icon: IconPlayerPlay },
  hold: { hue: 'amber', icon: IconPlayerPause },
  resume: { hue: 'teal', icon: IconPlayerPlay },
  complete: { hue: 'green', icon: IconChecks },
  decline: { hue: 'red', icon: IconCircleX },
  fail: { hue: 'red', icon: IconCircleDashedX },
  cancel: { hue: 'stone', icon: IconBan },
  mark_in_error: { hue: 'stone', icon: IconEraser },
};

interface AnswerRowsProps {
  actions: readonly ReferralAction[];
  referral: Referral;
  asProvider: boolean;
  /** The address that asks the questions of a step. */
  to: (action: ReferralAction) => string;
  dense?: boolean;
}

/** The steps that are open, each a whole row to press: icon, word, and what it leads to. A blocked one says why. */
export function AnswerRows({ actions, referral, asProvider, to, dense }: AnswerRowsProps) {
  const { t: code } = useTranslation('codes');
  const reasons = (action: ReferralAction): string[] =>
    referral.offeredActions.find((offered) => offered.action === action)?.blockedBy ?? [];
  return (
    <ul className={classes.rows} data-dense={dense || undefined}>
      {actions.map((action) => {
        const blockedBy = reasons(action);
        const why = blockedBy.map((reason) => code(`blockedReason.${reason}`)).join(' ');
        const inside = <RowInside action={action} asProvider={asProvider} why={why} />;
        return (
          <li key={action}>
            {blockedBy.length > 0 ? (
              <div className={classes.row} data-blocked>
                {inside}
              </div>
            ) : (
              <Link className={classes.row} to={to(action)}>
                {inside}
                <IconChevronRight className={classes.chevron} size={22} stroke={1.8} aria-hidden="true" />
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The step that was chosen, above its questions. */
export function ChosenRow({ action, asProvider }: { action: ReferralAction; asProvider: boolean }) {
  return (
    <div className={classes.row} data-chosen>
      <RowInside action={action} asProvider={asProvider} why="" />
    </div>
  );
}

function RowInside({
  action,
  asProvider,
  why,
}: {
  action: ReferralAction;
  asProvider: boolean;
  why: string;
}) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { icon: Icon, hue } = looks[action];
  return (
    <>
      <span className={classes.rowIcon} style={hueStyle(hue)} aria-hidden="true">
        <Icon size={22} stroke={1.8} />
      </span>
      <span>
        <span className={classes.rowTitle}>
          {asProvider ? t(`answer.as.provider.${action}`) : code(`referralAction.${action}`)}
        </span>
        <span className={classes.rowText}>{why || t(`answer.hints.${action}`)}</span>
      </span>
    </>
  );
}
