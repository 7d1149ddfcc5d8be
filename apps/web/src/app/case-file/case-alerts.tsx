import { addDays } from '@birge/domain';
import {
  IconArrowsExchange,
  IconCalendarExclamation,
  IconFlag,
  IconLanguage,
  IconPlayerPause,
  IconShieldLock,
  IconWalk,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { childQuery } from '../../features/children/children.queries';
import { householdQuery } from '../../features/people/people.queries';
import { useTranslation } from '../../i18n';
import { FactPill } from '../../ui/chip';
import { dayOf, today } from '../../ui/format';
import type { Hue } from '../../ui/hue';
import { useFormat } from '../../ui/use-format';

import classes from './case-file.module.css';
import type { CaseFile, Registration } from './case-file';

/** A registration that ends within so many days wants a renewal: the way through the commission takes about as long. */
const RENEW_WITHIN_DAYS = 60;

export interface Alert {
  readonly key: string;
  readonly icon: ReactNode;
  readonly text: string;
  /** Where it is mended; without words of its own the text leads there. */
  readonly link?: { readonly to: string; readonly words?: string };
  /** Only what wants something is tinted; the others are facts to act by. */
  readonly hue?: Hue;
}

/** What one has to know before acting, what matters most first. */
export function useCaseAlerts(caseFile: CaseFile): readonly Alert[] {
  const { data: child } = useQuery(childQuery(caseFile.child.id));
  const registrations = useRegistrationAlerts(caseFile.id, child?.registrations ?? []);
  const status = useStatusAlert(caseFile);
  const transfer = useTransferAlert(caseFile);
  const facts = useFactAlerts(caseFile);
  const protection = useProtectionAlerts(caseFile.id);
  return [...protection, ...status, ...transfer, ...registrations, ...facts];
}

export const CaseAlerts = ({ caseFile }: { caseFile: CaseFile }) => (
  <AlertList alerts={useCaseAlerts(caseFile)} />
);

export function AlertList({ alerts }: { alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null;
  return (
    <ul className={classes.alerts}>
      {alerts.map(({ key, icon, text, link, hue }) => (
        <li key={key}>
          <FactPill icon={icon} hue={hue}>
            {link && !link.words ? <Link to={link.to}>{text}</Link> : text}
            {link?.words && (
              <>
                . <Link to={link.to}>{link.words}</Link>
              </>
            )}
          </FactPill>
        </li>
      ))}
    </ul>
  );
}

/** That there is something to be minded, never what: the words are behind the restricted layer. */
function useProtectionAlerts(caseId: string): Alert[] {
  const { t } = useTranslation('case-file');
  const protection = useQuery(householdQuery(caseId)).data?.protection;
  if (protection === undefined) return [];
  const { notes, separatedParents, mustNotCall } = protection;
  const words = [
    separatedParents && t('alerts.separated'),
    mustNotCall > 0 && t('alerts.mustNotCall', { count: mustNotCall }),
    !separatedParents && mustNotCall === 0 && notes > 0 && t('alerts.protection', { count: notes }),
  ].filter((one) => one !== false);
  return words.map((text) => ({
    key: text,
    hue: 'red' as const,
    icon: <IconShieldLock aria-hidden="true" />,
    text,
    link: { to: `/cases/${caseId}/people` },
  }));
}

function useRegistrationAlerts(caseId: string, registrations: readonly Registration[]): Alert[] {
  const { t } = useTranslation('case-file');
  const { t: code } = useTranslation('codes');
  const { day, relativeDay } = useFormat();
  const last = addDays(today(), RENEW_WITHIN_DAYS);
  return registrations.flatMap(({ kind, validTo }) => {
    if (validTo === null || validTo === undefined || validTo > last) return [];
    const ended = validTo < today();
    const words = { what: code(`registrationKind.${kind}`), day: day(validTo), when: relativeDay(validTo) };
    return {
      key: `${kind}-${validTo}`,
      icon: <IconCalendarExclamation aria-hidden="true" />,
      hue: 'amber' as const,
      text: t(ended ? 'alerts.ended' : 'alerts.ends', words),
      link: { to: `/cases/${caseId}/registrations`, words: t('alerts.update') },
    };
  });
}

function useStatusAlert({ id, holdUntil, status, statusNote, closureReason }: CaseFile): Alert[] {
  const { day } = useFormat();
  const { t } = useTranslation('case-file');
  const { t: code } = useTranslation('codes');
  const say = (words: string, said: (string | null | undefined)[]) =>
    [words, said.filter(Boolean).join('. ')].filter(Boolean).join(': ');
  const isDue = holdUntil !== null && holdUntil <= today();
  const hold =
    holdUntil === null
      ? t('alerts.onHold')
      : t(isDue ? 'alerts.onHoldPassed' : 'alerts.onHoldUntil', { day: day(holdUntil, { month: 'long' }) });
  switch (status) {
    case 'on_hold':
      return [
        {
          key: 'hold',
          hue: 'amber',
          icon: <IconPlayerPause aria-hidden="true" />,
          text: say(hold, [statusNote]),
          // The day has come, and nothing goes on by itself.
          ...(isDue ? { link: { to: `/cases/${id}?do=resume`, words: t('alerts.decideHold') } } : {}),
        },
      ];
    case 'closure_requested': {
      const reason = closureReason && code(`closureReason.${closureReason}`);
      return [
        {
          key: 'closure',
          hue: 'sky',
          icon: <IconFlag />,
          text: say(t('alerts.closure'), [reason, statusNote]),
        },
      ];
    }
    default:
      return [];
  }
}

/** After a move somebody new reads the file: for so many days it says where it came from, or that nobody took it. */
const MOVED_WITHIN_DAYS = 30;

/** For whose answer it waits, where it came from, or who did not take it. */
function useTransferAlert({ id, status, transfer, offeredActions }: CaseFile): Alert[] {
  const { t } = useTranslation('case-file');
  const { day } = useFormat();
  if (transfer === null) return [];
  const { from, to, reason, askedAt, dueOn, answeredAt, answerNote } = transfer;
  const icon = <IconArrowsExchange aria-hidden="true" />;
  const say = (...said: (string | null)[]): string =>
    said
      .map((words) => words?.replace(/[.\s]+$/, ''))
      .filter(Boolean)
      .join('. ');
  if (status === 'transfer_pending') {
    const waits = t('alerts.transfer', { team: to.name, since: day(dayOf(askedAt)) });
    const isLate = dueOn !== null && dueOn < today();
    const due = dueOn && t(isLate ? 'alerts.transferLate' : 'alerts.transferDue', { day: day(dueOn) });
    const mayWithdraw = offeredActions.some(({ action }) => action === 'withdraw_transfer');
    return [
      {
        key: 'transfer',
        hue: isLate ? 'amber' : 'sky',
        icon,
        text: say([waits, due].filter(Boolean).join(', '), reason),
        ...(mayWithdraw
          ? { link: { to: `/cases/${id}?do=withdraw_transfer`, words: t('alerts.withdraw') } }
          : {}),
      },
    ];
  }
  if (answeredAt === null || addDays(dayOf(answeredAt), MOVED_WITHIN_DAYS) < today()) return [];
  if (transfer.status === 'accepted') {
    const words = { team: from.name, day: day(dayOf(answeredAt)) };
    return [{ key: 'moved', icon, text: say(t('alerts.moved', words), reason) }];
  }
  if (transfer.status !== 'rejected') return [];
  return [
    { key: 'not-taken', hue: 'amber', icon, text: say(t('alerts.notTaken', { team: to.name }), answerNote) },
  ];
}

function useFactAlerts({ child }: CaseFile): Alert[] {
  const { t } = useTranslation('case-file');
  const { t: code } = useTranslation('codes');
  const alerts: Alert[] = [];
  if (child.languages.length > 0) {
    const list = child.languages.map((language) => code(`language.${language}`)).join(', ');
    alerts.push({
      key: 'languages',
      icon: <IconLanguage aria-hidden="true" />,
      text: t('alerts.languages', { list }),
    });
  }
  if (child.supportNotes)
    alerts.push({ key: 'support', icon: <IconWalk aria-hidden="true" />, text: child.supportNotes });
  return alerts;
}
