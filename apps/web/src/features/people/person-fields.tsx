import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { contactChannels, contactRules, goneReasons, relations, spokenLanguages } from '@birge/domain';

import { useTranslation } from '../../i18n';
import { ChoiceRow } from '../../ui/choice-row';
import { today } from '../../ui/format';

import type { PersonAnswers } from './person-answers';
import classes from './people.module.css';

interface Props {
  readonly value: PersonAnswers;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<PersonAnswers>) => void;
  /** A number is recorded that is not shown; what is typed takes its place. */
  readonly hasHiddenNumber?: boolean;
}

/** Who it is, whether she or he decides for the child, and whether and how to call. */
export function PersonFields({ value, errors, onChange, hasHiddenNumber = false }: Props) {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  return (
    <>
      <TextInput
        id="name"
        data-autofocus
        label={t('form.name')}
        error={errors['name']}
        maxLength={200}
        value={value.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Select
        id="relation"
        label={t('form.relation')}
        error={errors['relation']}
        allowDeselect={false}
        data={relations.map((relation) => ({ value: relation, label: code(`relation.${relation}`) }))}
        value={value.relation}
        onChange={(relation) => onChange({ relation: relation as PersonAnswers['relation'] })}
      />
      <Checkbox
        label={t('form.legalRepresentative')}
        description={t('form.legalRepresentativeHint')}
        checked={value.legalRepresentative}
        onChange={({ currentTarget }) => onChange({ legalRepresentative: currentTarget.checked })}
      />
      {value.legalRepresentative && (
        <RepresentationFields value={value} errors={errors} onChange={onChange} />
      )}
      <div className={classes.pair}>
        <TextInput
          id="phone"
          type="tel"
          label={t('form.phone')}
          description={hasHiddenNumber ? t('number.kept') : undefined}
          error={errors['phone']}
          maxLength={40}
          value={value.phone}
          onChange={({ currentTarget }) => onChange({ phone: currentTarget.value })}
        />
        <Select
          id="language"
          label={t('form.language')}
          clearable
          data={spokenLanguages.map((language) => ({ value: language, label: code(`language.${language}`) }))}
          value={value.language ?? null}
          onChange={(language) => onChange({ language: language as PersonAnswers['language'] })}
        />
      </div>
      <ChoiceRow
        name="contact"
        label={t('form.contact')}
        error={errors['contact']}
        items={contactRules.map((rule) => ({ value: rule, label: code(`contactRule.${rule}`) }))}
        value={value.contact}
        onChange={(contact) => onChange({ contact: contact as PersonAnswers['contact'] })}
      />
      <MoreFields value={value} errors={errors} onChange={onChange} />
      <Textarea
        id="note"
        label={t('form.note')}
        minRows={2}
        error={errors['note']}
        maxLength={500}
        value={value.note}
        onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
    </>
  );
}

/** Within which days somebody speaks for the child, and by which decision. */
function RepresentationFields({ value, errors, onChange }: Props) {
  const { t } = useTranslation('people');
  return (
    <fieldset className={classes.group}>
      <legend>{t('form.represents')}</legend>
      <div className={classes.pair}>
        {(['representsFrom', 'representsTo'] as const).map((field) => (
          <TextInput
            key={field}
            id={field}
            type="date"
            label={t(`form.${field}`)}
            error={errors[field]}
            value={value[field]}
            onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
          />
        ))}
      </div>
      <TextInput
        id="representsBy"
        label={t('form.representsBy')}
        description={t('form.representsByHint')}
        error={errors['representsBy']}
        maxLength={200}
        value={value.representsBy}
        onChange={({ currentTarget }) => onChange({ representsBy: currentTarget.value })}
      />
    </fieldset>
  );
}

/** What is said seldom. */
function MoreFields({ value, errors, onChange }: Props) {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const isSaid =
    value.callFrom || value.callTo || value.channel || value.gone || value.livesWithChild !== 'unknown';
  return (
    <details className={classes.more} open={Boolean(isSaid) || undefined}>
      <summary>{t('form.more')}</summary>
      <div className={classes.form}>
        <div className={classes.pair}>
          {(['callFrom', 'callTo'] as const).map((field) => (
            <TextInput
              key={field}
              id={field}
              type="time"
              label={t(`form.${field}`)}
              error={errors[field]}
              value={value[field]}
              onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
            />
          ))}
        </div>
        <Select
          id="channel"
          label={t('form.channel')}
          clearable
          data={contactChannels.map((channel) => ({
            value: channel,
            label: code(`contactChannel.${channel}`),
          }))}
          value={value.channel}
          onChange={(channel) => onChange({ channel: channel as PersonAnswers['channel'] })}
        />
        <ChoiceRow
          name="livesWithChild"
          label={t('form.livesWithChild')}
          items={(['yes', 'no', 'unknown'] as const).map((one) => ({ value: one, label: t(`form.${one}`) }))}
          value={value.livesWithChild}
          onChange={(one) => onChange({ livesWithChild: one as PersonAnswers['livesWithChild'] })}
        />
        <ChoiceRow
          name="gone"
          label={t('form.gone')}
          error={errors['gone']}
          items={[
            { value: 'here', label: t('form.here') },
            ...goneReasons.map((reason) => ({ value: reason, label: code(`goneReason.${reason}`) })),
          ]}
          value={value.gone ?? 'here'}
          onChange={(gone) => onChange({ gone: gone === 'here' ? null : (gone as PersonAnswers['gone']) })}
        />
        {value.gone !== null && (
          <TextInput
            id="goneOn"
            type="date"
            max={today()}
            label={t('form.goneOn')}
            error={errors['goneOn']}
            value={value.goneOn}
            onChange={({ currentTarget }) => onChange({ goneOn: currentTarget.value })}
          />
        )}
      </div>
    </details>
  );
}
