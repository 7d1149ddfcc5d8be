import type { components } from '@birge/api-client';
import { IconHome, IconPencil, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Button, IconButton } from '../../ui/button';
import { RailCard, RailRow } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { PhoneButton, PhoneLink } from '../../ui/facts';
import { Section } from '../../ui/page';
import { Skeleton, SkeletonRows } from '../../ui/skeleton';
import { Link } from 'react-router';

import { FamilyAccessDialog } from './family-access.dialog';
import classes from './people.module.css';
import { peopleQuery, type Person } from './people.queries';
import { AddPersonDialog, EditPersonDialog } from './person.form';

type CaseFile = components['schemas']['CaseDto'];

/** A card of the rail shows so many people and a way to all. */
const ROWS = 4;

/** "Mother · Kazakh · sees the family page". */
function usePersonFacts() {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  return (person: Person): string =>
    [
      code(`relation.${person.relation}`),
      person.legalRepresentative && t('decides'),
      person.language && code(`language.${person.language}`),
      person.hasAccount && t('seesFamilyPage'),
    ]
      .filter(Boolean)
      .join(' · ');
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
    <Section title={t('title')} count={people?.length} aside={add}>
      {people === undefined && <SkeletonRows rows={3} height={72} />}
      {people?.length === 0 && (
        <EmptyState icon={<IconUsers />} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {people?.map((person) => (
          <li key={person.id} className={classes.row}>
            <Avatar name={person.name} size={40} />
            <div className={classes.words}>
              <p className={classes.name}>{person.name}</p>
              <p className={classes.text}>{facts(person)}</p>
              {person.phone && <PhoneLink phone={person.phone} />}
              {person.note && <p className={classes.note}>{person.note}</p>}
            </div>
            <div className={classes.actions}>
              {(person.legalRepresentative || person.hasAccount) && (
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
      {access && <FamilyAccessDialog caseId={caseFile.id} person={access} onClose={() => setAccess(null)} />}
      {open === 'new' && <AddPersonDialog caseId={caseFile.id} onClose={close} />}
      {open !== null && open !== 'new' && (
        <EditPersonDialog
          caseId={caseFile.id}
          person={people?.find(({ id }) => id === open.id) ?? open}
          onClose={close}
        />
      )}
    </Section>
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
      {people?.slice(0, ROWS).map((person) => (
        <RailRow
          key={person.id}
          strong
          title={person.name}
          text={facts(person)}
          right={person.phone && <PhoneButton phone={person.phone} name={person.name} />}
        />
      ))}
    </RailCard>
  );
}
