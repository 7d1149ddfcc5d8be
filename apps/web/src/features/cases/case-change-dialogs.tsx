import { Select, Textarea } from '@mantine/core';
import { priorities } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../i18n';

import { childName } from '../../app/child-name';
import { useFormProblems } from '../../app/form-problems';
import { versionNow } from '../../app/stale';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { useDraft } from '../../ui/use-draft';

import { caseworkersQuery, useUpdateCase, type CaseFile } from './cases.queries';

interface DialogProps {
  caseFile: CaseFile;
  onClose: () => void;
}

/**
 * The version that was on the screen when the dialog opened: saving over what somebody else changed meanwhile is
 * refused once, shown, and then possible.
 */
function useSeenVersion(caseFile: CaseFile) {
  const [seen, setSeen] = useState(caseFile.version);
  return { seen, lookAgain: (error: unknown) => setSeen(versionNow(error) ?? seen) };
}

/** Another priority, with the reason that the team will read. */
export function PriorityDialog({ caseFile, onClose }: DialogProps) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const draft = useDraft(
    `case.priority.${caseFile.id}`,
    { priority: caseFile.priority as string, note: '' },
    { caseId: caseFile.id },
  );
  const { value, set, clear } = draft;
  const { seen, lookAgain } = useSeenVersion(caseFile);
  const update = useUpdateCase(caseFile.id);
  const { summary, fields } = useFormProblems()(update.error, {
    priority: t('priority.label'),
    note: t('priority.note'),
  });
  const close = () => (clear(), onClose());
  return (
    <ConfirmDialog
      title={t('priority.title', { name: childName(caseFile.child) })}
      confirm={t('priority.save')}
      draft={draft}
      pending={update.isPending}
      disabled={value.priority === caseFile.priority || value.note.trim() === ''}
      onConfirm={() => {
        const change = { priority: value.priority as CaseFile['priority'], note: value.note };
        update.mutate({ version: seen, change }, { onSuccess: close, onError: lookAgain });
      }}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      {versionNow(update.error) !== null && (
        <p role="status">{t('priority.now', { priority: code(`priority.${caseFile.priority}`) })}</p>
      )}
      <Select
        id="priority"
        label={t('priority.label')}
        error={fields['priority']}
        allowDeselect={false}
        data={priorities.map((priority) => ({ value: priority, label: code(`priority.${priority}`) }))}
        value={value.priority}
        onChange={(priority) => priority && set((before) => ({ ...before, priority }))}
      />
      <Textarea
        id="note"
        label={t('priority.note')}
        error={fields['note']}
        maxLength={500}
        value={value.note}
        onChange={({ currentTarget }) => set((before) => ({ ...before, note: currentTarget.value }))}
      />
    </ConfirmDialog>
  );
}

/** Who works on the case; for the manager of its team, who sees how much each has already. */
export function AssignDialog({ caseFile, onClose }: DialogProps) {
  const { t } = useTranslation('cases');
  const { data: caseworkers } = useQuery(caseworkersQuery(caseFile.team.id));
  const [caseworkerId, setCaseworkerId] = useState<string | null>(caseFile.caseworker?.id ?? null);
  const { seen, lookAgain } = useSeenVersion(caseFile);
  const update = useUpdateCase(caseFile.id);
  const { summary, fields } = useFormProblems()(update.error, { caseworkerId: t('assign.label') });
  return (
    <ConfirmDialog
      title={t('assign.title', { name: childName(caseFile.child) })}
      confirm={t('assign.save')}
      pending={update.isPending}
      disabled={caseworkerId === null || caseworkerId === caseFile.caseworker?.id}
      onConfirm={() =>
        update.mutate({ version: seen, change: { caseworkerId } }, { onSuccess: onClose, onError: lookAgain })
      }
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      {update.isError && (
        <p role="status">
          {t('assign.now', { name: caseFile.caseworker?.name ?? t('columns.noCaseworker') })}
        </p>
      )}
      <Select
        searchable
        id="caseworkerId"
        label={t('assign.label')}
        error={fields['caseworkerId']}
        data={(caseworkers ?? []).map(({ id, name, openCases }) => ({
          value: id,
          label: t('assign.option', { name, count: openCases }),
        }))}
        value={caseworkerId}
        onChange={setCaseworkerId}
      />
    </ConfirmDialog>
  );
}
