import { Select } from '@mantine/core';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useTranslation } from '../i18n';
import { ConfirmDialog } from '../ui/actions';
import { useFormat } from '../ui/use-format';

import { api, unwrap } from './api';
import { childName } from './child-name';

export interface ChosenCase {
  readonly id: string;
  readonly name: string;
}

const choiceQuery = (q: string) =>
  queryOptions({
    queryKey: ['cases', 'choice', q],
    queryFn: async () => {
      const body = { open: true, limit: 20, ...(q === '' ? {} : { q }) };
      return (await unwrap(api.POST('/api/cases/search', { body }))).items;
    },
  });

interface CaseChoiceProps {
  readonly title: string;
  readonly onChosen: (chosen: ChosenCase) => void;
  readonly onClose: () => void;
}

/** For whom something is begun outside of a file: by name, number or IIN; what is typed travels in the body. */
export function CaseChoice({ title, onChosen, onClose }: CaseChoiceProps) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation();
  const { ageAndSex, no } = useFormat();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<ChosenCase | null>(null);
  const { data: found = [] } = useQuery({ ...choiceQuery(q.trim()), placeholderData: keepPreviousData });
  const kept =
    chosen && !found.some(({ id }) => id === chosen.id) ? [{ value: chosen.id, label: chosen.name }] : [];
  return (
    <ConfirmDialog
      title={title}
      confirm={common('actions.continue')}
      disabled={chosen === null}
      onConfirm={() => chosen && onChosen(chosen)}
      onClose={onClose}
    >
      <Select
        searchable
        data-autofocus
        label={t('forWhom.label')}
        description={common('find.hint')}
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
