import { useTranslation } from '../../i18n';

const childFields = [
  'givenName',
  'familyName',
  'patronymic',
  'bornOn',
  'sex',
  'iin',
  'locationId',
  'settlement',
  'locality',
  'address',
  'languages',
  'supportNotes',
] as const;
const personFields = ['name', 'relation', 'phone', 'language', 'legalRepresentative'] as const;

/** What each field of a child is called, by its name in the form. */
export function useChildLabels(prefix = ''): Record<string, string> {
  const { t } = useTranslation('children');
  return Object.fromEntries(childFields.map((field) => [prefix + field, t(`fields.${field}`)]));
}

/** What each field of the flow is called. */
export function useRegisterLabels(peopleCount: number): Record<string, string> {
  const { t } = useTranslation('children');
  const people = Array.from({ length: peopleCount }, (_, index) =>
    personFields.map((field): [string, string] => [`people.${index}.${field}`, t(`people.${field}`)]),
  );
  return {
    ...useChildLabels('child.'),
    ...Object.fromEntries(people.flat()),
    consentNow: t('check.consent'),
    'consent.personIndex': t('consent.giver'),
    'consent.personId': t('consent.giver'),
    'consent.givenOn': t('consent.givenOn'),
    'consent.mode': t('consent.mode'),
    'consent.assent': t('codes:assent.title'),
    'consent.assentNote': t('codes:assent.note'),
    'consent.caregiver': t('codes:assent.caregiver'),
    'consent.language': t('consent.language'),
    teamId: t('start.team'),
    caseworkerId: t('start.caseworker'),
    note: t('start.note'),
  };
}
