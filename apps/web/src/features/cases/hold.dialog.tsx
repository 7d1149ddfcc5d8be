import { Textarea, TextInput } from '@mantine/core';
import { addDays, LONGEST_HOLD_DAYS } from '@birge/domain';

import { childName } from '../../app/child-name';
import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Pills } from '../../ui/pills';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import { useActOnCase, type CaseFile } from './cases.queries';
import classes from './closure.module.css';

/** The terms that are chosen most, in days: two weeks, one month, two, three. */
const USUAL = [
  [14, 'hold.week', 2],
  [30, 'hold.month', 1],
  [60, 'hold.month', 2],
  [90, 'hold.month', 3],
] as const;

/** Puts a case aside until a day, or for longer than was agreed: why, until when, and what waits with it. */
export function HoldDialog(props: {
  caseFile: CaseFile;
  action: 'hold' | 'extend_hold';
  onClose: () => void;
}) {
  const { caseFile, action, onClose } = props;
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const draft = useDraft(`case.${action}.${caseFile.id}`, { note: '', until: '' }, { caseId: caseFile.id });
  const { note, until } = draft.value;
  const change = (part: Partial<typeof draft.value>) => draft.set((before) => ({ ...before, ...part }));
  const act = useActOnCase(caseFile.id);
  const why = t(action === 'hold' ? 'hold.note' : 'hold.extendNote');
  const { summary, fields } = useFormProblems()(act.error, { note: why, until: t('hold.until') });
  const isOffered = caseFile.offeredActions.some((offered) => offered.action === action);

  function send(): void {
    const step = { action, ...(note.trim() ? { note } : {}), ...(until ? { until } : {}) };
    act.mutate(
      { step, key: draft.sendKey },
      {
        onSuccess: () => {
          draft.clear();
          onClose();
          showDone(t('hold.now', { day: day(until, { month: 'long', year: 'auto' }) }));
        },
      },
    );
  }
  return (
    <ConfirmDialog
      title={t('cases:step.title', { action: code(`caseAction.${action}`), name: childName(caseFile.child) })}
      confirm={code(`caseAction.${action}`)}
      draft={draft}
      pending={act.isPending}
      disabled={!isOffered}
      onConfirm={send}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      {!isOffered && (
        <p role="alert">{t('cases:step.gone', { status: code(`caseStatus.${caseFile.status}`) })}</p>
      )}
      {caseFile.holdUntil && (
        <p>{t('hold.now', { day: day(caseFile.holdUntil, { month: 'long', year: 'auto' }) })}</p>
      )}
      <Textarea
        id="note"
        data-autofocus
        aria-required
        autosize
        minRows={2}
        maxLength={2000}
        label={why}
        error={fields['note']}
        value={note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <Pills
        label={t('hold.usual')}
        current={until}
        onSelect={(on) => change({ until: on })}
        items={USUAL.map(([days, words, count]) => ({
          key: addDays(today(), days),
          label: t(words, { count }),
        }))}
      />
      <TextInput
        id="until"
        type="date"
        aria-required
        label={t('hold.until')}
        description={t('hold.hint')}
        min={addDays(today(), 1)}
        max={addDays(today(), LONGEST_HOLD_DAYS)}
        error={fields['until']}
        value={until}
        onChange={({ currentTarget }) => change({ until: currentTarget.value })}
      />
      <p className={classes.quiet}>
        {t('hold.moves')} {t('hold.stays')}
      </p>
    </ConfirmDialog>
  );
}
