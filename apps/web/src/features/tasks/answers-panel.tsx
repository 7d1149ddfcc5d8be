import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { Button, IconButton } from '../../ui/button';
import { ReferralChip } from '../../ui/chips/chips';
import { Section } from '../../ui/page';
import { AnswerCard, AnswerPanel } from '../../ui/queue';
import { useFormat } from '../../ui/use-format';

import { useAnswerWords } from './answer-words';
import { GivenDocumentCard } from './given-document';
import { ANSWERS, answersQuery, givenDocumentsQuery, useMarkSeen, type Answer } from './my-day.queries';

/** What families sent and organisations answered since one last looked; what has been read moves away. */
export function AnswersPanel() {
  const { t } = useTranslation('tasks');
  const { number } = useFormat();
  const { data } = useQuery(answersQuery);
  const given = useQuery(givenDocumentsQuery).data ?? [];
  if (!data || data.items.length + given.length === 0) return null;
  const count = typeof data.count === 'number' ? data.count : data.count.atLeast;
  return (
    <Section
      id="answers"
      title={t('answers.title')}
      count={count + given.length}
      aside={
        count > 0 && (
          <Link to="/referrals?unseen=true">{t('answers.all', { count, number: number(count) })}</Link>
        )
      }
    >
      <AnswerPanel>
        {given.slice(0, ANSWERS).map((document) => (
          <GivenDocumentCard key={document.id} document={document} />
        ))}
        {data.items.slice(0, ANSWERS).map((answer) => (
          <AnswerItem key={answer.id} answer={answer} />
        ))}
      </AnswerPanel>
    </Section>
  );
}

function AnswerItem({ answer }: { answer: Answer }) {
  const { t } = useTranslation('tasks');
  const { moment } = useFormat();
  const seen = useMarkSeen();
  const words = useAnswerWords();
  const { id, child, organisation, status, statusSince } = answer;
  const name = [child.givenName, child.familyName].filter(Boolean).join(' ') || child.shortName;
  // A decline is the one answer after which a child has nowhere to go.
  const lost = status === 'declined' || status === 'not_completed';
  const label = lost
    ? t('answers.chooseAnother')
    : status === 'info_needed'
      ? t('answers.askFamily')
      : t('answers.see');
  return (
    <AnswerCard
      chip={<ReferralChip status={status} />}
      when={moment(statusSince)}
      title={name}
      place={organisation?.name}
      action={
        <Button
          variant={lost ? 'filled' : 'default'}
          to={lost && answer.case.id ? `/cases/${answer.case.id}/refer?replaces=${id}` : `/referrals/${id}`}
          aria-label={`${label}: ${name}`}
        >
          {label}
        </Button>
      }
      menu={
        <IconButton
          name={t('answers.seen', { name })}
          disabled={seen.isPending}
          onClick={() => seen.mutate(id)}
        >
          <IconChecks />
        </IconButton>
      }
    >
      <p>{words(answer)}</p>
    </AnswerCard>
  );
}
