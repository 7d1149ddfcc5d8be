import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { needAreas, type NeedArea } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Button, IconButton } from '../../ui/button';

import { MOST_GOALS, newGoal, type GoalAnswers } from './plan-answers';
import classes from './plans.module.css';
import { needsQuery } from './plans.queries';
import { UndertakingsEditor } from './undertakings-editor';

interface Props {
  readonly caseId: string;
  readonly goals: readonly GoalAnswers[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (goals: GoalAnswers[]) => void;
}

/** What is to be reached, each goal in the words of the family, with its area and its day. */
export function GoalsEditor({ caseId, goals, errors, onChange }: Props) {
  const { t } = useTranslation('plans');
  const move = (from: number, to: number): void => {
    const moved = [...goals];
    const [goal] = moved.splice(from, 1);
    if (goal) moved.splice(to, 0, goal);
    onChange(moved);
  };
  return (
    <div className={classes.goals}>
      {goals.map((goal, index) => (
        <GoalFields
          key={goal.id}
          caseId={caseId}
          index={index}
          goal={goal}
          errors={errors}
          onChange={(part) =>
            onChange(goals.map((other, at) => (at === index ? { ...other, ...part } : other)))
          }
          onRemove={() => onChange(goals.filter((_, at) => at !== index))}
          onUp={index > 0 ? () => move(index, index - 1) : undefined}
          onDown={index < goals.length - 1 ? () => move(index, index + 1) : undefined}
        />
      ))}
      {goals.length < MOST_GOALS && (
        <div>
          <Button size="md" icon={<IconPlus />} onClick={() => onChange([...goals, newGoal()])}>
            {t('editor.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

function GoalFields(props: {
  caseId: string;
  index: number;
  goal: GoalAnswers;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<GoalAnswers>) => void;
  onRemove: () => void;
  onUp?: () => void;
  onDown?: () => void;
}) {
  const { caseId, index, goal, errors, onChange, onRemove, onUp, onDown } = props;
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const number = index + 1;
  const at = `goals.${index}.`;
  return (
    <fieldset className={classes.goal}>
      <legend className="sr-only">{t('editor.goal', { number })}</legend>
      <div className={classes.goalHead}>
        <h3 aria-hidden="true">{t('editor.goal', { number })}</h3>
        <span className={classes.tools}>
          {onUp && (
            <IconButton name={t('editor.up', { number })} onClick={onUp}>
              <IconArrowUp />
            </IconButton>
          )}
          {onDown && (
            <IconButton name={t('editor.down', { number })} onClick={onDown}>
              <IconArrowDown />
            </IconButton>
          )}
          <IconButton name={t('editor.remove', { number })} onClick={onRemove}>
            <IconTrash />
          </IconButton>
        </span>
      </div>
      <Textarea
        id={`${at}title`}
        label={t('editor.title')}
        description={index === 0 ? t('editor.titleHint') : undefined}
        minRows={1}
        maxLength={300}
        error={errors[`${at}title`]}
        value={goal.title}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value.replace(/\n/g, ' ') })}
      />
      <div className={classes.pair}>
        <Select
          id={`${at}area`}
          label={t('editor.area')}
          error={errors[`${at}area`]}
          data={needAreas.map((area) => ({ value: area, label: code(`needArea.${area}`) }))}
          value={goal.area}
          onChange={(area) => onChange({ area: area as NeedArea | null })}
        />
        <TextInput
          id={`${at}targetOn`}
          type="date"
          label={t('editor.targetOn')}
          error={errors[`${at}targetOn`]}
          value={goal.targetOn}
          onChange={({ currentTarget }) => onChange({ targetOn: currentTarget.value })}
        />
      </div>
      <NeedsChoice caseId={caseId} index={index} goal={goal} onChange={onChange} />
      <UndertakingsEditor
        caseId={caseId}
        goal={goal}
        goalNumber={number}
        at={at}
        errors={errors}
        onChange={(undertakings) => onChange({ undertakings })}
      />
    </fieldset>
  );
}

/** Which of the needs that were found the goal is about. */
function NeedsChoice(props: {
  caseId: string;
  index: number;
  goal: GoalAnswers;
  onChange: (part: Partial<GoalAnswers>) => void;
}) {
  const { caseId, index, goal, onChange } = props;
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { data = [] } = useQuery(needsQuery(caseId));
  const found = data.filter(({ level }) => level !== 'none');
  if (found.length === 0) return null;
  return (
    <Checkbox.Group
      size="md"
      id={`goals.${index}.needs`}
      label={t('editor.needs')}
      value={[...goal.needs]}
      onChange={(needs) => onChange({ needs: needs as NeedArea[] })}
    >
      <div className={classes.needs}>
        {found.map(({ area, note }) => (
          <Checkbox
            key={area}
            size="md"
            value={area}
            label={code(`needArea.${area}`)}
            description={note ?? undefined}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
