import { IconListDetails, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { StatusChip } from '../../ui/chip';
import { activeLook } from '../../ui/chips/active-look';
import { DataTable, TwoLines, type Column } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { formatRange } from '../../ui/format';
import { Section } from '../../ui/page';
import { useFormat } from '../../ui/use-format';

import { OfferingDialog } from './offering.dialog';
import classes from './organisations.module.css';
import type { Offering, Organisation } from './organisations.queries';

/** What an organisation offers, each line a click away from being put right. */
export function OfferingsTable({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('admin');
  const [dialog, setDialog] = useState<'new' | Offering | null>(null);
  const columns = useColumns(setDialog);
  return (
    <Section
      title={t('offerings.title')}
      count={organisation.offerings.length}
      aside={
        <Button icon={<IconPlus />} onClick={() => setDialog('new')}>
          {t('offerings.new')}
        </Button>
      }
    >
      {organisation.offerings.length === 0 ? (
        <EmptyState icon={<IconListDetails />} title={t('offerings.none')}>
          {t('offerings.noneText')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('offerings.title')}
          columns={columns}
          rows={organisation.offerings}
          rowKey={(offering) => offering.id}
        />
      )}
      {dialog !== null && (
        <OfferingDialog
          key={dialog === 'new' ? 'new' : dialog.id}
          organisationId={organisation.id}
          offering={dialog === 'new' ? null : dialog}
          taken={organisation.offerings.map(({ serviceId }) => serviceId)}
          onClose={() => setDialog(null)}
        />
      )}
    </Section>
  );
}

function useColumns(onOpen: (offering: Offering) => void): Column<Offering>[] {
  const { t } = useTranslation('admin');
  const { t: code } = useTranslation('codes');
  const { language, number, day } = useFormat();
  const placesOf = ({ placesFree, capacity }: Offering): string =>
    placesFree === null
      ? '–'
      : capacity === null
        ? number(placesFree)
        : t('offerings.places', { free: number(placesFree), all: number(capacity) });
  return [
    {
      key: 'service',
      header: t('fields.serviceId'),
      card: 'title',
      cell: (offering) => (
        <TwoLines
          first={
            <button type="button" className={classes.link} onClick={() => onOpen(offering)}>
              {offering.serviceName[language]}
            </button>
          }
          second={code(`serviceKind.${offering.kind}`)}
        />
      ),
    },
    {
      key: 'places',
      header: t('fields.placesFree'),
      cardLabel: t('fields.placesFree'),
      cell: (offering) => (
        <TwoLines
          first={placesOf(offering)}
          second={offering.waitingListOpen ? t('offerings.listOpen') : t('offerings.listClosed')}
        />
      ),
    },
    {
      key: 'wait',
      header: t('fields.usualWaitDays'),
      align: 'end',
      from: 'medium',
      cell: (offering) => (offering.usualWaitDays === null ? '–' : number(offering.usualWaitDays)),
    },
    {
      key: 'ages',
      header: t('offerings.ages'),
      from: 'medium',
      cell: ({ ageMin, ageMax }) => formatRange(ageMin, ageMax),
    },
    {
      key: 'confirmed',
      header: t('offerings.confirmedOn'),
      cardLabel: t('offerings.confirmedOn'),
      cell: ({ confirmedOn }) => (confirmedOn ? day(confirmedOn, { year: true }) : t('offerings.never')),
    },
    {
      key: 'state',
      header: t('users.state'),
      card: 'corner',
      cell: ({ active }) => (
        <StatusChip look={activeLook(active)} label={t(`offerings.${active ? 'offered' : 'stopped'}`)} />
      ),
    },
  ];
}
