import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import {
  iparMeasures,
  iparParts,
  mseCategories,
  mseTerms,
  pmpcProgrammes,
  pmpcSupports,
  registrationKinds,
  type IparMeasure,
  type IparPart,
  type MseCategory,
  type MseTerm,
  type PmpcProgramme,
  type PmpcSupport,
  type RegistrationKind,
  type RegistrationWarning,
} from '@birge/domain';

import { useTranslation } from '../../i18n';
import { ChoiceRow } from '../../ui/choice-row';
import { today } from '../../ui/format';

import { withTerm, type RegistrationAnswers } from './registration-answers';
import classes from './registrations.module.css';

interface Props {
  readonly value: RegistrationAnswers;
  readonly bornOn: string;
  /** The kind of a paper that is there already does not change. */
  readonly kindIsFixed: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly warnings: readonly RegistrationWarning[];
  readonly onChange: (value: RegistrationAnswers) => void;
}

/** What stands on the paper; each register asks its own questions. */
export function RegistrationFields(props: Props) {
  const { value, bornOn, kindIsFixed, errors, warnings, onChange } = props;
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const change = (part: Partial<RegistrationAnswers>): void => onChange({ ...value, ...part });
  const text = (field: 'number' | 'issuer', maxLength: number) => (
    <TextInput
      id={field}
      label={t(`form.${field}`)}
      error={errors[field]}
      maxLength={maxLength}
      value={value[field]}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
    />
  );
  return (
    <div className={classes.form}>
      {!kindIsFixed && (
        <ChoiceRow
          name="kind"
          label={t('form.kind')}
          items={registrationKinds.map((kind) => ({ value: kind, label: code(`registrationKind.${kind}`) }))}
          value={value.kind}
          onChange={(kind) => change({ kind: kind as RegistrationKind })}
        />
      )}
      {value.kind === 'mse' && <MseFields {...props} />}
      <div className={classes.pair}>
        {text('number', 100)}
        {text('issuer', 200)}
      </div>
      <TextInput
        id="issuedOn"
        type="date"
        max={today()}
        label={t('form.issuedOn')}
        error={errors['issuedOn']}
        value={value.issuedOn}
        onChange={({ currentTarget }) => change({ issuedOn: currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          id="validFrom"
          type="date"
          required
          label={t('form.validFrom')}
          error={errors['validFrom']}
          value={value.validFrom}
          onChange={({ currentTarget }) =>
            onChange(withTerm({ ...value, validFrom: currentTarget.value }, bornOn))
          }
        />
        <TextInput
          id="validTo"
          type="date"
          label={t('form.validTo')}
          description={value.term === null ? undefined : t('form.validToHint')}
          error={errors['validTo']}
          value={value.validTo}
          onChange={({ currentTarget }) => change({ validTo: currentTarget.value })}
        />
      </div>
      {warnings.map((warning) => (
        <Checkbox
          key={warning}
          label={t(`form.confirm_${warning}`)}
          checked={value.confirmed.includes(warning)}
          onChange={({ currentTarget }) =>
            change({
              confirmed: currentTarget.checked
                ? [...value.confirmed, warning]
                : value.confirmed.filter((one) => one !== warning),
            })
          }
        />
      ))}
      {value.kind === 'pmpc' && <PmpcFields {...props} />}
      {value.kind === 'ipar' && <IparFields {...props} />}
      <Textarea
        id="conclusion"
        label={t('form.conclusion')}
        description={t('form.conclusionHint')}
        minRows={2}
        maxLength={2000}
        error={errors['conclusion']}
        value={value.conclusion}
        onChange={({ currentTarget }) => change({ conclusion: currentTarget.value })}
      />
      <RestrictedFields {...props} />
    </div>
  );
}

function MseFields({ value, bornOn, errors, onChange }: Props) {
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  return (
    <>
      <ChoiceRow
        name="category"
        label={t('form.category')}
        error={errors['category']}
        items={mseCategories.map((category) => ({ value: category, label: code(`mseCategory.${category}`) }))}
        value={value.category}
        onChange={(category) => onChange({ ...value, category: category as MseCategory })}
      />
      <Select
        id="term"
        label={t('form.term')}
        clearable
        error={errors['term']}
        data={mseTerms.map((term) => ({ value: term, label: code(`mseTerm.${term}`) }))}
        value={value.term}
        onChange={(term) => onChange(withTerm({ ...value, term: term as MseTerm | null }, bornOn))}
      />
    </>
  );
}

function PmpcFields({ value, errors, onChange }: Props) {
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  return (
    <>
      <Select
        id="programme"
        label={t('form.programme')}
        clearable
        error={errors['programme']}
        data={pmpcProgrammes.map((one) => ({ value: one, label: code(`pmpcProgramme.${one}`) }))}
        value={value.programme}
        onChange={(programme) => onChange({ ...value, programme: programme as PmpcProgramme | null })}
      />
      <MultiSelect
        id="supports"
        label={t('form.supports')}
        error={errors['supports']}
        data={pmpcSupports.map((one) => ({ value: one, label: code(`pmpcSupport.${one}`) }))}
        value={[...value.supports]}
        onChange={(supports) => onChange({ ...value, supports: supports as PmpcSupport[] })}
      />
    </>
  );
}

function IparFields({ value, errors, onChange }: Props) {
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const change = (part: IparPart, change: Partial<RegistrationAnswers['parts'][IparPart]>): void =>
    onChange({ ...value, parts: { ...value.parts, [part]: { ...value.parts[part], ...change } } });
  return iparParts.map((part) => (
    <fieldset key={part} className={classes.part}>
      <legend>{code(`iparPart.${part}`)}</legend>
      <MultiSelect
        id={`parts.${part}.measures`}
        label={t('form.measures')}
        error={errors[`parts.${part}.measures`]}
        data={iparMeasures[part].map((one) => ({ value: one, label: code(`iparMeasure.${one}`) }))}
        value={[...value.parts[part].measures]}
        onChange={(measures) => change(part, { measures: measures as IparMeasure[] })}
      />
      <div className={classes.pair}>
        {(['from', 'to'] as const).map((field) => (
          <TextInput
            key={field}
            id={`parts.${part}.${field}`}
            type="date"
            label={t(`form.${field}`)}
            value={value.parts[part][field]}
            onChange={({ currentTarget }) => change(part, { [field]: currentTarget.value })}
          />
        ))}
      </div>
      <TextInput
        id={`parts.${part}.note`}
        label={t('form.note')}
        maxLength={500}
        value={value.parts[part].note}
        onChange={({ currentTarget }) => change(part, { note: currentTarget.value })}
      />
    </fieldset>
  ));
}

function RestrictedFields({ value, errors, onChange }: Props) {
  const { t } = useTranslation('registrations');
  return (
    <details className={classes.restricted}>
      <summary>{t('form.restricted')}</summary>
      <p className={classes.text}>{t('form.restrictedHint')}</p>
      <div className={classes.pair}>
        <TextInput
          id="icdCode"
          label={t('form.icdCode')}
          maxLength={10}
          error={errors['icdCode']}
          value={value.icdCode}
          onChange={({ currentTarget }) => onChange({ ...value, icdCode: currentTarget.value })}
        />
        <TextInput
          id="diagnosis"
          label={t('form.diagnosis')}
          maxLength={500}
          error={errors['diagnosis']}
          value={value.diagnosis}
          onChange={({ currentTarget }) => onChange({ ...value, diagnosis: currentTarget.value })}
        />
      </div>
    </details>
  );
}
