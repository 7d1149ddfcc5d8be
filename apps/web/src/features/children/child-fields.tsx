import { Checkbox, Chip, Select, Textarea, TextInput } from '@mantine/core';
import {
  isIin,
  localities,
  sexes,
  spokenLanguages,
  type IinWarning,
  type SpokenLanguage,
} from '@birge/domain';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { ChoiceRow } from '../../ui/choice-row';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { useFormat } from '../../ui/use-format';

import { differencesOf, type ChildAnswers } from './child-answers';
import classes from './children.module.css';

export interface ChildFieldsProps {
  readonly child: ChildAnswers;
  readonly onChange: (change: Partial<ChildAnswers>) => void;
  /** Words beside each field, by its name. */
  readonly errors: Readonly<Record<string, string>>;
  /** What stands before each name: `child.` where the child is a part of the form. */
  readonly prefix?: string;
}

/** Names as the family writes them. Only the given name is needed. */
export function NameFields({ child, onChange, errors, prefix = '' }: ChildFieldsProps) {
  const { t } = useTranslation('children');
  const name = (field: 'givenName' | 'familyName' | 'patronymic'): ReactNode => (
    <TextInput
      key={field}
      id={prefix + field}
      label={field === 'givenName' ? t('fields.givenName') : <Optional>{t(`fields.${field}`)}</Optional>}
      error={errors[prefix + field]}
      maxLength={100}
      autoComplete="off"
      value={child[field]}
      onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
    />
  );
  return (
    <div className={classes.names}>
      {name('familyName')}
      {name('givenName')}
      {name('patronymic')}
      <p className={classes.hint}>{t('hints.names')}</p>
    </div>
  );
}

interface IinFieldProps {
  /** Under the field, in place of the usual hint. */
  readonly iinNote?: ReactNode;
  /** Differences that the server asks to confirm: it knows the number, the page only its mask. */
  readonly iinAsked?: readonly IinWarning[];
}

/** Birth date, sex and the number that belongs to both. */
export function BirthFields(props: ChildFieldsProps & IinFieldProps) {
  const { child, onChange, errors, prefix = '' } = props;
  const { t } = useTranslation('children');
  const { t: code } = useTranslation('codes');
  const { age } = useFormat();
  const isKnown = child.bornOn !== '' && child.bornOn <= today() && child.bornOn > '1990-01-01';
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          id={`${prefix}bornOn`}
          type="date"
          max={today()}
          label={t('fields.bornOn')}
          description={isKnown ? age(child.bornOn) : t('hints.bornOn')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={errors[`${prefix}bornOn`]}
          value={child.bornOn}
          onChange={({ currentTarget }) => onChange({ bornOn: currentTarget.value, confirmedWarnings: [] })}
        />
        <ChoiceRow
          name={`${prefix}sex`}
          label={t('fields.sex')}
          items={sexes.map((sex) => ({ value: sex, label: code(`sex.${sex}`) }))}
          value={child.sex}
          error={errors[`${prefix}sex`]}
          onChange={(sex) => onChange({ sex: sex as ChildAnswers['sex'], confirmedWarnings: [] })}
        />
      </div>
      <IinField {...props} />
    </>
  );
}

/** The number is checked while it is typed; where it disagrees with the family, the family is believed once asked. */
function IinField(props: ChildFieldsProps & IinFieldProps) {
  const { child, onChange, errors, prefix = '', iinNote, iinAsked = [] } = props;
  const { t } = useTranslation('children');
  const { t: code } = useTranslation('codes');
  const isWrong = child.iin.length === 12 && !isIin(child.iin);
  const differences = [...new Set([...differencesOf(child), ...iinAsked])];
  const confirm = (warning: IinWarning, isConfirmed: boolean): void =>
    onChange({
      confirmedWarnings: isConfirmed
        ? [...child.confirmedWarnings, warning]
        : child.confirmedWarnings.filter((other) => other !== warning),
    });
  return (
    <div className={classes.stack}>
      <TextInput
        id={`${prefix}iin`}
        className={classes.iin}
        label={<Optional>{t('fields.iin')}</Optional>}
        description={iinNote ?? t('hints.iin')}
        error={isWrong ? t('common:rules.isIin') : errors[`${prefix}iin`]}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={child.iin}
        onChange={({ currentTarget }) =>
          onChange({ iin: currentTarget.value.replace(/\D/g, ''), confirmedWarnings: [] })
        }
      />
      {differences.length > 0 && (
        <Notice hue="amber" icon={<IconAlertTriangle />}>
          {differences.map((warning) => (
            <Checkbox
              key={warning}
              className={classes.confirm}
              label={code(`iinWarning.${warning}`)}
              description={t('hints.confirm')}
              checked={child.confirmedWarnings.includes(warning)}
              onChange={({ currentTarget }) => confirm(warning, currentTarget.checked)}
            />
          ))}
        </Notice>
      )}
    </div>
  );
}

/** Region, then district, then the settlement as the family calls it. */
export function PlaceFields({ child, onChange, errors, prefix = '' }: ChildFieldsProps) {
  const { t } = useTranslation('children');
  const { t: code } = useTranslation('codes');
  const { all, nameOf } = useLocations();
  const option = ({ id }: { id: string }) => ({ value: id, label: nameOf(id) });
  const regions = all.filter((location) => location.parentId === null).map(option);
  const districts = all.filter((location) => location.parentId === child.regionId).map(option);
  const chooseRegion = (regionId: string | null): void => {
    const isWhole = regionId !== null && !all.some((location) => location.parentId === regionId);
    onChange({ regionId, locationId: isWhole ? regionId : null });
  };
  return (
    <>
      <div className={classes.pair}>
        <Select
          id={`${prefix}regionId`}
          label={t('fields.regionId')}
          searchable
          data={regions}
          value={child.regionId}
          nothingFoundMessage={t('hints.nothingFound')}
          onChange={chooseRegion}
        />
        <Select
          id={`${prefix}locationId`}
          label={t('fields.locationId')}
          searchable
          data={districts}
          value={child.locationId}
          disabled={child.regionId === null}
          error={errors[`${prefix}locationId`]}
          nothingFoundMessage={t('hints.nothingFound')}
          onChange={(locationId) => onChange({ locationId })}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          id={`${prefix}settlement`}
          label={<Optional>{t('fields.settlement')}</Optional>}
          error={errors[`${prefix}settlement`]}
          maxLength={200}
          value={child.settlement}
          onChange={({ currentTarget }) => onChange({ settlement: currentTarget.value })}
        />
        <ChoiceRow
          name={`${prefix}locality`}
          label={t('fields.locality')}
          items={localities.map((locality) => ({ value: locality, label: code(`locality.${locality}`) }))}
          value={child.locality}
          error={errors[`${prefix}locality`]}
          onChange={(locality) => onChange({ locality: locality as ChildAnswers['locality'] })}
        />
      </div>
      <TextInput
        id={`${prefix}address`}
        label={<Optional>{t('fields.address')}</Optional>}
        error={errors[`${prefix}address`]}
        maxLength={500}
        value={child.address}
        onChange={({ currentTarget }) => onChange({ address: currentTarget.value })}
      />
    </>
  );
}

/** What makes a visit go well: the languages at home, and what helps. */
export function SupportFields({ child, onChange, errors, prefix = '' }: ChildFieldsProps) {
  const { t } = useTranslation('children');
  const { t: code } = useTranslation('codes');
  return (
    <>
      <div role="group" aria-label={t('fields.languages')}>
        <p className={classes.label}>
          <Optional>{t('fields.languages')}</Optional>
        </p>
        <Chip.Group
          multiple
          value={[...child.languages]}
          onChange={(languages) => onChange({ languages: languages as SpokenLanguage[] })}
        >
          <div className={classes.chips}>
            {spokenLanguages.map((language) => (
              <Chip key={language} value={language} size="md">
                {code(`language.${language}`)}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </div>
      <Textarea
        id={`${prefix}supportNotes`}
        label={<Optional>{t('fields.supportNotes')}</Optional>}
        description={t('hints.supportNotes')}
        error={errors[`${prefix}supportNotes`]}
        maxLength={500}
        minRows={2}
        value={child.supportNotes}
        onChange={({ currentTarget }) => onChange({ supportNotes: currentTarget.value })}
      />
    </>
  );
}

/** The name of a question that may stay open. */
export function Optional({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      {children} <span className={classes.optional}>({t('form.optional')})</span>
    </>
  );
}
