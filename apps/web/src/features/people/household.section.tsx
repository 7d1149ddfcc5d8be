import type { components } from '@birge/api-client';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useState } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { HouseholdDialog } from './household.dialog';
import classes from './people.module.css';
import { householdQuery, type Person } from './people.queries';

type CaseFile = components['schemas']['CaseDto'];

/** Who lives with the child, and her brothers and sisters with files of their own. */
export function HouseholdSection({ caseFile, people }: { caseFile: CaseFile; people: readonly Person[] }) {
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const { age } = useFormat();
  const { data: household } = useQuery(householdQuery(caseFile.id));
  const [editing, setEditing] = useState(false);
  if (household === undefined) return <SkeletonRows rows={2} height={48} />;
  const { siblings, members, note } = household;
  const contacts = people.filter(({ livesWithChild }) => livesWithChild === true).map(({ name }) => name);
  const isEmpty = members.length === 0 && contacts.length === 0 && !note;
  return (
    <>
      {siblings.length > 0 && (
        <Section title={t('siblings.title')} count={siblings.length}>
          <ul className={classes.plain}>
            {siblings.map(({ caseId, number, name, bornOn, sameHousehold }) => (
              <li key={caseId}>
                <Link to={`/cases/${caseId}`}>{t('siblings.row', { name, number })}</Link>
                <span className={classes.text}>
                  {[age(bornOn, 'long'), sameHousehold && t('siblings.sameHousehold')]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={t('household.title')}
        aside={
          <Button icon={<IconPencil />} onClick={() => setEditing(true)}>
            {t(isEmpty ? 'household.edit' : 'household.change')}
          </Button>
        }
      >
        {isEmpty && <p className={classes.text}>{t('household.none')}</p>}
        {contacts.length > 0 && <p>{t('household.contacts', { names: contacts.join(', ') })}</p>}
        <ul className={classes.plain}>
          {members.map(({ name, relation, bornYear }, at) => (
            <li key={at}>
              <span>
                {t('household.member', { name, relation: code(`relation.${relation}`).toLocaleLowerCase() })}
              </span>
              {bornYear && <span className={classes.text}>{t('household.born', { year: bornYear })}</span>}
            </li>
          ))}
        </ul>
        {note && <p className={classes.note}>{note}</p>}
      </Section>
      {editing && (
        <HouseholdDialog caseId={caseFile.id} household={household} onClose={() => setEditing(false)} />
      )}
    </>
  );
}
