import { Checkbox, NumberInput, Select } from '@mantine/core';
import {
  isOptionalTimeLimit,
  LADDER_LIMITS,
  ladderRungs,
  LONGEST_LIMIT,
  priorities,
  timeUnits,
  type LadderRung,
  type Priority,
  type TimeUnit,
} from '@birge/domain';
import { useState } from 'react';

import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';

import classes from './time-limits.module.css';
import {
  useSaveLadder,
  useSaveLimits,
  type Ladder,
  type LimitsOfStep,
  type TimeLimit,
} from './time-limits.queries';

type Limits = Record<Priority, TimeLimit>;

/** The three limits of one step. Open tasks follow, and that is said before. */
export function LimitsDialog({ limits, onClose }: { limits: LimitsOfStep; onClose: () => void }) {
  const { t } = useTranslation('time-limits');
  const { t: code } = useTranslation('codes');
  const { high, medium, low } = limits;
  const [wanted, setWanted] = useState<Limits>({ high, medium, low });
  const save = useSaveLimits(limits.step);
  const labels = Object.fromEntries(
    priorities.flatMap((priority) =>
      ['amount', 'unit'].map((field) => [`${priority}.${field}`, code(`priority.${priority}`)]),
    ),
  );
  const { summary, fields } = useFormProblems()(save.error, labels);
  const isStale = problemCodeOf(save.error) === 'stale';
  const send = (): void =>
    // After somebody else's change the page has the newer version: what is sent then was seen.
    save.mutate({ version: limits.version, limits: wanted }, { onSuccess: onClose });
  return (
    <ConfirmDialog
      title={code(`timeLimitStep.${limits.step}`)}
      confirm={t('common:actions.save')}
      pending={save.isPending}
      onConfirm={send}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      {isStale && (
        <Notice hue="amber" role="alert">
          {t('stale')}
        </Notice>
      )}
      {priorities.map((priority) => (
        <LimitFields
          key={priority}
          priority={priority}
          limit={wanted[priority]}
          optional={isOptionalTimeLimit(limits.step)}
          error={fields[`${priority}.amount`]}
          onChange={(limit) => setWanted((before) => ({ ...before, [priority]: limit }))}
        />
      ))}
      <p className={classes.text}>{t('moves')}</p>
    </ConfirmDialog>
  );
}

function LimitFields(props: {
  priority: Priority;
  limit: TimeLimit;
  optional: boolean;
  error?: string;
  onChange: (limit: TimeLimit) => void;
}) {
  const { t } = useTranslation('time-limits');
  const { t: code } = useTranslation('codes');
  const { priority, limit, optional, error, onChange } = props;
  const units = timeUnits.map((unit) => ({ value: unit, label: code(`timeUnit.${unit}`) }));
  return (
    <fieldset className={classes.limit}>
      <legend>{code(`priority.${priority}`)}</legend>
      <NumberInput
        id={`${priority}.amount`}
        aria-label={t('amountOf', { priority: code(`priority.${priority}`) })}
        min={1}
        max={LONGEST_LIMIT[limit.unit]}
        allowDecimal={false}
        clampBehavior="none"
        value={limit.amount ?? ''}
        disabled={limit.amount === null && optional}
        error={error}
        onChange={(value) => onChange({ ...limit, amount: typeof value === 'number' ? value : null })}
      />
      <Select
        aria-label={t('unitOf', { priority: code(`priority.${priority}`) })}
        data={units}
        allowDeselect={false}
        value={limit.unit}
        onChange={(unit) => onChange({ ...limit, unit: (unit ?? limit.unit) as TimeUnit })}
      />
      {optional && (
        <Checkbox
          label={t('without')}
          checked={limit.amount === null}
          onChange={({ currentTarget }) => onChange({ ...limit, amount: currentTarget.checked ? null : 1 })}
        />
      )}
    </fieldset>
  );
}

/** On which day each rung is reached, counted from the day a task is due. */
export function LadderDialog({ ladder, onClose }: { ladder: Ladder; onClose: () => void }) {
  const { t } = useTranslation('time-limits');
  const { t: code } = useTranslation('codes');
  const { version, ...days } = ladder;
  const [wanted, setWanted] = useState<Record<LadderRung, number | ''>>(days);
  const save = useSaveLadder();
  const labels = Object.fromEntries(ladderRungs.map((rung) => [rung, code(`ladderRung.${rung}`)]));
  const { summary, fields } = useFormProblems()(save.error, labels);
  const isWhole = ladderRungs.every((rung) => wanted[rung] !== '');
  return (
    <ConfirmDialog
      title={t('ladder.title')}
      confirm={t('common:actions.save')}
      pending={save.isPending}
      disabled={!isWhole}
      onConfirm={() =>
        save.mutate({ version, ladder: wanted as Record<LadderRung, number> }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      {problemCodeOf(save.error) === 'stale' && (
        <Notice hue="amber" role="alert">
          {t('stale')}
        </Notice>
      )}
      {ladderRungs.map((rung) => (
        <NumberInput
          key={rung}
          id={rung}
          label={code(`ladderRung.${rung}`)}
          description={t(`ladder.who.${rung}`)}
          min={LADDER_LIMITS.min}
          max={LADDER_LIMITS.max}
          allowDecimal={false}
          clampBehavior="none"
          value={wanted[rung]}
          error={fields[rung]}
          onChange={(value) =>
            setWanted((before) => ({ ...before, [rung]: typeof value === 'number' ? value : '' }))
          }
        />
      ))}
      <p className={classes.text}>{t('ladder.count')}</p>
    </ConfirmDialog>
  );
}
