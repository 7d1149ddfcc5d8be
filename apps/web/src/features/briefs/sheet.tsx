import type { ReactNode } from 'react';

import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { DefinitionList, PhoneLink } from '../../ui/facts';
import { useFormat } from '../../ui/use-format';

import type { Brief } from './briefs.queries';
import classes from './sheet.module.css';

/** A part of the sheet. One that has nothing to say is left out. */
export function SheetPart(props: { title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  const { title, aside, children } = props;
  return (
    <section className={classes.part}>
      <header className={classes.head}>
        <h2>{title}</h2>
        {aside && <span className={classes.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  );
}

const isSaid = (text: string | null | undefined | false): text is string => Boolean(text);
export const joined = (...texts: readonly (string | null | undefined | false)[]): string =>
  texts.filter(isSaid).join(' · ');

/** Who the child is, which language, where, and what helps. */
export function ChildPart({ brief }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { ageAndSex, day } = useFormat();
  const { place } = useLocations();
  const { child } = brief;
  const languages = child.languages.map((language) => code(`language.${language}`)).join(', ');
  return (
    <SheetPart title={t('child.title')}>
      <DefinitionList
        items={[
          {
            key: 'age',
            term: t('child.age'),
            value: child.bornOn
              ? `${ageAndSex(child.bornOn, child.sex)}, ${day(child.bornOn, { month: 'long', year: true })}`
              : `${t('child.years', { count: child.ageYears })}, ${code(`sex.${child.sex}`).toLocaleLowerCase()}`,
          },
          { key: 'language', term: t('child.language'), value: languages },
          { key: 'iin', term: t('child.iin'), value: child.iin },
          {
            key: 'place',
            term: t('child.place'),
            value: joined(place(child), code(`locality.${child.locality}`)),
          },
          { key: 'address', term: t('child.address'), value: child.address },
          { key: 'support', term: t('child.support'), value: child.supportNotes },
        ]}
      />
    </SheetPart>
  );
}

/** Whom one calls and when, whom one must not call, and who else lives there. */
export function PeoplePart({ brief }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { people, household } = brief;
  if (people.length === 0 && household.length === 0) return null;
  return (
    <SheetPart title={t('people.title')}>
      <PersonRows people={people} />
      <HouseholdLine brief={brief} />
    </SheetPart>
  );
}

/** Each with the telephone at the right of the name; who must not be called is marked, and has none. */
export function PersonRows({ people }: { people: Brief['people'] }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  return (
    <ul className={classes.rows}>
      {people.map((person, at) => (
        <li key={at} className={classes.person} data-warn={person.contact === 'must_not' || undefined}>
          <p>
            <strong>{person.name}</strong>, {code(`relation.${person.relation}`).toLocaleLowerCase()}
          </p>
          {person.phone && <PhoneLink phone={person.phone} />}
          <p className={classes.small}>
            {joined(
              person.contact !== 'may' && code(`contactRule.${person.contact}`),
              person.represents && t('people.represents'),
              person.callFrom &&
                person.callTo &&
                t('people.hours', { from: person.callFrom, to: person.callTo }),
              person.channel && code(`contactChannel.${person.channel}`),
              person.language && code(`language.${person.language}`),
              person.livesWithChild === true && t('people.livesThere'),
              person.livesWithChild === false && t('people.livesElsewhere'),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function HouseholdLine({ brief: { household, householdNote } }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  return (
    <>
      {household.length > 0 && (
        <p className={classes.small}>
          {t('people.also')}{' '}
          {household
            .map(({ name, relation, bornYear }) =>
              [name, code(`relation.${relation}`).toLocaleLowerCase(), bornYear].filter(Boolean).join(', '),
            )
            .join('; ')}
        </p>
      )}
      {householdNote && <p className={classes.text}>{householdNote}</p>}
    </>
  );
}

/** What was agreed the last times. */
export function ContactsPart({ brief }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  return (
    <SheetPart title={t('contacts.title')}>
      {brief.contacts.length === 0 && <p className={classes.small}>{t('contacts.none')}</p>}
      <ContactRows brief={brief} />
    </SheetPart>
  );
}

export function ContactRows({ brief }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { moment } = useFormat();
  return (
    <ul className={classes.rows}>
      {brief.contacts.map(({ id, kind, at, author, body }) => (
        <li key={id} className={classes.row}>
          <p className={classes.small}>
            <strong>{code(`noteKind.${kind}`)}</strong> · {moment(at)} · {author}
          </p>
          {body === null && <p className={classes.small}>{t('contacts.closed')}</p>}
          {body && <p className={classes.text}>{body}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What is to be done. */
export function TasksPart({ brief: { tasks } }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return (
    <SheetPart title={t('tasks.title')}>
      {tasks.length === 0 && <p className={classes.small}>{t('tasks.none')}</p>}
      <ul className={classes.rows}>
        {tasks.map(({ id, title, kind, dueOn, dueAt }) => (
          <li key={id} className={classes.row}>
            <p>
              {title ?? code(`taskKind.${kind}`)}{' '}
              <span className={classes.small}>
                {day(dueOn)}
                {dueAt && `, ${dueAt}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}

/** Which referrals run, and for which of them something is to be brought, unless that is asked in a part of its own. */
export function ReferralsPart(props: { brief: Brief; isAskedElsewhere?: boolean; most?: number }) {
  const { brief, isAskedElsewhere = false, most = Infinity } = props;
  const { referrals } = brief;
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day, language } = useFormat();
  return (
    <SheetPart title={t('referrals.title')}>
      {referrals.length === 0 && <p className={classes.small}>{t('referrals.none')}</p>}
      <ul className={classes.rows}>
        {referrals.slice(0, most).map((referral) => (
          <li key={referral.id} className={classes.row}>
            <p>
              <strong>{referral.serviceName[language]}</strong> · {code(`referralStatus.${referral.status}`)}
            </p>
            <p className={classes.small}>
              {joined(
                referral.organisationName,
                referral.number,
                referral.queuePlace !== null && t('referrals.place', { place: referral.queuePlace }),
                referral.expectedOn && t('referrals.expected', { day: day(referral.expectedOn) }),
              )}
            </p>
            {!isAskedElsewhere && referral.toBring.length > 0 && (
              <p className={classes.bring}>
                {referral.toBringBy
                  ? t('referrals.bringBy', { day: day(referral.toBringBy) })
                  : t('referrals.bring')}{' '}
                {referral.toBring.map((kind) => code(`documentKind.${kind}`)).join('; ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Left count={referrals.length - most} />
    </SheetPart>
  );
}

/** That a short sheet leaves something out is said on it. */
function Left({ count }: { count: number }) {
  const { t } = useTranslation('briefs');
  return count > 0 ? <p className={classes.small}>{t('more', { count })}</p> : null;
}

/**
 * What one wants to reach together, and who does what until when.
 *
 * @param whole also what is done, for paper
 * @param most so many goals, and so many steps of each
 */
export function PlanPart(props: { brief: Brief; whole?: boolean; most?: number }) {
  const { brief, whole = false, most = Infinity } = props;
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const { plan } = brief;
  if (!plan) return null;
  return (
    <SheetPart title={t('plan.title')}>
      <ol className={classes.goals}>
        {plan.goals.slice(0, most).map((goal, at) => (
          <li key={at} className={classes.row}>
            <p>
              <strong>{goal.title ?? code(`needArea.${goal.area}`)}</strong>{' '}
              <span className={classes.small}>
                {joined(
                  code(`goalStatus.${goal.status}`),
                  whole && goal.title !== null && code(`needArea.${goal.area}`),
                  goal.targetOn && t('plan.until', { day: day(goal.targetOn) }),
                )}
              </span>
            </p>
            <ul className={classes.steps}>
              {goal.undertakings
                .filter(({ status }) => whole || status === 'open')
                .slice(0, most)
                .map((step, place) => (
                  <li key={place}>
                    {joined(
                      step.title ?? t('plan.step'),
                      step.responsibleName ?? code(`responsible.${step.responsible}`),
                      day(step.dueOn),
                      whole && code(`undertakingStatus.${step.status}`),
                    )}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <Left count={plan.goals.length - most} />
    </SheetPart>
  );
}
