import { Chip, Switch, TextInput } from '@mantine/core';
import { spokenLanguages, type SpokenLanguage } from '@birge/domain';
import { useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { useFormProblems } from '../../app/form-problems';
import { PlaceFields } from '../../app/place-fields';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { ActionButton, ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';

import classes from './organisations.module.css';
import { useSaveOrganisation, type Organisation } from './organisations.queries';

const fieldNames = [
  'name',
  'locationId',
  'address',
  'phone',
  'email',
  'languages',
  'accessible',
  'active',
] as const;
const texts = ['address', 'phone', 'email'] as const;

const orNull = (text: string): string | null => text.trim() || null;

/** An organisation of the directory: new, or with what is known of it. */
export function OrganisationDialog({
  organisation,
  onClose,
}: {
  organisation: Organisation | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('admin');
  const { t: code } = useTranslation('codes');
  const [value, setValue] = useState(() => answersOf(organisation));
  const [seen, setSeen] = useState(organisation?.version ?? 1);
  const [key] = useState(newIdempotencyKey);
  const save = useSaveOrganisation(organisation, key);
  const labels = Object.fromEntries(fieldNames.map((field) => [field, t(`fields.${field}`)]));
  const { summary, fields } = useFormProblems()(save.error, labels);
  const change = (part: Partial<typeof value>): void => setValue((before) => ({ ...before, ...part }));
  const send = (active?: boolean): void => {
    const { name, locationId, languages, accessible } = value;
    const body = {
      name,
      locationId: locationId ?? '',
      languages,
      accessible,
      ...Object.fromEntries(texts.map((field) => [field, orNull(value[field])])),
    };
    save.mutate(
      { ...body, version: seen, ...(active === undefined ? {} : { active }) },
      { onSuccess: onClose, onError: () => setSeen(organisation?.version ?? 1) },
    );
  };
  return (
    <ConfirmDialog
      title={organisation?.name ?? t('organisations.new')}
      confirm={t(organisation ? 'common:actions.save' : 'organisations.create')}
      pending={save.isPending}
      disabled={value.name.trim() === '' || value.locationId === null}
      onConfirm={() => send()}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      {problemCodeOf(save.error) === 'stale' && <Notice hue="amber">{t('stale')}</Notice>}
      <TextInput
        id="name"
        label={t('fields.name')}
        required
        maxLength={200}
        value={value.name}
        error={fields['name']}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <PlaceFields
        value={value.locationId}
        onChange={(locationId) => change({ locationId })}
        error={fields['locationId']}
      />
      {texts.map((field) => (
        <TextInput
          key={field}
          id={field}
          label={t(`fields.${field}`)}
          maxLength={field === 'address' ? 500 : 254}
          value={value[field]}
          error={fields[field]}
          onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      ))}
      <fieldset className={classes.group}>
        <legend>{t('fields.languages')}</legend>
        <Chip.Group
          multiple
          value={value.languages}
          onChange={(languages) => change({ languages: languages as SpokenLanguage[] })}
        >
          {spokenLanguages.map((language) => (
            <Chip key={language} value={language}>
              {code(`language.${language}`)}
            </Chip>
          ))}
        </Chip.Group>
      </fieldset>
      <Switch
        label={t('fields.accessible')}
        checked={value.accessible}
        onChange={({ currentTarget }) => change({ accessible: currentTarget.checked })}
      />
      {organisation && (
        <div className={classes.steps}>
          <ActionButton pending={save.isPending} onClick={() => send(!organisation.active)}>
            {t(organisation.active ? 'organisations.close' : 'organisations.reopen')}
          </ActionButton>
          {organisation.active && <p className={classes.hint}>{t('organisations.closeHint')}</p>}
        </div>
      )}
    </ConfirmDialog>
  );
}

const answersOf = (organisation: Organisation | null) => ({
  name: organisation?.name ?? '',
  locationId: organisation?.locationId ?? null,
  address: organisation?.address ?? '',
  phone: organisation?.phone ?? '',
  email: organisation?.email ?? '',
  languages: [...(organisation?.languages ?? [])] as SpokenLanguage[],
  accessible: organisation?.accessible ?? false,
});
