import { daysBetween } from '@birge/domain';
import { IconAlertTriangle, IconCheck, IconHourglassHigh, IconThumbUp, IconX } from '@tabler/icons-react';

import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { StatusChip } from '../../ui/chip';
import { formatRange, today } from '../../ui/format';
import { RadioCards, ReasonColumns } from '../../ui/radio-cards';
import { useFormat } from '../../ui/use-format';

import type { Offering } from './referrals.queries';

/** Everybody who offers a service; who does not fit stays visible, says why, and cannot be chosen. */
export function OfferingChoice(props: {
  offerings: readonly Offering[];
  age: number;
  value: string | null;
  error?: string;
  onChange: (organisationId: string) => void;
}) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { nameOf } = useLocations();
  const best = props.offerings.find(({ fit }) => fit?.fits)?.id;
  const why = ({ fit, ageMin, ageMax }: Offering): string =>
    (fit?.unfitReasons ?? [])
      .map((reason) =>
        reason === 'age_unfit'
          ? t('wizard.organisation.ages', { ages: formatRange(ageMin, ageMax), age: props.age })
          : `${code(`unfitReason.${reason}`)}.`,
      )
      .join(' ');
  return (
    <RadioCards
      label={t('wizard.steps.organisation')}
      hideLabel
      name="organisationId"
      value={props.value}
      error={props.error}
      onChange={props.onChange}
      items={props.offerings.map((offering) => {
        const { organisation, fit } = offering;
        const unfit = fit !== null && !fit.fits;
        const place = [nameOf(organisation.locationId), organisation.address].filter(Boolean).join(', ');
        return {
          value: organisation.id,
          title: organisation.name,
          text: unfit ? why(offering) : place,
          unfit,
          badge: unfit ? (
            <StatusChip look={{ hue: 'red', icon: IconX }} label={t('wizard.organisation.unfit')} />
          ) : offering.id === best ? (
            <StatusChip
              look={{ hue: 'teal', icon: IconThumbUp }}
              label={t('wizard.organisation.orders.fit')}
            />
          ) : undefined,
          children: unfit ? undefined : <Reasons offering={offering} />,
        };
      })}
    />
  );
}

const tick = <IconCheck size={16} stroke={2.2} aria-hidden="true" />;
const caution = <IconAlertTriangle size={16} stroke={2} aria-hidden="true" />;

/** Fit, distance, capacity, usual wait, last confirmed: so that one reads down the list. */
function Reasons({ offering }: { offering: Offering }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { relativeDay, number } = useFormat();
  const { fit, organisation, placesFree, capacity, usualWaitDays, confirmedOn } = offering;
  const warned = (warning: string): boolean =>
    (fit?.warnings as string[] | undefined)?.includes(warning) ?? false;
  const barrier = warned('other_language') || warned('inaccessible');
  const spoken = offering.languages.map((language) => code(`language.${language}`)).join(', ');
  const full = placesFree === 0;
  const places =
    placesFree === null
      ? t('wizard.organisation.placesUnknown')
      : capacity === null
        ? t('wizard.organisation.places', { count: placesFree })
        : t('wizard.organisation.placesOf', { free: number(placesFree), capacity: number(capacity) });
  return (
    <ReasonColumns
      items={[
        {
          key: 'fit',
          name: t('wizard.organisation.fit'),
          value: barrier
            ? code(warned('other_language') ? 'fitWarning.other_language' : 'fitWarning.inaccessible')
            : t('wizard.organisation.age', { from: offering.ageMin, to: offering.ageMax }),
          note: [
            spoken,
            organisation.accessible ? t('wizard.organisation.accessible') : t('wizard.organisation.steps'),
          ]
            .filter(Boolean)
            .join(', '),
          hue: barrier ? 'amber' : 'green',
          icon: barrier ? caution : tick,
        },
        {
          key: 'distance',
          name: t('wizard.organisation.distance'),
          value:
            fit?.distanceKm == null
              ? t('wizard.organisation.unknown')
              : fit.distanceKm === 0
                ? t('wizard.organisation.sameDistrict')
                : t('wizard.organisation.km', { km: number(fit.distanceKm) }),
          note: fit?.distanceKm ? t('wizard.organisation.asTheCrow') : undefined,
        },
        {
          key: 'capacity',
          name: t('wizard.organisation.capacity'),
          value: places,
          note: full ? t('wizard.organisation.listOpen') : undefined,
          ...(placesFree === null
            ? {}
            : full
              ? { hue: 'amber' as const, icon: <IconHourglassHigh size={16} stroke={2} aria-hidden="true" /> }
              : { hue: 'green' as const, icon: tick }),
        },
        {
          key: 'wait',
          name: t('wizard.organisation.wait'),
          value:
            usualWaitDays === null
              ? t('wizard.organisation.unknown')
              : t('common:when.days', { count: usualWaitDays }),
        },
        {
          key: 'confirmed',
          name: t('wizard.organisation.confirmed'),
          value: confirmedOn === null ? t('wizard.organisation.never') : ago(confirmedOn, relativeDay),
          note: warned('not_confirmed') ? t('wizard.organisation.askFirst') : undefined,
          ...(warned('not_confirmed') ? { hue: 'amber' as const, icon: caution } : {}),
        },
      ]}
    />
  );
}

const ago = (on: string, relativeDay: (on: string) => string): string =>
  relativeDay(daysBetween(on, today()) < 0 ? today() : on);
