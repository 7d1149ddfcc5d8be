import { IconBuildingCommunity, IconMail, IconMapPin, IconPhone, IconWheelchair } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { StatusChip } from '../../ui/chip';
import { activeLook } from '../../ui/chips/active-look';
import { Facts, Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { onDemand } from '../../ui/on-demand';
import { useFormat } from '../../ui/use-format';

import { OfferingsTable } from './offerings-table';
import { organisationQuery, type Organisation } from './organisations.queries';

const OrganisationDialog = onDemand(() =>
  import('./organisation.dialog').then((file) => file.OrganisationDialog),
);
const ClosingDialog = onDemand(() => import('./closing.dialog').then((file) => file.ClosingDialog));

/** One organisation and what it offers, for the administrator. */
export function OrganisationPage() {
  const { t } = useTranslation('admin');
  const { id = '' } = useParams();
  return <Known id={id} crumbs={[{ label: t('organisations.title'), to: '/organisations' }]} editable />;
}

/** The same for the organisation itself: its own offerings, kept up to date. */
export function OwnOfferingsPage() {
  const user = useUser();
  return <Known id={user.organisationId ?? ''} />;
}

function Known({
  id,
  crumbs,
  editable = false,
}: {
  id: string;
  crumbs?: { label: string; to: string }[];
  editable?: boolean;
}) {
  const organisation = useQuery(organisationQuery(id));
  if (organisation.isPending) return <PageSkeleton />;
  if (organisation.isError)
    return <NoAnswer error={organisation.error} onRetry={() => void organisation.refetch()} />;
  return <Shown organisation={organisation.data} crumbs={crumbs} editable={editable} />;
}

function Shown({
  organisation,
  crumbs,
  editable,
}: {
  organisation: Organisation;
  crumbs?: { label: string; to: string }[];
  editable: boolean;
}) {
  const { t } = useTranslation('admin');
  const { nameOf } = useLocations();
  const { phone } = useFormat();
  const [open, setOpen] = useState<'edit' | 'close' | null>(null);
  const facts = [
    {
      icon: <IconMapPin />,
      text: [nameOf(organisation.locationId), organisation.address].filter(Boolean).join(', '),
    },
    ...(organisation.phone ? [{ icon: <IconPhone />, text: phone(organisation.phone) }] : []),
    ...(organisation.email ? [{ icon: <IconMail />, text: organisation.email }] : []),
    ...(organisation.accessible ? [{ icon: <IconWheelchair />, text: t('organisations.accessible') }] : []),
  ];
  return (
    <Page
      title={organisation.name}
      crumbs={crumbs}
      beside={
        <StatusChip
          look={activeLook(organisation.active)}
          label={t(`organisations.${organisation.active ? 'open' : 'closed'}`)}
        />
      }
      above={<Facts facts={facts} />}
      lead={editable ? undefined : t('offerings.lead')}
      actions={
        editable && (
          <Button icon={<IconBuildingCommunity />} onClick={() => setOpen('edit')}>
            {t('organisations.edit')}
          </Button>
        )
      }
    >
      <OfferingsTable organisation={organisation} />
      {open === 'edit' && (
        <OrganisationDialog
          organisation={organisation}
          onClose={() => setOpen(null)}
          onCloseOrganisation={() => setOpen('close')}
        />
      )}
      {open === 'close' && <ClosingDialog organisation={organisation} onClose={() => setOpen(null)} />}
    </Page>
  );
}
