import { IconShieldCheck } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { DefinitionList, PhoneLink } from '../../ui/facts';
import { useFormat } from '../../ui/use-format';

import classes from './inbox.module.css';
import type { Referral } from './referrals.queries';
import { useSharedWords } from './shared-words';

/** What the organisation was told, and that the family agreed to it. Nothing else can be reached from here. */
export function ToldCard({ referral }: { referral: Referral }) {
  const { t } = useTranslation('inbox');
  const { t: said } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { language, day } = useFormat();
  const words = useSharedWords();
  const { shared, child, service, reason, caseworker, ground } = referral;
  // A word that no longer stands is not told of as if it did.
  const consent = ground === 'none' ? null : referral.consent;
  const age = child.age === null ? null : t('common:age.long.years', { count: child.age });
  const sex = child.sex === 'unknown' ? null : t(`common:sex.${child.sex}`);
  const contacts = shared?.guardianContact ?? [];
  return (
    <section className={classes.card}>
      <h2>{t('told.title')}</h2>
      <DefinitionList
        items={[
          {
            key: 'child',
            term: t('told.child'),
            value: child.age !== null && (
              <strong>{[child.shortName, age, sex].filter(Boolean).join(', ')}</strong>
            ),
          },
          { key: 'service', term: said('facts.service'), value: service.name[language] },
          { key: 'reason', term: said('facts.reason'), value: reason },
          ...(shared
            ? [
                {
                  key: 'difficulties',
                  term: t('told.difficulties'),
                  value: words('difficulties', shared),
                },
                { key: 'place', term: said('facts.from'), value: words('place', shared) },
                { key: 'languages', term: said('facts.languages'), value: words('languages', shared) },
                { key: 'support', term: code('sharedField.support_notes'), value: shared.supportNotes },
                {
                  key: 'registrations',
                  term: t('told.registrations'),
                  value: words('registrations', shared),
                },
                { key: 'goal', term: said('facts.goal'), value: shared.goal },
              ]
            : []),
          ...contacts.map(({ name, relation, phone }, at) => ({
            key: `contact-${at}`,
            term: code(`relation.${relation}`),
            value: <Contact name={name} phone={phone} />,
          })),
          {
            key: 'caseworker',
            term: t('told.from'),
            value: caseworker && <Contact name={caseworker.name} phone={caseworker.phone} />,
          },
        ]}
      />
      {consent && (
        <p className={classes.consent}>
          <IconShieldCheck size={20} stroke={1.7} aria-hidden="true" />
          {t('told.consent', {
            who: consent.relation ? code(`relation.${consent.relation}`) : t('told.family'),
            date: day(consent.givenOn, { month: 'long' }),
          })}
        </p>
      )}
    </section>
  );
}

function Contact({ name, phone }: { name: string; phone: string | null }) {
  return (
    <>
      {name}
      {phone && (
        <>
          <br />
          <PhoneLink phone={phone} />
        </>
      )}
    </>
  );
}
