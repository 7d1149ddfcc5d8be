import type { LadderRung, Priority, SnoozeReason } from '@birge/domain';

import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import classes from './my-day.module.css';
import type { DayTask } from './tasks.queries';

/** Rungs that say more than the colour of a late day. */
const told: readonly LadderRung[] = ['manager', 'escalation'];

/** Why a task stands where it stands: how urgent the case is, who was told, why it was put off. */
export function WhyHere({ task }: { task: DayTask }) {
  const parts = useWhyHere()(task);
  return parts.length === 0 ? null : <span className={classes.whyHere}>{parts.join(' · ')}</span>;
}

function useWhyHere(): (task: DayTask) => string[] {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return ({ due, priority, notice, snooze, paused, dueOn }) => {
    const parts: string[] = [];
    if (paused)
      parts.push(
        paused.until
          ? t('whyHere.paused', { day: day(paused.until, { month: 'short' }) })
          : t('whyHere.pausedOpen'),
      );
    if (due === 'overdue' || priority === 'high') parts.push(t(`whyHere.${priority as Priority}`));
    const rung = notice?.rung as LadderRung | undefined;
    if (notice && rung && told.includes(rung))
      parts.push(t(`whyHere.${rung}`, { day: day(notice.toldAt.slice(0, 10), { month: 'short' }) }));
    if (snooze) {
      const reason = code(`snoozeReason.${snooze.reason as SnoozeReason}`);
      const [words, until] = [snooze.note ?? reason, day(snooze.until, { weekday: 'short' })];
      if (due === 'snoozed')
        parts.push(
          t('whyHere.snoozed', { day: until, by: snooze.by.name, due: day(dueOn, { month: 'short' }) }),
          words,
        );
      else parts.push(t('whyHere.wasSnoozed', { day: until }), words);
    }
    return parts;
  };
}
