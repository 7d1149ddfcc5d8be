import type { components } from '@birge/api-client';
import { comparePlans, isSamePlan, type GoalField, type PlanChange } from '@birge/domain';
import { IconCircleMinus, IconCirclePlus, IconEqual, IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';

import { useTranslation } from '../../i18n';
import { dayOf } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import classes from './plan-difference.module.css';

type Plan = components['schemas']['PlanDto'];
type Change = PlanChange<Plan['goals'][number]>;
type GoalChange = Change['goals'][number];
type StepChange = GoalChange['undertakings'][number];

// The library that finds the words is fetched when a difference is looked at.
const Words = lazy(() => import('./words').then((file) => ({ default: file.Words })));

const icons = {
  added: <IconCirclePlus size={20} stroke={1.8} aria-hidden="true" />,
  removed: <IconCircleMinus size={20} stroke={1.8} aria-hidden="true" />,
  changed: <IconPencil size={20} stroke={1.8} aria-hidden="true" />,
  same: <IconEqual size={20} stroke={1.8} aria-hidden="true" />,
} as const;

/** What one edition of a plan says otherwise than the one before: goal by goal, field by field, word by word. */
export function PlanDifference({ before, after }: { before: Plan; after: Plan }) {
  const { t } = useTranslation('plans');
  const { day } = useFormat();
  const change = comparePlans(before, after);
  const on = before.decidedAt ? day(dayOf(before.decidedAt), { year: 'auto' }) : '';
  const counts = (['added', 'removed', 'changed', 'same'] as const)
    .filter((kind) => change.counts[kind] > 0)
    .map((kind) => t(`difference.${kind}`, { count: change.counts[kind] }));
  return (
    <section className={classes.difference} aria-label={t('difference.title')}>
      <p className={classes.lead}>{t('difference.against', { number: before.edition, on })}</p>
      <p className={classes.counts}>
        {isSamePlan(change) ? t('difference.none') : counts.join(' · ')}{' '}
        {change.isReordered && t('difference.reordered')}
      </p>
      <ul className={classes.goals}>
        {change.goals.map((goal) => (
          <GoalDifference key={goal.key} change={goal} />
        ))}
      </ul>
      <PlanFields change={change} before={before} after={after} />
    </section>
  );
}

function PlanFields({ change, before, after }: { change: Change; before: Plan; after: Plan }) {
  const { t } = useTranslation('plans');
  const { day } = useFormat();
  const dayText = (on: string | null): string | null => on && day(on, { month: 'long', year: true });
  if (change.fields.length === 0) return null;
  return (
    <div className={classes.goal} data-kind="changed">
      <Fields>
        {change.fields.includes('summary') && (
          <Field name={t('difference.field.summary')} before={before.summary} after={after.summary} />
        )}
        {change.fields.includes('reviewOn') && (
          <Field
            name={t('difference.field.reviewOn')}
            before={dayText(before.reviewOn)}
            after={dayText(after.reviewOn)}
            whole
          />
        )}
      </Fields>
    </div>
  );
}

function GoalDifference({ change }: { change: GoalChange }) {
  const { t } = useTranslation('plans');
  const { day } = useFormat();
  const { kind, before, after, fields } = change;
  const shown = after ?? before;
  if (!shown) return null;
  const steps =
    kind === 'changed' ? change.undertakings.filter((step) => step.kind !== 'same') : change.undertakings;
  return (
    <li className={classes.goal} data-kind={kind}>
      <p className={classes.head}>
        {icons[kind]}
        <span className={classes.name}>{shown.title}</span>
        <span className={classes.kind}>{t(`difference.kind.${kind}`)}</span>
      </p>
      {kind !== 'changed' && (
        <p className={classes.text}>
          <GoalText goal={shown} />
        </p>
      )}
      {kind === 'changed' && fields.length > 0 && (
        <Fields>
          {fields.map((field) => (
            <GoalFieldChange key={field} field={field} change={change} />
          ))}
        </Fields>
      )}
      {kind !== 'same' && steps.length > 0 && (
        <ul className={classes.steps}>
          {steps.map((step) => (
            <StepDifference key={step.key} change={step} whole={kind !== 'changed'} />
          ))}
        </ul>
      )}
      {kind === 'same' && shown.targetOn && (
        <span className="sr-only">{day(shown.targetOn, { year: 'auto' })}</span>
      )}
    </li>
  );
}

function GoalText({ goal }: { goal: Plan['goals'][number] }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const facts = [
    code(`needArea.${goal.area}`),
    goal.targetOn && t('by', { on: day(goal.targetOn, { month: 'long', year: 'auto' }) }),
  ];
  return <>{facts.filter(Boolean).join(' · ')}</>;
}

function GoalFieldChange({ field, change }: { field: GoalField; change: GoalChange }) {
  const { t } = useTranslation('plans');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const textOf = (goal: GoalChange['before']): string | null => {
    if (!goal) return null;
    if (field === 'area') return code(`needArea.${goal.area}`);
    if (field === 'targetOn') return goal.targetOn && day(goal.targetOn, { month: 'long', year: true });
    if (field === 'needs') return goal.needs.map(({ area }) => code(`needArea.${area}`)).join(', ') || null;
    return goal.title;
  };
  return (
    <Field
      name={t(`difference.field.${field}`)}
      before={textOf(change.before)}
      after={textOf(change.after)}
      whole={field !== 'title'}
    />
  );
}

function StepDifference({ change, whole }: { change: StepChange; whole: boolean }) {
  const { t } = useTranslation('plans');
  const { day } = useFormat();
  const { kind, before, after } = change;
  const shown = after ?? before;
  if (!shown) return null;
  const who = (step: typeof shown): string =>
    step.responsible === 'caseworker' ? t('who.caseworker') : (step.responsibleName ?? t('who.unknown'));
  const on = (step: typeof shown): string => day(step.dueOn, { month: 'long', year: true });
  if (kind !== 'changed')
    return (
      <li data-kind={whole ? undefined : kind}>
        {!whole && <span className={classes.kind}>{t(`difference.kind.${kind}`)}</span>} {shown.title}
        <span className={classes.text}>
          {' '}
          · {who(shown)} · {t('until', { on: on(shown) })}
        </span>
      </li>
    );
  return (
    <li data-kind="changed">
      <Fields>
        {change.fields.includes('title') && (
          <Field
            name={t('difference.field.step')}
            before={before?.title ?? null}
            after={after?.title ?? null}
          />
        )}
        {!change.fields.includes('title') && <p className={classes.stepName}>{shown.title}</p>}
        {change.fields.includes('responsible') && (
          <Field
            name={t('difference.field.responsible')}
            before={before && who(before)}
            after={after && who(after)}
            whole
          />
        )}
        {change.fields.includes('dueOn') && (
          <Field
            name={t('difference.field.dueOn')}
            before={before && on(before)}
            after={after && on(after)}
            whole
          />
        )}
      </Fields>
    </li>
  );
}

const Fields = ({ children }: { children: ReactNode }) => <div className={classes.fields}>{children}</div>;

/** Before and now side by side at a desk, one below the other on a phone; changed words are marked within the text. */
function Field(props: { name: string; before: string | null; after: string | null; whole?: boolean }) {
  const { name, before, after, whole = false } = props;
  const { t } = useTranslation('plans');
  const nothing = <span className={classes.text}>{t('difference.nothing')}</span>;
  const words = (side: 'before' | 'after', plain: string | null): ReactNode => {
    if (plain === null) return nothing;
    if (whole || before === null || after === null) {
      const Mark = side === 'before' ? 'del' : 'ins';
      return <Mark>{plain}</Mark>;
    }
    return (
      <Suspense fallback={plain}>
        <Words before={before} after={after} side={side} />
      </Suspense>
    );
  };
  return (
    <div className={classes.field}>
      <p className={classes.fieldName}>{name}</p>
      <div className={classes.side} data-side="before">
        <span className={classes.sideName}>{t('difference.before')}</span>
        <p>{words('before', before)}</p>
      </div>
      <div className={classes.side} data-side="after">
        <span className={classes.sideName}>{t('difference.after')}</span>
        <p>{words('after', after)}</p>
      </div>
    </div>
  );
}
