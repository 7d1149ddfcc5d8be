import { IconNote, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { CaseChip, PriorityMark } from '../../ui/chips/chips';
import { Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { AskPart, CallPart, DuePart, SaidPart } from './brief-parts';
import classes from './brief.module.css';
import { briefQuery, type Brief } from './briefs.queries';
import { FoldedPart } from './folded-part';
import { Safety } from './safety';
import { ChildPart, PlanPart, ReferralsPart } from './sheet';
import { ScreeningPart } from './sheet-answers';

/** One sheet has room for so many; what is left out is counted on it. */
const MOST_REFERRALS = 6;
const MOST_GOALS = 4;

/** What one needs before a visit, on one screen and on one sheet. */
export function BriefPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(briefQuery(id));
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Sheet brief={data} />;
}

function Sheet({ brief }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { day, no } = useFormat();
  const { child, lastContactOn, plan, referrals, screening } = brief;
  return (
    <div className={classes.sheet} data-own-bar>
      <Page
        title={child.name}
        tabTitle={`${t('brief.title')} ${no(brief.number)}`}
        crumbs={[{ label: no(brief.number), to: `/cases/${brief.id}` }, { label: t('brief.title') }]}
        beside={
          <>
            <CaseChip status={brief.status} />
            <PriorityMark priority={brief.priority} />
          </>
        }
        lead={
          lastContactOn
            ? t('brief.lastContact', { day: day(lastContactOn, { month: 'long' }) })
            : t('brief.noContact')
        }
        actions={
          <span className={classes.actions}>
            <Button icon={<IconNote />} to={`/cases/${brief.id}?note=visit`}>
              {t('brief.note')}
            </Button>
            <Button icon={<IconPrinter />} onClick={() => window.print()}>
              {t('brief.print')}
            </Button>
          </span>
        }
      >
        <Safety brief={brief} />
        <div className={classes.columns}>
          <div>
            <div className={classes.child}>
              <ChildPart brief={brief} />
            </div>
            <CallPart brief={brief} />
          </div>
          <div>
            <DuePart brief={brief} />
            <AskPart brief={brief} />
            <SaidPart brief={brief} />
            {screening && (
              <FoldedPart name={t('screening.title')}>
                <ScreeningPart brief={brief} />
              </FoldedPart>
            )}
          </div>
          <div>
            {referrals.length > 0 && (
              <FoldedPart name={t('referrals.title')} count={referrals.length}>
                <ReferralsPart brief={brief} isAskedElsewhere most={MOST_REFERRALS} />
              </FoldedPart>
            )}
            {plan && (
              <FoldedPart name={t('plan.title')} count={plan.goals.length}>
                <PlanPart brief={brief} most={MOST_GOALS} />
              </FoldedPart>
            )}
          </div>
        </div>
      </Page>
    </div>
  );
}
