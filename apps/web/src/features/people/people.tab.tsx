import type { components } from '@birge/api-client';
import { IconHome, IconPencil, IconPhoneOff, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Button, IconButton } from '../../ui/button';
import { RailCard, RailRow } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { PhoneButton, PhoneLink } from '../../ui/facts';
import { today } from '../../ui/format';
import { Section } from '../../ui/page';
import { Skeleton, SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';
import { Link } from 'react-router';

import { FamilyAccessDialog } from './family-access.dialog';
import { HiddenNumber } from './hidden-number';
import { HouseholdSection } from './household.section';
import classes from './people.module.css';
import { peopleQuery, type Person } from './people.queries';
import { AddPersonDialog, EditPersonDialog } from './person.form';
import { ProtectionSection } from './protection.section';

type CaseFile = components['schemas']['CaseDto'];

/** A card of the rail shows so many people and a way to all. */
const ROWS = 4;

/** "Mother · legal representative · Kazakh · sees the family page". */
function usePersonFacts() {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const on = (value: string): string => day(value, { year: 'auto' });
  const rights = ({
    legalRepresentative,
    represents,
    representsFrom,
    representsTo,
  }: Person): string | false => {
    if (!legalRepresentative) return false;
    if (!represents && representsTo && representsTo < today())
      return t('representedUntil', { to: on(representsTo) });
    if (representsFrom && representsTo)
      return t('representsFromTo', { from: on(representsFrom), to: on(representsTo) });
    if (representsTo) return t('representsUntil', { to: on(representsTo) });
    if (representsFrom) return t('representsSince', { from: on(representsFrom) });
    return t('decides');
  };
  return (person: Person): string =>
    [
      code(`relation.${person.relation}`),
      rights(person),
      person.language && code(`language.${person.language}`),
      person.livesWithChild && t('livesWith'),
      person.hasAccount && t('seesFamilyPage'),
      person.gone && person.goneOn && t(`gone.${person.gone}`, { on: on(person.goneOn) }),
    ]
      .filter(Boolean)
      .join(' · ');
}

/** When and how to call: "call first · best 18:00 – 20:30 · by telephone". */
function useCallFacts() {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  return ({ contact, callFrom, callTo, channel }: Person): string =>
    [
      contact === 'preferred' && t('callFirst'),
      callFrom && callTo
        ? t('callBetween', { from: callFrom, to: callTo })
        : callFrom
          ? t('callFrom', { from: callFrom })
          : callTo && t('callTo', { to: callTo }),
      channel && code(`contactChannel.${channel}`).toLocaleLowerCase(),
    ]
      .filter(Boolean)
      .join(' · ');
}

/** A number to press, unless it must not be called: then it is not even shown. */
function Reach({ caseId, person }: { caseId: string; person: Person }) {
  const { t } = useTranslation('people');
  const calls = useCallFacts()(person);
  return (
    <>
      {person.contact === 'must_not' && (
        <p className={classes.stop}>
          <IconPhoneOff size={16} stroke={2} aria-hidden="true" />
          {t('mustNotCall')}
        </p>
      )}
      {person.numberHidden && <HiddenNumber caseId={caseId} person={person} />}
      {person.phone && <PhoneLink phone={person.phone} />}
      {calls && person.callable && <p className={classes.text}>{calls}</p>}
    </>
  );
}

/** Everybody around the child: who decides, whom to call, in which language. */
export function PeopleTab({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('people');
  const facts = usePersonFacts();
  const { data: people, error, refetch } = useQuery(peopleQuery(caseFile.id));
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  const [access, setAccess] = useState<Person | null>(null);
  const close = (): void => setOpen(null);
  const add = (
    <Button icon={<IconUserPlus />} onClick={() => setOpen('new')}>
      {t('add')}
    </Button>
  );
  if (error && !people) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Section title={t('title')} count={people?.length} aside={add}>
        {people === undefined && <SkeletonRows rows={3} height={72} />}
        {people?.length === 0 && (
          <EmptyState icon={<IconUsers />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        )}
        <ul className={classes.list}>
          {people?.map((person) => (
            <li key={person.id} className={classes.row} data-gone={person.gone ? true : undefined}>
              <Avatar name={person.name} size={40} />
              <div className={classes.words}>
                <p className={classes.name}>{person.name}</p>
                <p className={classes.text}>{facts(person)}</p>
                <Reach caseId={caseFile.id} person={person} />
                {person.representsBy && <p className={classes.text}>{person.representsBy}</p>}
                {person.note && <p className={classes.note}>{person.note}</p>}
              </div>
              <div className={classes.actions}>
                {(person.represents || person.hasAccount) && (
                  <Button icon={<IconHome />} onClick={() => setAccess(person)}>
                    {t('access.open')}
                  </Button>
                )}
                <IconButton
                  name={t('edit', { name: person.name })}
                  frame="square"
                  onClick={() => setOpen(person)}
                >
                  <IconPencil />
                </IconButton>
              </div>
            </li>
          ))}
        </ul>
        {access && <FamilyAccessDialog caseFile={caseFile} person={access} onClose={() => setAccess(null)} />}
        {open === 'new' && <AddPersonDialog caseId={caseFile.id} onClose={close} />}
        {open !== null && open !== 'new' && (
          <EditPersonDialog
            caseId={caseFile.id}
            person={people?.find(({ id }) => id === open.id) ?? open}
            onClose={close}
          />
        )}
      </Section>
      <HouseholdSection caseFile={caseFile} people={people ?? []} />
      <ProtectionSection caseId={caseFile.id} people={people ?? []} />
    </>
  );
}

/** The people of a case in the rail of its file, each with a button that calls. */
export function PeopleCard({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('people');
  const facts = usePersonFacts();
  const { data: people } = useQuery(peopleQuery(caseFile.id));
  const all: ReactNode = (
    <Link to={`/cases/${caseFile.id}/people`}>
      {people && people.length > 0 ? t('card.all', { count: people.length }) : t('add')}
    </Link>
  );
  return (
    <RailCard title={t('title')} aside={all}>
      {people === undefined && <Skeleton height={56} />}
      {people?.length === 0 && <p className={classes.text}>{t('none')}</p>}
      {people
        ?.filter(({ gone }) => gone === null)
        .slice(0, ROWS)
        .map((person) => (
          <RailRow
            key={person.id}
            strong
            title={person.name}
            text={person.contact === 'must_not' ? `${facts(person)} · ${t('mustNotCall')}` : facts(person)}
            right={person.phone && person.callable && <PhoneButton phone={person.phone} name={person.name} />}
          />
        ))}
    </RailCard>
  );
}
