import { Chip, Switch, TextInput } from '@mantine/core';
import { spokenLanguages, type SpokenLanguage } from '@birge/domain';

import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { PlaceFields } from '../../app/place-fields';
import { useEdit } from '../../app/use-edit';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { ActionButton, ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';

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
  onCloseOrganisation,
}: {
  organisation: Organisation | null;
  onClose: () => void;
  /** Asks what would be left behind. */
  onCloseOrganisation?: () => void;
}) {
  const { t } = useTranslation('admin');
  const { t: code } = useTranslation('codes');
  const { nameOf } = useLocations();
  const edit = useEdit<OrganisationRecord, OrganisationAnswersTyped>({
    key: organisation ? `organisation.edit.${organisation.id}` : 'organisation.new',
    record: organisation ?? noOrganisation,
    answersOf,
  });
  const { value, set: change } = edit;
  const { sendKey: key } = edit.draft;
  const save = useSaveOrganisation(organisation, key);
  const labels = Object.fromEntries(fieldNames.map((field) => [field, t(`fields.${field}`)]));
  const { summary, fields } = useFormProblems()(edit.toTell(save.error), labels);
  const send = async (active?: boolean): Promise<void> => {
    const saved = await edit
      .save(({ name, locationId, languages, accessible, ...typed }, version) =>
        save.mutateAsync({
          name,
          locationId: locationId ?? '',
          languages: [...languages],
          accessible,
          address: orNull(typed.address),
          phone: orNull(typed.phone),
          email: orNull(typed.email),
          version,
          ...(active === undefined ? {} : { active }),
        }),
      )
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    onClose();
  };
  return (
    <ConfirmDialog
      title={organisation?.name ?? t('organisations.new')}
      confirm={t(organisation ? 'common:actions.save' : 'organisations.create')}
      pending={save.isPending}
      disabled={value.name.trim() === '' || value.locationId === null}
      draft={edit.draft}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <EditState
        edit={edit}
        labelOf={([field]) => labels[field ?? ''] ?? ''}
        show={([field], said) => {
          if (field === 'locationId') return nameOf(String(said));
          return field === 'languages'
            ? (said as string[]).map((name) => code(`language.${name}`)).join(', ')
            : null;
        }}
        pending={save.isPending}
        onSave={() => void send()}
      />
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
          value={[...value.languages]}
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
          <ActionButton
            pending={save.isPending}
            onClick={() => (organisation.active ? onCloseOrganisation?.() : void send(true))}
          >
            {t(organisation.active ? 'organisations.close' : 'organisations.reopen')}
          </ActionButton>
          {organisation.active && <p className={classes.hint}>{t('organisations.closeHint')}</p>}
        </div>
      )}
    </ConfirmDialog>
  );
}

type OrganisationRecord = Pick<Organisation, 'name' | 'locationId' | 'version'> & Partial<Organisation>;

const noOrganisation: OrganisationRecord = { name: '', locationId: '', version: 1 };

interface OrganisationAnswersTyped {
  readonly name: string;
  readonly locationId: string | null;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly languages: readonly SpokenLanguage[];
  readonly accessible: boolean;
}

const answersOf = (organisation: OrganisationRecord): OrganisationAnswersTyped => ({
  name: organisation.name,
  locationId: organisation.locationId || null,
  address: organisation.address ?? '',
  phone: organisation.phone ?? '',
  email: organisation.email ?? '',
  languages: [...(organisation.languages ?? [])] as SpokenLanguage[],
  accessible: organisation.accessible ?? false,
});
