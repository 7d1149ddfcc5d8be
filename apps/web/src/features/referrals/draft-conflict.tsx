import { useQuery } from '@tanstack/react-query';

import { ConflictPanel } from '../../app/conflict-panel';
import type { Conflict } from '../../app/use-edit';
import { useServices } from '../../app/use-services';
import { useTranslation } from '../../i18n';

import type { DraftSaver } from './draft-saver';
import { goalsQuery, offeringsQuery, type Referral } from './referrals.queries';

interface Props {
  readonly caseId: string;
  readonly draft: Referral;
  readonly saver: DraftSaver;
  readonly conflict: Conflict;
}

/** Two people write the same referral and have chosen differently: side by side, and one of them says whose it is to be. */
export function DraftConflict({ caseId, draft, saver, conflict }: Props) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { nameOf } = useServices();
  const { data: goals = [] } = useQuery(goalsQuery(caseId));
  const { data: offerings } = useQuery(offeringsQuery(draft.service.id, caseId));
  const labels: Readonly<Record<string, string>> = {
    serviceId: t('wizard.need.service'),
    organisationId: t('wizard.steps.organisation'),
    goalId: t('wizard.need.goal'),
    reason: t('wizard.need.reason'),
    sharedFields: t('wizard.steps.shared'),
    documentIds: t('papers.title'),
  };
  const words: Readonly<Record<string, (value: string) => string | undefined>> = {
    serviceId: nameOf,
    organisationId: (id) =>
      id === draft.organisation?.id
        ? draft.organisation.name
        : offerings?.items.find(({ organisation }) => organisation.id === id)?.organisation.name,
    goalId: (id) => goals.find((goal) => goal.id === id)?.title,
    sharedFields: (field) => code(`sharedField.${field}`),
  };
  return (
    <ConflictPanel
      conflict={conflict}
      caseId={caseId}
      pending={false}
      onSave={() => saver.resolve()}
      labelOf={([part = '']) => labels[part] ?? part}
      show={([part = ''], value) => (typeof value === 'string' ? (words[part]?.(value) ?? null) : null)}
    />
  );
}
