import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { useFormProblems } from '../../app/form-problems';
import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { PriorityMark } from '../../ui/chips/chips';
import { ErrorSummary } from '../../ui/error-summary';
import { DefinitionList } from '../../ui/facts';
import { RadioCards } from '../../ui/radio-cards';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import classes from './approvals.module.css';
import { caseworkersQuery, useDecideCase, type WaitingTransfer } from './approvals.queries';

type Decision = 'accept_transfer' | 'reject_transfer';

interface Answers {
  readonly decision: Decision | null;
  readonly caseworkerId: string | null;
  readonly note: string;
}

const undecided: Answers = { decision: null, caseworkerId: null, note: '' };

/** Take a case over, or send it back. Until then only what is needed to decide is shown. */
export function TransferDialog({ transfer, onClose }: { transfer: WaitingTransfer; onClose: () => void }) {
  const { t } = useTranslation('approvals');
  const { t: code } = useTranslation('codes');
  const { age, no, moment } = useFormat();
  const user = useUser();
  const draft = useDraft<Answers>(`transfer.${transfer.id}`, undecided, { caseId: transfer.id });
  const { decision, caseworkerId, note } = draft.value;
  const change = (part: Partial<Answers>): void => draft.set((before) => ({ ...before, ...part }));
  const [key] = useState(newIdempotencyKey);
  const decide = useDecideCase(transfer.id);
  const { data: caseworkers = [] } = useQuery(caseworkersQuery(user.teamId));
  const { summary, fields } = useFormProblems()(decide.error, {
    note: t('transfers.note'),
    caseworkerId: t('transfers.caseworker'),
  });
  const send = (): void => {
    if (decision === null) return;
    const extra =
      decision === 'accept_transfer' ? (caseworkerId ? { caseworkerId } : {}) : { note: note.trim() };
    decide.mutate(
      { step: { action: decision, ...extra }, key },
      {
        onSuccess: () => {
          draft.clear();
          onClose();
          showDone(code(`historyAction.case.${decision}`));
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={t('transfers.ask', { name: transfer.givenName })}
      confirm={decision ? code(`caseAction.${decision}`) : t('decide')}
      draft={draft}
      pending={decide.isPending}
      disabled={decision === null || (decision === 'reject_transfer' && note.trim() === '')}
      onConfirm={send}
      onClose={onClose}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        <DefinitionList
          items={[
            { key: 'case', term: t('facts.case'), value: `${no(transfer.number)}, ${age(transfer.bornOn)}` },
            {
              key: 'priority',
              term: t('facts.priority'),
              value: <PriorityMark priority={transfer.priority} />,
            },
            { key: 'team', term: t('transfers.from'), value: transfer.team.name },
            { key: 'since', term: t('facts.since'), value: moment(transfer.since) },
            { key: 'note', term: t('facts.why'), value: transfer.note },
          ]}
        />
        <RadioCards
          name="decision"
          label={t('decide')}
          items={(['accept_transfer', 'reject_transfer'] as const).map((action) => ({
            value: action,
            title: code(`caseAction.${action}`),
            text: t(`transfers.${action}`),
          }))}
          value={decision}
          onChange={(value) => change({ decision: value as Decision })}
        />
        {decision === 'accept_transfer' && (
          <Select
            id="caseworkerId"
            label={t('transfers.caseworker')}
            description={t('transfers.caseworkerHint')}
            clearable
            searchable
            error={fields['caseworkerId']}
            data={caseworkers.map(({ id, name }) => ({ value: id, label: name }))}
            value={caseworkerId}
            onChange={(chosen) => change({ caseworkerId: chosen })}
          />
        )}
        {decision === 'reject_transfer' && (
          <Textarea
            id="note"
            label={t('transfers.note')}
            maxLength={2000}
            error={fields['note']}
            value={note}
            onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        )}
      </div>
    </ConfirmDialog>
  );
}
