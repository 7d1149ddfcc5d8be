import { Select, TextInput } from '@mantine/core';
import { languages, roles, type Language, type Role } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import { organisationChoicesQuery, teamChoicesQuery } from './users.queries';

export interface UserAnswers {
  name: string;
  email: string;
  phone: string;
  role: Role;
  language: Language;
  teamId: string | null;
  regionId: string | null;
  organisationId: string | null;
}

export interface UserFieldsProps {
  value: UserAnswers;
  onChange: (change: Partial<UserAnswers>) => void;
  errors: Readonly<Record<string, string | undefined>>;
  /** An account keeps its address and role: what it did stays explicable. */
  known?: boolean;
  /** The organisation the account has now, which a search may not bring. */
  organisation?: { id: string; name: string } | null;
}

/** Who it is, as what, and where: only the place that the role has is asked for. */
export function UserFields({ value, onChange, errors, known = false, organisation = null }: UserFieldsProps) {
  const { t } = useTranslation('admin');
  const { t: code } = useTranslation('codes');
  return (
    <>
      <TextInput
        id="name"
        label={t('fields.name')}
        required
        maxLength={200}
        value={value.name}
        error={errors['name']}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      {!known && (
        <>
          <TextInput
            id="email"
            type="email"
            label={t('fields.email')}
            required
            maxLength={254}
            value={value.email}
            error={errors['email']}
            onChange={({ currentTarget }) => onChange({ email: currentTarget.value })}
          />
          <Select
            id="role"
            label={t('fields.role')}
            allowDeselect={false}
            data={roles.map((role) => ({ value: role, label: code(`role.${role}`) }))}
            value={value.role}
            error={errors['role']}
            onChange={(role) => role && onChange({ role: role as Role })}
          />
        </>
      )}
      <PlaceOfRole value={value} onChange={onChange} errors={errors} organisation={organisation} />
      <TextInput
        id="phone"
        type="tel"
        label={t('fields.phone')}
        maxLength={40}
        value={value.phone}
        error={errors['phone']}
        onChange={({ currentTarget }) => onChange({ phone: currentTarget.value })}
      />
      <Select
        id="language"
        label={t('fields.language')}
        allowDeselect={false}
        data={languages.map((language) => ({ value: language, label: code(`language.${language}`) }))}
        value={value.language}
        error={errors['language']}
        onChange={(language) => language && onChange({ language: language as Language })}
      />
    </>
  );
}

function PlaceOfRole({ value, onChange, errors, organisation }: UserFieldsProps) {
  const { t } = useTranslation('admin');
  if (value.role === 'provider') return <OrganisationField {...{ value, onChange, errors, organisation }} />;
  if (value.role !== 'caseworker' && value.role !== 'manager') return null;
  return (
    <>
      <TeamField value={value} onChange={onChange} errors={errors} />
      {value.role === 'manager' && value.teamId === null && (
        <RegionField value={value} onChange={onChange} errors={errors} label={t('fields.wholeRegion')} />
      )}
    </>
  );
}

function TeamField({ value, onChange, errors }: UserFieldsProps) {
  const { t } = useTranslation('admin');
  const { nameOf } = useLocations();
  const { data = [] } = useQuery(teamChoicesQuery);
  return (
    <Select
      id="teamId"
      label={t('fields.teamId')}
      searchable
      clearable={value.role === 'manager'}
      data={data.map((team) => ({ value: team.id, label: `${team.name} (${nameOf(team.regionId)})` }))}
      value={value.teamId}
      error={errors['teamId']}
      onChange={(teamId) => onChange({ teamId })}
    />
  );
}

function RegionField({ value, onChange, errors, label }: UserFieldsProps & { label: string }) {
  const { all } = useLocations();
  const { language } = useFormat();
  return (
    <Select
      id="regionId"
      label={label}
      searchable
      clearable
      data={all
        .filter(({ parentId }) => parentId === null)
        .map(({ id, name }) => ({ value: id, label: name[language] }))}
      value={value.regionId}
      error={errors['regionId']}
      onChange={(regionId) => onChange({ regionId })}
    />
  );
}

function OrganisationField({ value, onChange, errors, organisation }: UserFieldsProps) {
  const { t } = useTranslation('admin');
  const [q, setQ] = useState('');
  const { data = [] } = useQuery(organisationChoicesQuery(q === organisation?.name ? '' : q));
  const choices = new Map(data.map(({ id, name }) => [id, name]));
  if (organisation) choices.set(organisation.id, organisation.name);
  return (
    <Select
      id="organisationId"
      label={t('fields.organisationId')}
      searchable
      data={[...choices].map(([id, name]) => ({ value: id, label: name }))}
      onSearchChange={setQ}
      value={value.organisationId}
      error={errors['organisationId']}
      onChange={(organisationId) => onChange({ organisationId })}
    />
  );
}
