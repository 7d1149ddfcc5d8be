import { Select } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../i18n';
import { useFormat } from '../ui/use-format';

import { useLocations } from './use-locations';

export interface PlaceFieldsProps {
  /** KATO code of a district or city, or of a region that is a city itself. */
  value: string | null;
  onChange: (locationId: string | null) => void;
  error?: string;
}

/** Region first, then the district: nobody scrolls through 224 names. */
export function PlaceFields({ value, onChange, error }: PlaceFieldsProps) {
  const { t } = useTranslation('admin');
  const { all, byId } = useLocations();
  const { language } = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const known = value === null ? undefined : byId.get(value);
  const regionId = chosen ?? (known ? (known.parentId ?? known.id) : null);
  const options = (parentId: string | null) =>
    all
      .filter((location) => location.parentId === parentId)
      .map((location) => ({ value: location.id, label: location.name[language] }))
      .sort((one, other) => one.label.localeCompare(other.label, language));
  const districts = regionId === null ? [] : options(regionId);
  return (
    <>
      <Select
        label={t('fields.regionId')}
        searchable
        data={options(null)}
        value={regionId}
        onChange={(id) => {
          setChosen(id);
          // A city that is a region may have no districts: then it is the place itself.
          onChange(id !== null && options(id).length === 0 ? id : null);
        }}
      />
      {(districts.length > 0 || regionId === null) && (
        <Select
          id="locationId"
          label={t('fields.locationId')}
          searchable
          data={districts}
          disabled={regionId === null}
          value={value}
          error={error}
          onChange={onChange}
        />
      )}
    </>
  );
}
