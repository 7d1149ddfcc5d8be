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

import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit, type Edit } from '../../app/use-edit';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';

import { useLimitWords } from './limit-words';
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
  const say = useLimitWords();
  const edit = useEdit<LimitsOfStep, Limits>({
    key: `limits.edit.${limits.step}`,
    record: limits,
    answersOf: ({ high, medium, low }) => ({ high, medium, low }),
    sentTo: `/time-limits/${limits.step}`,
  });
  const save = useSaveLimits(limits.step);
  const labels = Object.fromEntries(
    priorities.flatMap((priority) =>
      ['amount', 'unit'].map((field) => [`${priority}.${field}`, code(`priority.${priority}`)]),
    ),
  );
  const { summary, fields } = useFormProblems()(edit.toTell(save.error), labels);
  const send = useSend(edit, (wanted, version) => save.mutateAsync({ version, limits: wanted }), onClose);
  return (
    <ConfirmDialog
      title={code(`timeLimitStep.${limits.step}`)}
      confirm={t('common:actions.save')}
      draft={edit.draft}
      pending={save.isPending}
      onConfirm={send}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <EditState
        edit={edit}
        pending={save.isPending}
        onSave={send}
        labelOf={([priority, field]) =>
          [code(`priority.${priority ?? ''}`), field === 'unit' && t('unit')].filter(Boolean).join(', ')
        }
        show={([, field], value) =>
          field === 'unit'
            ? code(`timeUnit.${String(value)}`)
            : field === 'amount' && value === null
              ? say({ amount: null, unit: 'hours' })
              : null
        }
      />
      {priorities.map((priority) => (
        <LimitFields
          key={priority}
          priority={priority}
          limit={edit.value[priority]}
          optional={isOptionalTimeLimit(limits.step)}
          error={fields[`${priority}.amount`]}
          onChange={(limit) => edit.set({ [priority]: limit })}
        />
      ))}
      <p className={classes.text}>{t('moves')}</p>
    </ConfirmDialog>
  );
}

/** Saves an edit and closes its dialog; what somebody else has changed meanwhile is asked first. */
function useSend<R, A>(
  edit: Edit<R, A>,
  send: (value: A, version: number) => Promise<R>,
  onClose: () => void,
): () => void {
  return () =>
    void edit
      .save(send)
      .then((saved) => {
        if (saved === null) return;
        edit.clear();
        onClose();
      })
      // Said above the fields.
      .catch(() => undefined);
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

type Days = Record<LadderRung, number | ''>;

/** On which day each rung is reached, counted from the day a task is due. */
export function LadderDialog({ ladder, onClose }: { ladder: Ladder; onClose: () => void }) {
  const { t } = useTranslation('time-limits');
  const { t: code } = useTranslation('codes');
  const edit = useEdit<Ladder, Days>({
    key: 'limits.edit.ladder',
    record: ladder,
    answersOf: ({ version: _, ...days }) => days,
    sentTo: '/time-limits/ladder',
  });
  const save = useSaveLadder();
  const labels = Object.fromEntries(ladderRungs.map((rung) => [rung, code(`ladderRung.${rung}`)]));
  const { summary, fields } = useFormProblems()(edit.toTell(save.error), labels);
  const isWhole = ladderRungs.every((rung) => edit.value[rung] !== '');
  const send = useSend(
    edit,
    (wanted, version) => save.mutateAsync({ version, ladder: wanted as Record<LadderRung, number> }),
    onClose,
  );
  return (
    <ConfirmDialog
      title={t('ladder.title')}
      confirm={t('common:actions.save')}
      draft={edit.draft}
      pending={save.isPending}
      disabled={!isWhole}
      onConfirm={send}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <EditState
        edit={edit}
        pending={save.isPending}
        onSave={send}
        labelOf={([rung]) => code(`ladderRung.${rung ?? ''}`)}
      />
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
          value={edit.value[rung]}
          error={fields[rung]}
          onChange={(value) => edit.set({ [rung]: typeof value === 'number' ? value : '' })}
        />
      ))}
      <p className={classes.text}>{t('ladder.count')}</p>
    </ConfirmDialog>
  );
}
