import { Select, TextInput } from '@mantine/core';
import type { components } from '@birge/api-client';
import { consentModes, spokenLanguages } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { AssentFields, assentNeededOn, type AssentAnswers } from '../../app/assent-fields';
import { useTranslation } from '../../i18n';
import { ChoiceRow } from '../../ui/choice-row';
import { Notice } from '../../ui/notice';

import { giversOf } from './consent-givers';
import classes from './consents.module.css';
import { representativesQuery, type NewConsent } from './consents.queries';

/** Who answers, how, and until when: asked alike whether it is the first answer, a later one or a renewal. */
export interface ConsentAnswer {
  /** A person, or `child` for the young person in person. */
  readonly giver: string | null;
  readonly mode: NewConsent['mode'] | null;
  readonly language: NewConsent['language'] | null;
  readonly expiresOn: string;
  readonly assent: AssentAnswers;
}

interface AnswerFieldsProps {
  readonly caseFile: components['schemas']['CaseDto'];
  /** The day of the answer: who may give it, and whether the child is asked too, follows from it. */
  readonly on: string;
  readonly value: ConsentAnswer;
  readonly errors: Readonly<Record<string, string>>;
  /** Without a yes there is nothing to assent to, and nothing that could end. */
  readonly isYes: boolean;
  /** What stands beside who answers. */
  readonly besideGiver?: ReactNode;
  /** What stands beside the last day. */
  readonly besideEnd?: ReactNode;
  readonly onChange: (part: Partial<ConsentAnswer>) => void;
}

export function AnswerFields(props: AnswerFieldsProps) {
  const { caseFile, on, value, errors, isYes, onChange } = props;
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  return (
    <>
      <Beside other={props.besideGiver}>
        <GiverField {...props} />
      </Beside>
      {isYes && (
        <AssentFields
          need={assentNeededOn(caseFile.child.bornOn, on)}
          inPerson={value.giver === 'child'}
          value={value.assent}
          errors={errors}
          onChange={(part) => onChange({ assent: { ...value.assent, ...part } })}
        />
      )}
      <ChoiceRow
        name="mode"
        label={t('form.mode')}
        items={consentModes.map((mode) => ({ value: mode, label: code(`consentMode.${mode}`) }))}
        value={value.mode}
        onChange={(mode) => onChange({ mode: mode as ConsentAnswer['mode'] })}
      />
      <Select
        id="language"
        label={t('form.language')}
        allowDeselect={false}
        data={spokenLanguages.map((language) => ({ value: language, label: code(`language.${language}`) }))}
        value={value.language}
        onChange={(language) => onChange({ language: language as ConsentAnswer['language'] })}
      />
      {isYes && (
        <Beside other={props.besideEnd} before>
          <TextInput
            id="expiresOn"
            type="date"
            label={t('form.expiresOn')}
            description={t('form.expiresOnHint')}
            error={errors['expiresOn']}
            value={value.expiresOn}
            onChange={({ currentTarget }) => onChange({ expiresOn: currentTarget.value })}
          />
        </Beside>
      )}
    </>
  );
}

function GiverField({ caseFile, on, value, errors, onChange }: AnswerFieldsProps) {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const { data: people } = useQuery(representativesQuery(caseFile.id));
  const givers = giversOf(people ?? [], caseFile.child, on, {
    relation: (relation) => code(`relation.${relation}`),
    inPerson: (name) => t('form.inPerson', { name }),
  });
  if (people && givers.length === 0) return <Notice hue="amber">{t('form.nobody')}</Notice>;
  return (
    <Select
      id="personId"
      label={t('form.giver')}
      error={errors['personId']}
      allowDeselect={false}
      data={givers}
      value={value.giver}
      onChange={(giver) => onChange({ giver })}
    />
  );
}

/** Two short fields in one line, where there are two. */
function Beside({ children, other, before }: { children: ReactNode; other?: ReactNode; before?: boolean }) {
  if (!other) return children;
  return (
    <div className={classes.pair}>
      {before && other}
      {children}
      {!before && other}
    </div>
  );
}
