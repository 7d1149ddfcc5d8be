import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { DueDate } from '../../ui/facts';
import { useFormat } from '../../ui/use-format';

import classes from './brief.module.css';
import type { Brief } from './briefs.queries';
import { FoldedPart } from './folded-part';
import { ContactRows, HouseholdLine, joined, PersonRows, SheetPart } from './sheet';
import sheet from './sheet.module.css';

/** One screen has room for so many; the rest is one step away. */
const FEW = 5;
const CALLED_FIRST = 2;

interface PartProps {
  brief: Brief;
}

/** Who is called first, and who must not be called; the others of the family are one touch away. */
export function CallPart({ brief }: PartProps) {
  const { t } = useTranslation('briefs');
  const { people, household, householdNote } = brief;
  const near = people.filter(({ contact }, at) => at < CALLED_FIRST || contact === 'must_not');
  const others = people.filter((person) => !near.includes(person));
  if (people.length + household.length === 0) return null;
  return (
    <>
      <SheetPart title={t('people.title')}>
        <PersonRows people={near} />
      </SheetPart>
      {(others.length > 0 || household.length > 0 || householdNote) && (
        <FoldedPart name={t('people.others')} count={others.length + household.length}>
          <PersonRows people={others} />
          <HouseholdLine brief={brief} />
        </FoldedPart>
      )}
    </>
  );
}

/** What is late and what comes next, by its day. */
export function DuePart({ brief: { id, tasks } }: PartProps) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return (
    <SheetPart title={t('due.title')}>
      {tasks.length === 0 && <p className={sheet.small}>{t('tasks.none')}</p>}
      <ul className={sheet.rows}>
        {tasks.slice(0, FEW).map(({ id: key, title, kind, dueOn, dueAt }) => (
          <li key={key} className={classes.due}>
            <span>{title ?? code(`taskKind.${kind}`)}</span>
            <span className={classes.when}>
              <DueDate on={dueOn} words /> <span className={classes.day}>· {dueAt ?? day(dueOn)}</span>
            </span>
          </li>
        ))}
      </ul>
      <More left={tasks.length - FEW} to={`/cases/${id}/tasks`} />
    </SheetPart>
  );
}

/** What one asks the family: papers that are waited for, consents that run out, what they took upon themselves. */
export function AskPart({ brief }: PartProps) {
  const { t } = useTranslation('briefs');
  const questions = useQuestions(brief);
  if (questions.length === 0) return null;
  return (
    <SheetPart title={t('ask.title')}>
      <ul className={sheet.rows}>
        {questions.map(({ key, text, note }) => (
          <li key={key} className={classes.ask}>
            {text} {note && <span className={sheet.small}>{note}</span>}
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}

interface Question {
  readonly key: string;
  readonly text: ReactNode;
  readonly note: string;
}

function useQuestions({ referrals, consents, plan }: Brief): Question[] {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day, language } = useFormat();
  const papers = referrals
    .filter(({ toBring }) => toBring.length > 0)
    .map(({ id, toBring, toBringBy, serviceName }) => ({
      key: id,
      text: <strong>{toBring.map((kind) => code(`documentKind.${kind}`)).join('; ')}</strong>,
      note: joined(serviceName[language], toBringBy && t('plan.until', { day: day(toBringBy) })),
    }));
  const words = consents.map((consent, at) => ({
    key: `consent-${at}`,
    text: t('ask.consent', { purpose: code(`consentPurpose.${consent.purpose}`) }),
    note: joined(
      consent.organisationName,
      code(`consentGap.${consent.gap}`),
      consent.endsOn && day(consent.endsOn),
    ),
  }));
  const promises = (plan?.goals ?? []).flatMap(({ undertakings }, goal) =>
    undertakings
      .filter(({ responsible, status }) => responsible === 'family' && status === 'open')
      .map(({ title, responsibleName, dueOn }, at) => ({
        key: `promise-${goal}-${at}`,
        text: t('ask.promise', { what: title ?? t('plan.step') }),
        note: joined(responsibleName, t('plan.until', { day: day(dueOn) })),
      })),
  );
  return [...papers, ...promises, ...words].slice(0, FEW);
}

/** What was said and agreed the last times, the beginning of each; the whole stands in the timeline. */
export function SaidPart({ brief }: PartProps) {
  const { t } = useTranslation('briefs');
  return (
    <SheetPart
      title={t('contacts.title')}
      aside={
        brief.contacts.length > 0 && (
          <Link to={`/cases/${brief.id}/timeline?kind=notes`}>{t('contacts.all')}</Link>
        )
      }
    >
      {brief.contacts.length === 0 && <p className={sheet.small}>{t('contacts.none')}</p>}
      <div className={classes.said}>
        <ContactRows brief={brief} />
      </div>
    </SheetPart>
  );
}

function More({ left, to }: { left: number; to: string }) {
  const { t } = useTranslation('briefs');
  if (left <= 0) return null;
  return (
    <p className={classes.more}>
      <Link to={to}>{t('more', { count: left })}</Link>
    </p>
  );
}
