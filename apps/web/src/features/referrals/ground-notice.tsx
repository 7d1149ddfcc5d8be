import { openReferralStatuses } from '@birge/domain';
import { IconBuildingOff, IconGavel, IconRouteOff, IconShieldOff } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { dayOf } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { useFormat } from '../../ui/use-format';

import type { Referral } from './referrals.queries';

const isOpen = (status: string): boolean => (openReferralStatuses as readonly string[]).includes(status);

/** On what the organisation reads the referral, where it is not simply the word of the family. */
export function GroundNotice({ referral, side }: { referral: Referral; side: 'case' | 'organisation' }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const { ground, status, override, organisation, handedOver } = referral;
  if (ground === 'none' && status !== 'draft')
    return (
      <Notice hue="red" role="status" icon={<IconShieldOff size={22} stroke={1.8} />}>
        {t(side === 'case' ? 'ground.ended' : 'ground.endedForOrganisation')}
      </Notice>
    );
  if (handedOver && isOpen(status))
    return (
      <Notice icon={<IconRouteOff size={22} stroke={1.8} />}>
        {t(side === 'case' ? 'ground.handedOver' : 'ground.handedOverToYou', {
          day: day(dayOf(handedOver.at), { month: 'long', year: 'auto' }),
          who: code(`handoverTarget.${handedOver.to}`),
        })}
      </Notice>
    );
  if (side === 'case' && isOpen(status) && organisation?.active === false)
    return (
      <Notice hue="amber" icon={<IconBuildingOff size={22} stroke={1.8} />}>
        {t('ground.organisationClosed')}
      </Notice>
    );
  if (ground !== 'override' || !override) return null;
  return (
    <Notice hue="amber" icon={<IconGavel size={22} stroke={1.8} />}>
      {t('ground.override', {
        reason: code(`overrideReason.${override.reason}`),
        name: override.managerName,
      })}
    </Notice>
  );
}

/** "Аружан Е., 6 years"; nothing of the child where the family no longer agrees. */
export function useChildWords() {
  const { t } = useTranslation('referrals');
  return ({ child, number }: Pick<Referral, 'child' | 'number'>): { name: string; age: string } => {
    if (child.age === null) {
      const name = t('ground.noName', { number });
      return { name, age: name };
    }
    const age = t('common:age.long.years', { count: child.age });
    return { name: `${child.shortName}, ${age}`, age };
  };
}
