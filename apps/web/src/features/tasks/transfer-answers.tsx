import { shortenedName } from '@birge/domain';
import { IconChecks, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { Button, IconButton } from '../../ui/button';
import { StatusChip } from '../../ui/chip';
import { Section } from '../../ui/page';
import { AnswerCard, AnswerPanel } from '../../ui/queue';
import { useFormat } from '../../ui/use-format';

import classes from './my-day.module.css';
import { ANSWERS, transferAnswersQuery, useMarkTransferSeen, type TransferAnswer } from './my-day.queries';

/** What other teams said since one last looked: a refusal leaves the child with whoever asked, so it comes first. */
export function TransferAnswers() {
  const { t } = useTranslation('tasks');
  const { data } = useQuery(transferAnswersQuery);
  if (!data || data.items.length === 0) return null;
  const count = typeof data.count === 'number' ? data.count : data.count.atLeast;
  return (
    <div className={classes.answers}>
      <Section title={t('moved.title')} count={count} aside={<Link to="/cases/moved">{t('moved.all')}</Link>}>
        <AnswerPanel>
          {data.items.slice(0, ANSWERS).map((answer) => (
            <AnswerItem key={answer.id} answer={answer} />
          ))}
        </AnswerPanel>
      </Section>
    </div>
  );
}

function AnswerItem({ answer }: { answer: TransferAnswer }) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const { moment, no } = useFormat();
  const seen = useMarkTransferSeen();
  const { id, status, caseId, number, givenName, familyInitial, to, answeredAt, answerNote } = answer;
  const name = shortenedName(givenName, familyInitial);
  const isTaken = status === 'accepted';
  return (
    <AnswerCard
      chip={
        <StatusChip
          look={isTaken ? { hue: 'green', icon: IconCircleCheck } : { hue: 'red', icon: IconCircleX }}
          label={code(`transferStatus.${status}`)}
        />
      }
      when={answeredAt && moment(answeredAt)}
      title={name}
      place={no(number)}
      action={
        caseId ? (
          <Button to={`/cases/${caseId}`} aria-label={`${t('moved.open')}: ${name}`}>
            {t('moved.open')}
          </Button>
        ) : (
          <Button to="/cases/moved">{t('moved.all')}</Button>
        )
      }
      menu={
        <IconButton
          name={t('moved.seen', { name })}
          disabled={seen.isPending}
          onClick={() => seen.mutate(id)}
        >
          <IconChecks />
        </IconButton>
      }
    >
      <p>{t(isTaken ? 'moved.accepted' : 'moved.rejected', { team: to.name })}</p>
      {answerNote && <p>{answerNote}</p>}
    </AnswerCard>
  );
}
