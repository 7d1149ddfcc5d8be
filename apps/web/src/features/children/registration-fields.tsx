import { Select, TextInput } from '@mantine/core';
import { mseCategories, registrationKinds, type MseCategory, type RegistrationKind } from '@birge/domain';
import { IconPlus, IconTrash } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Button, IconButton } from '../../ui/button';
import { today } from '../../ui/format';

import classes from './children.module.css';

export interface RegistrationAnswers {
  readonly kind: RegistrationKind;
  readonly category: MseCategory | null;
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** What the state registers say: three registers that are never mixed. */
export function RegistrationFields(props: {
  registrations: readonly RegistrationAnswers[];
  onChange: (registrations: RegistrationAnswers[]) => void;
  errors: Readonly<Record<string, string>>;
}) {
  const { registrations, onChange, errors } = props;
  const { t } = useTranslation('children');
  const change = (index: number, part: Partial<RegistrationAnswers>): void =>
    onChange(registrations.map((item, at) => (at === index ? { ...item, ...part } : item)));
  return (
    <div className={classes.registrations}>
      {registrations.map((item, index) => (
        <RegistrationRow
          key={index}
          index={index}
          item={item}
          errors={errors}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange(registrations.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button
          icon={<IconPlus />}
          onClick={() =>
            onChange([
              ...registrations,
              { kind: 'mse', category: null, number: '', validFrom: today(), validTo: '' },
            ])
          }
        >
          {t('registrations.add')}
        </Button>
      </div>
    </div>
  );
}

function RegistrationRow(props: {
  index: number;
  item: RegistrationAnswers;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<RegistrationAnswers>) => void;
  onRemove: () => void;
}) {
  const { index, item, errors, onChange, onRemove } = props;
  const { t } = useTranslation('children');
  const { t: code } = useTranslation('codes');
  const at = `registrations.${index}.`;
  const date = (field: 'validFrom' | 'validTo') => (
    <TextInput
      id={at + field}
      type="date"
      label={t(`registrations.${field}`)}
      error={errors[at + field]}
      value={item[field]}
      onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
    />
  );
  return (
    <div className={classes.registration} role="group" aria-label={code(`registrationKind.${item.kind}`)}>
      <Select
        id={`${at}kind`}
        label={t('registrations.kind')}
        allowDeselect={false}
        data={registrationKinds.map((kind) => ({ value: kind, label: code(`registrationKind.${kind}`) }))}
        value={item.kind}
        onChange={(kind) => onChange({ kind: (kind ?? 'mse') as RegistrationKind, category: null })}
      />
      {item.kind === 'mse' ? (
        <Select
          id={`${at}category`}
          label={t('registrations.category')}
          clearable
          error={errors[`${at}category`]}
          data={mseCategories.map((category) => ({
            value: category,
            label: code(`mseCategory.${category}`),
          }))}
          value={item.category}
          onChange={(category) => onChange({ category: category as MseCategory | null })}
        />
      ) : (
        <TextInput
          id={`${at}number`}
          label={t('registrations.number')}
          maxLength={100}
          value={item.number}
          onChange={({ currentTarget }) => onChange({ number: currentTarget.value })}
        />
      )}
      {date('validFrom')}
      {date('validTo')}
      <IconButton name={t('registrations.remove', { number: index + 1 })} frame="square" onClick={onRemove}>
        <IconTrash />
      </IconButton>
    </div>
  );
}
