import { Autocomplete, Select, TextInput } from '@mantine/core';
import { responsibles, type Responsible } from '@birge/domain';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { useTranslation } from '../../i18n';
import { Button, IconButton } from '../../ui/button';

import { newUndertaking, type GoalAnswers, type UndertakingAnswers } from './plan-answers';
import classes from './plans.module.css';
import { organisationsQuery, peopleQuery } from './plans.queries';

const MOST_STEPS = 20;

interface Props {
  readonly caseId: string;
  readonly goal: GoalAnswers;
  readonly goalNumber: number;
  readonly at: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (undertakings: UndertakingAnswers[]) => void;
}

/** Who does what for a goal, until when. */
export function UndertakingsEditor({ caseId, goal, goalNumber, at, errors, onChange }: Props) {
  const { t } = useTranslation('plans');
  const { undertakings } = goal;
  return (
    <div className={classes.stepsEditor}>
      {undertakings.length > 0 && <p className={classes.partName}>{t('editor.steps')}</p>}
      {undertakings.map((step, index) => (
        <UndertakingFields
          key={step.id}
          caseId={caseId}
          step={step}
          number={index + 1}
          goalNumber={goalNumber}
          at={`${at}undertakings.${index}.`}
          errors={errors}
          onChange={(part) =>
            onChange(undertakings.map((other, place) => (place === index ? { ...other, ...part } : other)))
          }
          onRemove={() => onChange(undertakings.filter((_, place) => place !== index))}
        />
      ))}
      {undertakings.length < MOST_STEPS && (
        <div>
          <Button
            variant="subtle"
            icon={<IconPlus />}
            onClick={() => onChange([...undertakings, newUndertaking()])}
          >
            {t('editor.addStep')}
          </Button>
        </div>
      )}
    </div>
  );
}

function UndertakingFields(props: {
  caseId: string;
  step: UndertakingAnswers;
  number: number;
  goalNumber: number;
  at: string;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<UndertakingAnswers>) => void;
  onRemove: () => void;
}) {
  const { caseId, step, number, goalNumber, at, errors, onChange, onRemove } = props;
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  return (
    <fieldset className={classes.stepFields}>
      <legend className="sr-only">{t('editor.stepOf', { step: number, number: goalNumber })}</legend>
      <TextInput
        id={`${at}title`}
        className={classes.stepTitle}
        label={t('editor.step')}
        maxLength={300}
        error={errors[`${at}title`]}
        value={step.title}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <Select
        id={`${at}responsible`}
        label={t('editor.responsible')}
        allowDeselect={false}
        data={responsibles.map((who) => ({ value: who, label: code(`responsible.${who}`) }))}
        value={step.responsible}
        onChange={(who) => onChange({ responsible: who as Responsible, knownId: null, name: '' })}
      />
      {step.responsible !== 'caseworker' && (
        <WhoField
          caseId={caseId}
          step={step}
          at={at}
          error={errors[`${at}responsibleName`]}
          onChange={onChange}
        />
      )}
      <TextInput
        id={`${at}dueOn`}
        type="date"
        label={t('editor.dueOn')}
        error={errors[`${at}dueOn`]}
        value={step.dueOn}
        onChange={({ currentTarget }) => onChange({ dueOn: currentTarget.value })}
      />
      <span className={classes.stepRemove}>
        <IconButton name={t('editor.removeStep', { step: number, number: goalNumber })} onClick={onRemove}>
          <IconTrash />
        </IconButton>
      </span>
    </fieldset>
  );
}

/** By name: those whom the file knows are proposed, anybody else may be typed. */
function WhoField(props: {
  caseId: string;
  step: UndertakingAnswers;
  at: string;
  error?: string;
  onChange: (part: Partial<UndertakingAnswers>) => void;
}) {
  const { caseId, step, at, error, onChange } = props;
  const { t } = useTranslation('plans');
  const isFamily = step.responsible === 'family';
  const people = useQuery({ ...peopleQuery(caseId), enabled: isFamily });
  const organisations = useQuery({ ...organisationsQuery(caseId), enabled: !isFamily });
  const known: readonly (readonly [string, string])[] = isFamily
    ? (people.data ?? []).map(({ id, name }) => [id, name] as const)
    : (organisations.data ?? []);
  return (
    <Autocomplete
      size="md"
      id={`${at}responsibleName`}
      label={t(`editor.name.${step.responsible}`)}
      maxLength={200}
      error={error}
      data={[...new Set(known.map(([, name]) => name))]}
      value={step.name}
      onChange={(name) =>
        onChange({ name, knownId: known.find(([, knownName]) => knownName === name.trim())?.[0] ?? null })
      }
    />
  );
}
