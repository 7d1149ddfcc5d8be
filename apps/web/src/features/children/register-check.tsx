import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { CheckAnswers } from '../../ui/steps';
import { useFormat } from '../../ui/use-format';
import { maskIin } from '@birge/domain';

import { consentLanguageOf, giverOf, type RegisterAnswers, type RegisterStep } from './register-answers';

/** Everything once more before it is kept, each with the way back to its page. */
export function RegisterCheck(props: { answers: RegisterAnswers; onChange: (step: RegisterStep) => void }) {
  const { answers, onChange } = props;
  const { t } = useTranslation('children');
  const { t: code } = useTranslation('codes');
  const { day, age } = useFormat();
  const { place } = useLocations();
  const { child, people } = answers;
  const to = (step: RegisterStep) => () => onChange(step);
  const giver = giverOf(answers);
  const givenBy = giver === 'child' ? child.givenName : (people[giver ?? 0]?.name ?? '');
  const language = consentLanguageOf(answers);
  const isAgreed = answers.consentNow && answers.mode && language;
  return (
    <CheckAnswers
      items={[
        {
          key: 'child',
          term: t('check.child'),
          value: [child.givenName, child.patronymic, child.familyName].filter(Boolean).join(' '),
          note: [
            `${age(child.bornOn)}, ${day(child.bornOn, { month: 'long', year: true })}`,
            child.sex && code(`sex.${child.sex}`),
            child.iin ? `${t('fields.iin')} ${maskIin(child.iin)}` : t('common:iin.none'),
          ]
            .filter(Boolean)
            .join(' · '),
          onChange: to('child'),
        },
        {
          key: 'place',
          term: t('check.place'),
          value: place({ locationId: child.locationId ?? '', settlement: child.settlement || null }),
          note: [child.locality && code(`locality.${child.locality}`), child.address]
            .filter(Boolean)
            .join(' · '),
          onChange: to('child'),
        },
        ...people.map((person, index) => ({
          key: `person-${index}`,
          term: person.relation ? code(`relation.${person.relation}`) : '',
          value: person.name,
          note: [person.legalRepresentative && t('people.legalRepresentative'), person.phone]
            .filter(Boolean)
            .join(' · '),
          onChange: to('people'),
        })),
        {
          key: 'consent',
          term: t('check.consent'),
          value: isAgreed
            ? t('check.agreed', { name: givenBy, on: day(answers.givenOn, { month: 'long', year: true }) })
            : t('check.postponed'),
          note: isAgreed
            ? `${code(`consentMode.${answers.mode}`)} · ${code(`language.${language}`)}`
            : t('consent.laterText'),
          onChange: to('consent'),
        },
        {
          key: 'start',
          term: t('start.priority'),
          value: code(`priority.${answers.priority}`),
          note: answers.note || undefined,
          onChange: to('consent'),
        },
      ]}
    />
  );
}
