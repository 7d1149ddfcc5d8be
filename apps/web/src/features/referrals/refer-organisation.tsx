import { IconArrowBackUp, IconArrowRight, IconBuildingCommunity } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { RailCard } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { DefinitionList } from '../../ui/facts';
import { dayOf } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { FormActions } from '../../ui/page';
import { Segments } from '../../ui/pills';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import type { DraftSaver } from './draft-saver';
import { OfferingChoice } from './offering-choice';
import { stepTo } from './refer-steps';
import classes from './refer.module.css';
import { offeringsQuery, type Offering, type Referral } from './referrals.queries';

interface StepProps {
  caseId: string;
  draft: Referral;
  saver: DraftSaver;
}

const orders = ['fit', 'distance', 'wait'] as const;
type Order = (typeof orders)[number];

/** Step 2: who should give it. Everybody who offers it, with the same five reasons in the same columns. */
export function ReferOrganisation({ caseId, draft, saver }: StepProps) {
  const { t } = useTranslation('referrals');
  const navigate = useNavigate();
  const [order, setOrder] = useState<Order>('fit');
  const [tried, setTried] = useState(false);
  const [all, setAll] = useState(false);
  const { data, error, isPending, refetch } = useQuery(offeringsQuery(draft.service.id, caseId));
  const chosen = saver.unsaved.organisationId ?? draft.organisation?.id ?? null;
  const goOn = async () => {
    setTried(true);
    if (chosen && (await saver.settle())) void navigate(stepTo(caseId, draft.id, 'shared'));
  };
  if (isPending) return <SkeletonRows rows={4} height={130} />;
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  return (
    <div className={classes.form}>
      {draft.replaces && <ReplacedNotice replaces={draft.replaces} />}
      {data.items.length === 0 ? (
        <EmptyState icon={<IconBuildingCommunity />} title={t('wizard.organisation.none')}>
          {t('wizard.organisation.noneText')}
        </EmptyState>
      ) : (
        <>
          <div className={classes.listHead}>
            <h2 className={classes.listTitle}>
              {t('wizard.organisation.count', { count: data.items.length })}
            </h2>
            <Segments
              label={t('wizard.organisation.order')}
              current={order}
              items={orders.map((key) => ({ key, label: t(`wizard.organisation.orders.${key}`) }))}
              onSelect={(key) => setOrder(key as Order)}
            />
          </div>
          <OfferingChoice
            offerings={all ? inOrder(data.items, order) : shortened(inOrder(data.items, order), chosen)}
            age={draft.child.age ?? 0}
            value={chosen}
            error={tried && !chosen ? t('wizard.organisation.missing') : undefined}
            onChange={(organisationId) => saver.save({ organisationId })}
          />
        </>
      )}
      {!all && data.items.length > SHOWN && (
        <div>
          <Button onClick={() => setAll(true)}>
            {t('wizard.organisation.showAll', { count: data.items.length })}
          </Button>
        </div>
      )}
      <p className={classes.under}>
        <Link to={`/directory?serviceId=${draft.service.id}`}>{t('wizard.organisation.directory')}</Link>
      </p>
      <FormActions
        back={
          <Button size="md" to={stepTo(caseId, draft.id, 'need')}>
            {t('common:actions.back')}
          </Button>
        }
      >
        <Button size="md" variant="subtle" to={`/cases/${caseId}`}>
          {t('wizard.leave')}
        </Button>
        <Button size="md" variant="filled" iconRight={<IconArrowRight />} onClick={() => void goOn()}>
          {t('wizard.steps.shared')}
        </Button>
      </FormActions>
    </div>
  );
}

/** So many stand there at once: the country has dozens, the family needs the near ones. */
const SHOWN = 6;

/** The first few, and the chosen one wherever it stands. */
const shortened = (offerings: readonly Offering[], chosen: string | null): readonly Offering[] =>
  offerings.filter(({ organisation }, at) => at < SHOWN || organisation.id === chosen);

/** The order "fits best" is the server's; the others keep what does not fit at the end. */
function inOrder(offerings: readonly Offering[], order: Order): readonly Offering[] {
  if (order === 'fit') return offerings;
  const last = Number.MAX_SAFE_INTEGER;
  const by = ({ fit, usualWaitDays }: Offering): number =>
    (order === 'distance' ? fit?.distanceKm : usualWaitDays) ?? last;
  return [...offerings].sort(
    (a, b) => Number(b.fit?.fits ?? true) - Number(a.fit?.fits ?? true) || by(a) - by(b),
  );
}

function ReplacedNotice({ replaces }: { replaces: NonNullable<Referral['replaces']> }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return (
    <Notice icon={<IconArrowBackUp size={18} stroke={1.8} />}>
      <strong>
        {t('wizard.organisation.replaced', {
          organisation: replaces.organisationName ?? replaces.number,
          status: code(`referralStatus.${replaces.status}`).toLowerCase(),
          date: day(dayOf(replaces.since), { month: 'long' }),
        })}
      </strong>{' '}
      {replaces.reason && `${code(`barrier.${replaces.reason}`)}. `}
      {t('wizard.organisation.takesPlace')}
    </Notice>
  );
}

export function OrganisationRail({ caseId, draft }: StepProps) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { language } = useFormat();
  const { nameOf } = useLocations();
  const { data } = useQuery(offeringsQuery(draft.service.id, caseId));
  const needs = data?.needs;
  return (
    <>
      <RailCard title={t('wizard.organisation.needs', { name: draft.child.givenName })}>
        <DefinitionList
          spread
          items={[
            { key: 'service', term: t('facts.service'), value: draft.service.name[language] },
            {
              key: 'age',
              term: t('facts.age'),
              value: t('common:age.long.years', { count: draft.child.age ?? 0 }),
            },
            {
              key: 'languages',
              term: t('facts.languages'),
              value: needs?.languages.map((spoken) => code(`language.${spoken}`)).join(', '),
            },
            {
              key: 'building',
              term: t('facts.building'),
              value: needs?.needsAccess ? t('wizard.organisation.accessible') : null,
            },
            { key: 'from', term: t('facts.from'), value: needs && nameOf(needs.locationId) },
          ]}
        />
      </RailCard>
      <RailCard title={t('wizard.organisation.why')} foot={t('wizard.organisation.whyText')}>
        {null}
      </RailCard>
    </>
  );
}
