import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { childName } from '../../app/child-name';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { useFormat } from '../../ui/use-format';

import { caseChoiceQuery } from './my-day.queries';
import { NewTaskDialog } from './task.form';

/** A task begun outside of a file: first for whom, then what. */
export function DayTaskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { ageAndSex, no } = useFormat();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const [ready, setReady] = useState(false);
  const { data } = useQuery({ ...caseChoiceQuery(q.trim()), placeholderData: keepPreviousData });
  if (ready && chosen) return <NewTaskDialog caseId={chosen.id} name={chosen.name} onClose={onClose} />;

  const found = data ?? [];
  const kept =
    chosen && !found.some(({ id }) => id === chosen.id) ? [{ value: chosen.id, label: chosen.name }] : [];
  return (
    <ConfirmDialog
      title={t('forWhom.title')}
      confirm={t('common:actions.continue')}
      disabled={chosen === null}
      onConfirm={() => setReady(true)}
      onClose={onClose}
    >
      <Select
        searchable
        data-autofocus
        label={t('forWhom.label')}
        description={t('common:find.hint')}
        nothingFoundMessage={t('forWhom.none')}
        // The server has found them already, typos forgiven.
        filter={({ options }) => options}
        data={[
          ...kept,
          ...found.map(({ id, number, child }) => ({
            value: id,
            label: `${childName(child)} · ${ageAndSex(child.bornOn, child.sex, 'short')} · ${no(number)}`,
          })),
        ]}
        searchValue={q}
        onSearchChange={setQ}
        value={chosen?.id ?? null}
        onChange={(id, option) =>
          setChosen(id === null ? null : { id, name: option?.label.split(' · ')[0] ?? '' })
        }
      />
    </ConfirmDialog>
  );
}
