import type { SharedField } from '@birge/domain';

import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import type { Shared } from './referrals.queries';

/** What one agreed field says, in words; `null` where there is nothing to say. */
export function useSharedWords(): (field: SharedField, shared: Shared) => string | null {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { day, phone } = useFormat();
  const { place } = useLocations();

  const listed = (items: readonly string[]): string | null => (items.length > 0 ? items.join('; ') : null);

  return (field, shared) => {
    switch (field) {
      case 'child_short_name':
        return shared.childShortName;
      case 'age':
        return shared.age === null ? null : ageWords(shared.age, shared.sex);
      case 'place':
        return (
          shared.place && `${place(shared.place)}, ${code(`locality.${shared.place.locality}`).toLowerCase()}`
        );
      case 'guardian_contact':
        return listed((shared.guardianContact ?? []).map(contact));
      case 'languages':
        return listed((shared.languages ?? []).map((language) => code(`language.${language}`)));
      case 'difficulties':
        return listed(
          (shared.difficulties ?? []).map(
            ({ domain, level }) =>
              `${code(`difficulty.${domain}`)}: ${code(`difficultyLevelShort.${level}`)}`,
          ),
        );
      case 'support_notes':
        return shared.supportNotes;
      case 'registrations':
        return listed((shared.registrations ?? []).map(registration));
      case 'goal':
        return shared.goal;
    }
  };

  function ageWords(age: number, sex: Shared['sex']): string {
    const years = t('common:age.long.years', { count: age });
    return sex === null || sex === 'unknown' ? years : `${years}, ${t(`common:sex.${sex}`)}`;
  }

  function contact({
    name,
    relation,
    phone: number,
  }: NonNullable<Shared['guardianContact']>[number]): string {
    const who = `${name}, ${code(`relation.${relation}`).toLowerCase()}`;
    return number ? `${who}, ${phone(number)}` : who;
  }

  function registration({ kind, validFrom }: NonNullable<Shared['registrations']>[number]): string {
    return `${code(`registrationKind.${kind}`)}, ${day(validFrom)}`;
  }
}
