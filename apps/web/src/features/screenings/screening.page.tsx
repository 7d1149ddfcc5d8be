import type { Instrument } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { NotFound } from '../../app/screens/not-found';
import { PageSkeleton } from '../../ui/skeleton';

import { AskScreening } from './ask-screening';
import { ScreeningResult } from './screening-result';
import { ScreeningSetAside } from './screening-set-aside';
import { caseFileQuery, screeningQuery } from './screenings.queries';

/** One screening: a draft is asked, a completed one is read. */
export function ScreeningPage() {
  const { caseId = '', screeningId = '' } = useParams();
  const file = useQuery(caseFileQuery(caseId));
  const screening = useQuery(screeningQuery(screeningId));
  const error = (!file.data && file.error) || (!screening.data && screening.error);
  if (error) {
    const retry = (): void => {
      void file.refetch();
      void screening.refetch();
    };
    return <NoAnswer error={error} onRetry={retry} />;
  }
  if (!file.data || !screening.data) return <PageSkeleton />;
  const { data } = screening;
  if (data.caseId !== caseId) return <NotFound />;
  const { instrument, status } = data;
  if (status === 'completed') return <ScreeningResult caseFile={file.data} screening={data} />;
  if (status === 'discarded' && data.answerCount > 0)
    return <ScreeningSetAside caseFile={file.data} screening={data} />;
  if (status !== 'draft' || instrument === null || file.data.status === 'closed')
    return <Navigate replace to={`/cases/${caseId}/screenings`} />;
  return (
    <AskScreening
      key={data.id}
      caseFile={file.data}
      screening={{ ...data, instrument: instrument satisfies Instrument }}
    />
  );
}
