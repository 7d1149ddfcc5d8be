import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { childName } from '../../app/child-name';
import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit } from '../../app/use-edit';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';

import { caseworkersQuery, useUpdateCase, type CaseFile } from './cases.queries';

interface Answers {
  readonly caseworkerId: string | null;
}

const answersOf = ({ caseworker }: CaseFile): Answers => ({ caseworkerId: caseworker?.id ?? null });

/** Who works on the case; for the manager of its team, who sees how much each has already. */
export function AssignDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const { t } = useTranslation('cases');
  const { data: caseworkers = [] } = useQuery(caseworkersQuery(caseFile.team.id));
  const edit = useEdit<CaseFile, Answers>({
    key: `case.assign.${caseFile.id}`,
    record: caseFile,
    answersOf,
    caseId: caseFile.id,
  });
  const { caseworkerId } = edit.value;
  const update = useUpdateCase(caseFile.id);
  const label = t('assign.label');
  const { summary, fields } = useFormProblems()(edit.toTell(update.error), { caseworkerId: label });
  const send = async (): Promise<void> => {
    const saved = await edit
      .save((value, version) => update.mutateAsync({ version, change: { caseworkerId: value.caseworkerId } }))
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    onClose();
  };
  const nameOf = (id: unknown): string | null =>
    id === caseFile.caseworker?.id
      ? (caseFile.caseworker?.name ?? null)
      : (caseworkers.find((one) => one.id === id)?.name ?? t('columns.noCaseworker'));
  return (
    <ConfirmDialog
      title={t('assign.title', { name: childName(caseFile.child) })}
      confirm={t('assign.save')}
      draft={edit.draft}
      pending={update.isPending}
      disabled={caseworkerId === null || caseworkerId === caseFile.caseworker?.id}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <EditState
        edit={edit}
        caseId={caseFile.id}
        labelOf={() => label}
        show={(_, value) => nameOf(value)}
        pending={update.isPending}
        onSave={() => void send()}
      />
      <Select
        searchable
        id="caseworkerId"
        label={label}
        description={t('assign.hint')}
        error={fields['caseworkerId']}
        data={caseworkers.map(({ id, name, openCases, load }) => ({
          value: id,
          label: t('assign.option', { name, count: openCases, load }),
        }))}
        value={caseworkerId}
        onChange={(chosen) => edit.set({ caseworkerId: chosen })}
      />
    </ConfirmDialog>
  );
}
