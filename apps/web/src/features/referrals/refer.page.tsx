import { IconCloudCheck, IconCloudOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';

import { childName } from '../../app/child-name';
import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { PageSkeleton, SkeletonRows } from '../../ui/skeleton';
import { Steps } from '../../ui/steps';
import { useFormat } from '../../ui/use-format';

import { useDraftSaver, type DraftSaver } from './draft-saver';
import { ReferNeed } from './refer-need';
import { OrganisationRail, ReferOrganisation } from './refer-organisation';
import { ReferShared, SharedRail } from './refer-shared';
import { referSteps, stepTo, type ReferStep } from './refer-steps';
import classes from './refer.module.css';
import { caseHeadQuery, referralQuery, replacementQuery, type Referral } from './referrals.queries';

// The last of four steps: fetched while the others are filled in.
const check = () => import('./refer-check');
const ReferCheck = lazy(async () => ({ default: (await check()).ReferCheck }));
const ReferCheckRail = lazy(async () => ({ default: (await check()).ReferCheckRail }));

// Seldom, and never at once.
const DraftConflict = lazy(async () => ({ default: (await import('./draft-conflict')).DraftConflict }));

/** A new referral in four steps. The draft lives on the server, the step in the address: Back loses nothing. */
export function ReferPage() {
  const { id: caseId = '' } = useParams();
  const [params] = useSearchParams();
  const draft = params.get('draft');
  const replaces = params.get('replaces');
  if (draft) return <WrittenDraft key={draft} caseId={caseId} id={draft} />;
  if (replaces) return <Replacement caseId={caseId} replaces={replaces} />;
  return <BeforeDraft caseId={caseId} />;
}

function Replacement({ caseId, replaces }: { caseId: string; replaces: string }) {
  const { data, error, refetch } = useQuery(replacementQuery(caseId, replaces));
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Navigate replace to={`/cases/${caseId}/refer?draft=${data}&step=organisation`} />;
}

/** Nothing is chosen yet: the first choice of a service begins the draft. */
function BeforeDraft({ caseId }: { caseId: string }) {
  const { data, error, refetch } = useQuery(caseHeadQuery(caseId));
  const { t } = useTranslation('referrals');
  const { no } = useFormat();
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const head = { name: childName(data.child), number: no(data.number) };
  return (
    <Page
      title={t('wizard.titles.need', { name: data.child.givenName })}
      crumbs={[{ label: `${head.name}, ${head.number}`, to: `/cases/${caseId}` }, { label: t('wizard.new') }]}
      above={<StepLine caseId={caseId} current="need" />}
    >
      <ReferNeed caseId={caseId} draft={null} saver={null} bornOn={data.child.bornOn} />
    </Page>
  );
}

function WrittenDraft({ caseId, id }: { caseId: string; id: string }) {
  const { data, error, refetch } = useQuery(referralQuery(id));
  const saver = useDraftSaver(id);
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  // Sent already, perhaps in another window: there is nothing left to write.
  if (data.status !== 'draft') return <Navigate replace to={`/referrals/${id}`} />;
  return <DraftPage caseId={caseId} draft={data} saver={saver} />;
}

function DraftPage({ caseId, draft, saver }: { caseId: string; draft: Referral; saver: DraftSaver }) {
  const { t } = useTranslation('referrals');
  const { no, language } = useFormat();
  const [params] = useSearchParams();
  const step = referSteps.find((name) => name === params.get('step')) ?? 'need';
  const name = childName({
    givenName: draft.child.givenName ?? draft.child.shortName,
    familyName: draft.child.familyName,
  });
  const props = { caseId, draft, saver };
  return (
    <Page
      title={t(`wizard.titles.${step}`, {
        name: draft.child.givenName,
        service: draft.service.name[language],
        organisation: draft.organisation?.name,
      })}
      crumbs={[
        { label: `${name}, ${no(draft.case.number)}`, to: `/cases/${caseId}` },
        { label: t('wizard.new') },
      ]}
      corner={<SavedMark saver={saver} draft={draft} />}
      above={<StepLine caseId={caseId} current={step} draft={draft} />}
      railWidth={step === 'check' ? 'wide' : 'rail'}
      rail={
        step === 'organisation' ? (
          <OrganisationRail {...props} />
        ) : step === 'shared' ? (
          <SharedRail />
        ) : step === 'check' ? (
          <Suspense>
            <ReferCheckRail draft={draft} />
          </Suspense>
        ) : undefined
      }
    >
      <SavingTrouble {...props} />
      {step === 'need' && <ReferNeed {...props} age={draft.child.age ?? 0} />}
      {step === 'organisation' && <ReferOrganisation {...props} />}
      {step === 'shared' && <ReferShared {...props} />}
      {step === 'check' && (
        <Suspense fallback={<SkeletonRows rows={4} />}>
          <ReferCheck {...props} />
        </Suspense>
      )}
    </Page>
  );
}

function StepLine({ caseId, current, draft }: { caseId: string; current: ReferStep; draft?: Referral }) {
  const { t } = useTranslation('referrals');
  return (
    <Steps
      label={t('wizard.steps.label')}
      current={referSteps.indexOf(current)}
      steps={referSteps.map((step) => ({
        key: step,
        label: t(`wizard.steps.${step}`),
        ...(draft ? { to: stepTo(caseId, draft.id, step) } : {}),
      }))}
    />
  );
}

function SavedMark({ saver, draft }: { saver: DraftSaver; draft: Referral }) {
  const { t } = useTranslation('referrals');
  const { time } = useFormat();
  const trouble = saver.error !== null;
  return (
    <span className={classes.saved} role="status" data-trouble={trouble || undefined}>
      {trouble ? <IconCloudOff size={17} stroke={1.7} /> : <IconCloudCheck size={17} stroke={1.7} />}
      {trouble
        ? t('wizard.notSaved')
        : t('common:form.draftSaved', { time: time(saver.savedAt ?? draft.updatedAt) })}
    </span>
  );
}

function SavingTrouble({ caseId, draft, saver }: { caseId: string; draft: Referral; saver: DraftSaver }) {
  const { t } = useTranslation('referrals');
  const text = useProblemText();
  if (saver.conflict)
    return (
      <Suspense>
        <DraftConflict caseId={caseId} draft={draft} saver={saver} conflict={saver.conflict} />
      </Suspense>
    );
  if (saver.error === null) return null;
  return (
    <Notice
      hue="amber"
      role="alert"
      action={<Button onClick={() => void saver.settle()}>{t('wizard.saveAgain')}</Button>}
    >
      {text(saver.error)}
    </Notice>
  );
}
