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
import { today } from '../../ui/format';
import type { Hue } from '../../ui/hue';
import { useFormat } from '../../ui/use-format';

import classes from './case-file.module.css';
import type { CaseFile, Registration } from './case-file';

/** A registration that ends within so many days wants a renewal: the way through the commission takes about as long. */
const RENEW_WITHIN_DAYS = 60;

interface Alert {
  readonly key: string;
  readonly icon: ReactNode;
  readonly text: ReactNode;
  /** Only what wants something is tinted; the others are facts to act by. */
  readonly hue?: Hue;
}

/** What one has to know before acting. */
export function CaseAlerts({ caseFile }: { caseFile: CaseFile }) {
  const { data: child } = useQuery(childQuery(caseFile.child.id));
  const registrations = useRegistrationAlerts(caseFile.id, child?.registrations ?? []);
  const status = useStatusAlert(caseFile);
  const facts = useFactAlerts(caseFile);
  const protection = useProtectionAlerts(caseFile.id);
  const alerts = [...protection, ...status, ...registrations, ...facts];
  if (alerts.length === 0) return null;
  return (
    <ul className={classes.alerts}>
      {alerts.map(({ key, icon, text, hue }) => (
        <li key={key}>
          <FactPill icon={icon} hue={hue}>
            {text}
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
    text: <Link to={`/cases/${caseId}/people`}>{text}</Link>,
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
      text: (
        <>
          {t(ended ? 'alerts.ended' : 'alerts.ends', words)}.{' '}
          <Link to={`/cases/${caseId}/registrations`}>{t('alerts.update')}</Link>
        </>
      ),
    };
  });
}

function useStatusAlert({ status, statusNote, closureReason, receivingTeam }: CaseFile): Alert[] {
  const { t } = useTranslation('case-file');
  const { t: code } = useTranslation('codes');
  const say = (words: string, said: (string | null | undefined)[]) =>
    [words, said.filter(Boolean).join('. ')].filter(Boolean).join(': ');
  switch (status) {
    case 'on_hold':
      return [
        { key: 'hold', hue: 'amber', icon: <IconPlayerPause />, text: say(t('alerts.onHold'), [statusNote]) },
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
    case 'transfer_pending': {
      const text = say(t('alerts.transfer', { team: receivingTeam?.name ?? '' }), [statusNote]);
      return [{ key: 'transfer', hue: 'sky', icon: <IconArrowsExchange />, text }];
    }
    default:
      return [];
  }
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
