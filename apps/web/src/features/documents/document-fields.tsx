import { Select, TextInput } from '@mantine/core';
import { documentKinds } from '@birge/domain';
import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { useTranslation } from '../../i18n';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';

import { isSeenOnly, type DocumentAnswers } from './document-answers';
import classes from './documents.module.css';
import { peopleOfCaseQuery } from './documents.queries';

interface DocumentFieldsProps {
  caseId: string;
  value: DocumentAnswers;
  onChange: (part: Partial<DocumentAnswers>) => void;
  errors: Readonly<Record<string, string>>;
  /** There is a file that would be sent. */
  hasFile: boolean;
  /** Fields of several documents stand on one page: their names differ. */
  prefix?: string;
}

/** What is asked about a document: the kind always, the rest on demand. */
export function DocumentFields({
  caseId,
  value,
  onChange,
  errors,
  hasFile,
  prefix = '',
}: DocumentFieldsProps) {
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const seen = isSeenOnly(value);
  const text = (name: 'title' | 'number' | 'issuer', max: number) => (
    <TextInput
      id={`${prefix}${name}`}
      label={t(`fields.${name}`)}
      maxLength={max}
      error={errors[name]}
      value={value[name]}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  );
  const date = (name: 'issuedOn' | 'validFrom' | 'validTo' | 'seenOn', past: boolean) => (
    <TextInput
      id={`${prefix}${name}`}
      type="date"
      label={t(`fields.${name}`)}
      {...(past ? { max: today() } : {})}
      description={name === 'validTo' ? t('fields.renewal') : undefined}
      error={errors[name]}
      value={value[name]}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  );
  return (
    <div className={classes.fields}>
      <Select
        id={`${prefix}kind`}
        label={t('fields.kind')}
        placeholder={t('fields.choose')}
        searchable
        allowDeselect={false}
        error={errors['kind']}
        data={documentKinds.map((kind) => ({ value: kind, label: code(`documentKind.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => onChange({ kind: kind as DocumentAnswers['kind'] })}
      />
      {seen && (
        <Notice hue="amber" icon={<IconEye size={20} stroke={1.8} />} role="status">
          <strong>{t('identity.title')}</strong> {t(hasFile ? 'identity.text' : 'identity.textNoFile')}
        </Notice>
      )}
      <div className={classes.pair}>
        {text('number', 60)}
        {seen ? date('seenOn', true) : date('validTo', false)}
      </div>
      <details className={classes.details}>
        <summary>{t('fields.more')}</summary>
        <div className={classes.fields}>
          {text('issuer', 200)}
          <div className={classes.pair}>
            {date('issuedOn', true)}
            {date('validFrom', false)}
          </div>
          {seen && date('validTo', false)}
          <GivenBy caseId={caseId} prefix={prefix} value={value.givenById} onChange={onChange} />
          {text('title', 200)}
        </div>
      </details>
    </div>
  );
}

function GivenBy(props: {
  caseId: string;
  prefix: string;
  value: string | null;
  onChange: (part: Partial<DocumentAnswers>) => void;
}) {
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const { data: people = [] } = useQuery(peopleOfCaseQuery(props.caseId));
  return (
    <Select
      id={`${props.prefix}givenById`}
      label={t('fields.givenBy')}
      placeholder={t('fields.nobody')}
      clearable
      data={people.map(({ id, name, relation }) => ({
        value: id,
        label: `${name}, ${code(`relation.${relation}`)}`,
      }))}
      value={props.value}
      onChange={(givenById) => props.onChange({ givenById })}
    />
  );
}
