import { Checkbox, Select, TextInput } from '@mantine/core';
import { relations, spokenLanguages, type Relation, type SpokenLanguage } from '@birge/domain';
import { IconPlus, IconTrash } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Button, IconButton } from '../../ui/button';
import { Notice } from '../../ui/notice';

import { Optional } from './child-fields';
import classes from './children.module.css';
import { noPerson, usuallyDecides, type PersonAnswers } from './register-answers';

const MOST_PEOPLE = 20;

export interface RegisterPeopleProps {
  readonly people: readonly PersonAnswers[];
  readonly onChange: (people: PersonAnswers[]) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** Who is around the child; the first is the one who speaks with us now. */
export function RegisterPeople({ people, onChange, errors }: RegisterPeopleProps) {
  const { t } = useTranslation('children');
  const change = (index: number, part: Partial<PersonAnswers>): void =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...part } : person)));
  const nobodyDecides = !people.some((person) => person.legalRepresentative);
  return (
    <div className={classes.stack}>
      {people.map((person, index) => (
        <PersonFields
          key={index}
          index={index}
          person={person}
          errors={errors}
          onChange={(part) => change(index, part)}
          onRemove={index === 0 ? undefined : () => onChange(people.filter((_, at) => at !== index))}
        />
      ))}
      {people.length < MOST_PEOPLE && (
        <div>
          <Button size="md" icon={<IconPlus />} onClick={() => onChange([...people, noPerson])}>
            {t('people.add')}
          </Button>
        </div>
      )}
      {nobodyDecides && people[0]?.relation && <Notice>{t('people.nobodyDecides')}</Notice>}
    </div>
  );
}

function PersonFields(props: {
  index: number;
  person: PersonAnswers;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<PersonAnswers>) => void;
  onRemove?: () => void;
}) {
  const { index, person, errors, onChange, onRemove } = props;
  const { t } = useTranslation('children');
  const { t: code } = useTranslation('codes');
  const at = `people.${index}.`;
  const title = index === 0 ? t('people.first') : t('people.another', { number: index + 1 });
  return (
    <fieldset className={classes.person}>
      <legend className="sr-only">{title}</legend>
      <div className={classes.personHead}>
        <h3 aria-hidden="true">{title}</h3>
        {onRemove && (
          <IconButton name={t('people.remove', { number: index + 1 })} onClick={onRemove}>
            <IconTrash />
          </IconButton>
        )}
      </div>
      <div className={classes.pair}>
        <TextInput
          id={`${at}name`}
          label={t('people.name')}
          error={errors[`${at}name`]}
          maxLength={200}
          autoComplete="off"
          value={person.name}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        <Select
          id={`${at}relation`}
          label={t('people.relation')}
          error={errors[`${at}relation`]}
          data={relations.map((relation) => ({ value: relation, label: code(`relation.${relation}`) }))}
          value={person.relation}
          onChange={(relation) =>
            onChange({
              relation: relation as Relation | null,
              legalRepresentative: usuallyDecides(relation as Relation | null),
            })
          }
        />
        <TextInput
          id={`${at}phone`}
          type="tel"
          label={<Optional>{t('people.phone')}</Optional>}
          error={errors[`${at}phone`]}
          maxLength={40}
          autoComplete="off"
          value={person.phone}
          onChange={({ currentTarget }) => onChange({ phone: currentTarget.value })}
        />
        <Select
          id={`${at}language`}
          label={<Optional>{t('people.language')}</Optional>}
          clearable
          data={spokenLanguages.map((language) => ({ value: language, label: code(`language.${language}`) }))}
          value={person.language}
          onChange={(language) => onChange({ language: language as SpokenLanguage | null })}
        />
      </div>
      <Checkbox
        id={`${at}legalRepresentative`}
        className={classes.confirm}
        label={t('people.legalRepresentative')}
        description={t('people.legalRepresentativeHint')}
        checked={person.legalRepresentative}
        onChange={({ currentTarget }) => onChange({ legalRepresentative: currentTarget.checked })}
      />
    </fieldset>
  );
}
