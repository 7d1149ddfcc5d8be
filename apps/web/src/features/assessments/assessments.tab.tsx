import type { components } from '@birge/api-client';
import { difficultyLevels, workingCaseStatuses } from '@birge/domain';
import { IconClipboardHeart, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ActionButton } from '../../ui/actions';
import { Degree } from '../../ui/bars';
import { Button } from '../../ui/button';
import { RailCard } from '../../ui/card';
import { PriorityMark } from '../../ui/chips/chips';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/page';
import { Skeleton, SkeletonRows } from '../../ui/skeleton';
import { showFailure } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import classes from './assessments.module.css';
import { assessmentsQuery, useBeginAssessment, type Assessment } from './assessments.queries';

type CaseFile = components['schemas']['CaseDto'];

/** Assessments of a case, newest first; a draft is gone on with. */
export function AssessmentsTab({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('assessments');
  const { data, error, refetch } = useQuery(assessmentsQuery(caseFile.id));
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  const draft = data?.find(({ status }) => status === 'draft');
  return (
    <Section
      title={t('tab')}
      count={data?.length}
      aside={data && <Begin caseFile={caseFile} draft={draft} />}
    >
      {data === undefined && <SkeletonRows rows={2} height={72} />}
      {data?.length === 0 && (
        <EmptyState icon={<IconClipboardHeart />} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {data?.map((assessment) => (
          <AssessmentRow key={assessment.id} caseId={caseFile.id} assessment={assessment} />
        ))}
      </ul>
    </Section>
  );
}

function AssessmentRow({ caseId, assessment }: { caseId: string; assessment: Assessment }) {
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const isDraft = assessment.status === 'draft';
  const needs = assessment.needs
    .filter(({ level }) => level !== 'none')
    .map(({ area }) => code(`needArea.${area}`));
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <p className={classes.name}>
          <Link to={`/cases/${caseId}/assessments/${assessment.id}`}>
            {day(assessment.assessedOn, { month: 'long', year: true })}
          </Link>
          {isDraft && <span className={classes.draft}>{code('assessmentStatus.draft')}</span>}
        </p>
        <p className={classes.text}>{assessment.author.name}</p>
        <p className={classes.text}>{needs.length > 0 ? needs.join(', ') : !isDraft && t('noNeeds')}</p>
      </div>
      <PriorityMark priority={assessment.priority} />
    </li>
  );
}

/** Begins an assessment, or leads to the draft; says why none may begin. */
function Begin({ caseFile, draft }: { caseFile: CaseFile; draft?: Assessment }) {
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  const navigate = useNavigate();
  const problemText = useProblemText();
  const begin = useBeginAssessment(caseFile.id);
  const [key] = useState(newIdempotencyKey);
  const to = (id: string): string => `/cases/${caseFile.id}/assessments/${id}`;
  if (draft)
    return (
      <Button variant="filled" to={to(draft.id)}>
        {t('goOn')}
      </Button>
    );
  const reasons = blocksOf(caseFile).map(({ reason, to: where }) => ({
    key: reason,
    text: code(`blockedReason.${reason}`),
    to: where,
  }));
  return (
    <ActionButton
      variant="filled"
      icon={<IconPlus />}
      reasons={reasons}
      pending={begin.isPending}
      onClick={() =>
        begin.mutate(key, {
          onSuccess: ({ id }) => void navigate(to(id)),
          onError: (error) => showFailure(problemText(error)),
        })
      }
    >
      {t('begin')}
    </ActionButton>
  );
}

function blocksOf(caseFile: CaseFile): { reason: string; to?: string }[] {
  if (caseFile.status === 'identified')
    return [{ reason: 'no_consent_registration', to: `/cases/${caseFile.id}/consents` }];
  if (!(workingCaseStatuses as readonly string[]).includes(caseFile.status))
    return [{ reason: 'case_closed' }];
  return caseFile.caseworker === null ? [{ reason: 'no_caseworker' }] : [];
}

/** How the child is doing, in words and bars, from the latest completed assessment. */
export function NeedsCard({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const { data } = useQuery(assessmentsQuery(caseFile.id));
  const latest = data?.find(({ status }) => status === 'completed');
  const difficult = [...(latest?.difficulties ?? [])]
    .filter(({ level }) => level !== 'none')
    .sort((one, other) => difficultyLevels.indexOf(other.level) - difficultyLevels.indexOf(one.level));
  const easy = (latest?.difficulties.length ?? 0) - difficult.length;
  return (
    <RailCard
      title={t(`card.title.${caseFile.child.sex}`)}
      aside={
        latest && (
          <Link to={`/cases/${caseFile.id}/assessments/${latest.id}`}>
            {day(latest.assessedOn, { year: 'auto' })}
          </Link>
        )
      }
      foot={latest && t('noDiagnosis')}
    >
      {data === undefined && <Skeleton height={72} />}
      {data && !latest && (
        <p className={classes.text}>
          {t('card.none')} <Link to={`/cases/${caseFile.id}/assessments`}>{t('tab')}</Link>
        </p>
      )}
      <ul className={classes.degrees}>
        {difficult.map(({ domain, level }) => (
          <li key={domain}>
            <span>{code(`difficulty.${domain}`)}</span>
            <span aria-hidden="true">
              <Degree filled={difficultyLevels.indexOf(level)} label="" />
            </span>
            <span className={classes.short}>
              {level === 'some' ? code('difficultyLevelShort.some') : code('domainResult.difficulty')}
            </span>
          </li>
        ))}
        {easy > 0 && (
          <li>
            <span>
              {difficult.length > 0 ? t('card.others', { count: easy }) : t('card.all', { count: easy })}
            </span>
            <span aria-hidden="true">
              <Degree filled={0} label="" />
            </span>
            <span className={classes.short}>{code('domainResult.no_difficulty')}</span>
          </li>
        )}
      </ul>
    </RailCard>
  );
}
