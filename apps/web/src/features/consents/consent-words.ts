import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import type { Consent } from './consents.queries';

/** "Sharing with School No. 12", "given 6 Oct", "withdrawn 2 Nov". */
export function useConsentWords() {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const on = (value: string): string => day(value, { year: 'auto' });
  return {
    about: ({ purpose, organisation }: Pick<Consent, 'purpose' | 'organisation'>): string =>
      organisation ? t('sharingWith', { name: organisation.name }) : code(`consentPurpose.${purpose}`),
    since: ({ status, givenOn, withdrawnOn, endedOn }: Consent): string => {
      if (status === 'unknown') return t('since.unknown');
      if (withdrawnOn) return t('since.withdrawn', { on: on(withdrawnOn) });
      if (endedOn && (status === 'expired' || status === 'revoked' || status === 'invalidated'))
        return t(`since.${status}`, { on: on(endedOn) });
      const word = status === 'requested' || status === 'refused' ? status : 'given';
      return t(`since.${word}`, { on: on(givenOn) });
    },
    until: ({ status, expiresOn }: Consent): string | null =>
      expiresOn && (status === 'given' || status === 'renewed')
        ? t('since.until', { on: on(expiresOn) })
        : null,
    terms: ({ givenBy, mode, language, assent, caregiver, witness }: Consent): string =>
      [
        givenBy,
        code(`consentMode.${mode}`),
        code(`language.${language}`),
        assent && t('childSays', { answer: code(`assentAnswer.${assent}`).toLocaleLowerCase() }),
        caregiver && code(`caregiverPart.${caregiver}`),
        witness && t('witness', { name: witness }),
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
