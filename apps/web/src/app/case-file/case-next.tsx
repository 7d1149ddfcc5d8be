import type { CaseAction } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { useReasons } from '../../features/cases/case-reasons';
import { useTaskTitle } from '../../features/tasks/task-words';
import { caseTasksQuery } from '../../features/tasks/tasks.queries';
import { useTranslation } from '../../i18n';
import { ReasonList } from '../../ui/actions';
import { JourneyNote } from '../../ui/journey';
import { useFormat } from '../../ui/use-format';
import { useUser } from '../session';

import classes from './case-file.module.css';
import type { CaseFile } from './case-file';
import { forwardStep, otherAnswer } from './journey';

/** What is next in a case, and who has it: in words, with the way there. */
export interface Next {
  /** "Next step", or for whom it waits. */
  readonly title: string;
  readonly text: string;
  readonly when?: string;
  readonly to?: string;
  /** A step of the workflow that this person may take. */
  readonly step?: CaseAction;
  /** The other answer, where the step is a decision. */
  readonly other?: CaseAction;
  readonly blockedBy?: readonly string[];
}

interface Review {
  readonly on: string | null;
  /** The plan is to be looked at now. */
  readonly isDue: boolean;
}

/** The step of the workflow that leads on; while services run, the next task or the review of the plan. */
export function useNext(caseFile: CaseFile, review: Review): Next {
  const { t } = useTranslation('case-file');
  const { t: code } = useTranslation('codes');
  const work = useNextWork(caseFile, review);
  const step = forwardStep(caseFile.status);
  if (step === null) return { title: t('journey.next'), ...work };
  const text = code(`caseAction.${step}`);
  const offered = caseFile.offeredActions.find(({ action }) => action === step);
  if (!offered) return { title: t('waits.manager'), text };
  const other = caseFile.offeredActions.find(({ action }) => action === otherAnswer(caseFile.status));
  return {
    title: t('journey.next'),
    text,
    step,
    blockedBy: offered.blockedBy,
    ...(other ? { other: other.action as CaseAction } : {}),
  };
}

function useNextWork(caseFile: CaseFile, review: Review): Omit<Next, 'title'> {
  const { t } = useTranslation('case-file');
  const { day, untilDue } = useFormat();
  const title = useTaskTitle();
  const { role } = useUser();
  const { data } = useQuery(caseTasksQuery(caseFile.id));
  const task = data?.items[0];
  if (caseFile.status === 'closed') {
    const canReopen = caseFile.offeredActions.some(({ action }) => action === 'reopen');
    return { text: canReopen && role === 'manager' ? t('journey.mayReopen') : t('journey.closed') };
  }
  if (task && !review.isDue)
    return {
      text: title(task),
      to: `/cases/${caseFile.id}/tasks`,
      when: `${day(task.dueOn)}, ${untilDue(task.dueOn).toLocaleLowerCase()}`,
    };
  if (review.on === null) return { text: t('journey.nothingPlanned') };
  return {
    text: t('journey.review', { day: day(review.on, { month: 'long' }) }),
    to: `/cases/${caseFile.id}/plan`,
  };
}

/** The next step under the line of the journey: to be taken there, or with its reasons to wait. */
export function NextStep(props: { caseFile: CaseFile; next: Next; onStep: (action: CaseAction) => void }) {
  const { caseFile, next, onStep } = props;
  const { t } = useTranslation('case-file');
  const { t: code } = useTranslation('codes');
  const reasonsOf = useReasons(caseFile.id);
  const { title, text, when, to, step, other, blockedBy = [] } = next;
  const press = (action: CaseAction) => (
    <button type="button" className={classes.step} onClick={() => onStep(action)}>
      {code(`caseAction.${action}`)}
    </button>
  );
  return (
    <>
      <JourneyNote title={title}>
        {step && blockedBy.length > 0 && <strong>{text}</strong>}
        {step && blockedBy.length === 0 && press(step)}
        {other && press(other)}
        {!step && (to ? <Link to={to}>{text}</Link> : text)}
        {when && <span className={classes.when}>{when}</span>}
      </JourneyNote>
      {blockedBy.length > 0 && (
        <JourneyNote title={t('waits.reasons', { count: blockedBy.length })}>
          <ReasonList reasons={reasonsOf(blockedBy)} />
        </JourneyNote>
      )}
    </>
  );
}

/** On a phone, what only is to be read stands in one sentence; a step to be taken keeps its room. */
export function PhoneNext(props: { caseFile: CaseFile; next: Next; onStep: (action: CaseAction) => void }) {
  const { caseFile, next } = props;
  const { title, text, when, to, step, blockedBy = [] } = next;
  const reasonsOf = useReasons(caseFile.id);
  if (step && blockedBy.length === 0) return <NextStep {...props} />;
  return (
    <div className={classes.phoneNext}>
      <p>
        {title}: {to ? <Link to={to}>{text}</Link> : <strong>{text}</strong>}
        {when && <span className={classes.when}>, {when}</span>}
      </p>
      {blockedBy.length > 0 && <ReasonList reasons={reasonsOf(blockedBy)} />}
    </div>
  );
}
