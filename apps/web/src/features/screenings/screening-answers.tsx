import { askedQuestions } from '@birge/domain';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';

import { answerText, wordsOf } from './question-words';
import classes from './screenings.module.css';
import { answersQuery, contentQuery, type CaseFile, type Screening } from './screenings.queries';

interface Props {
  readonly caseFile: CaseFile;
  readonly screening: Screening;
}

/** What was answered stays closed until somebody asks for it; the reading is on record. */
export function ScreeningAnswersSection(props: Props) {
  const { t } = useTranslation('screenings');
  const [isOpen, setOpen] = useState(false);
  const isConcern = props.screening.instrument === null;
  return (
    <Section title={t(isConcern ? 'restricted.concern' : 'restricted.title')}>
      {isOpen ? (
        <Layer {...props} />
      ) : (
        <div className={classes.closed}>
          <p>{t(isConcern ? 'restricted.textConcern' : 'restricted.text')}</p>
          <Button size="md" icon={<IconLock size={18} />} onClick={() => setOpen(true)}>
            {t(isConcern ? 'restricted.openConcern' : 'restricted.open')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Layer({ caseFile, screening }: Props) {
  const { t } = useTranslation('screenings');
  const answers = useQuery(answersQuery(screening.id));
  const content = useQuery(contentQuery(screening.language));
  const error = answers.error ?? content.error;
  if (error) return <NoAnswer error={error} onRetry={() => void answers.refetch()} />;
  if (!answers.data || !content.data) return <SkeletonRows rows={6} />;
  const { instrument } = screening;
  if (instrument === null)
    return <p className={classes.concern}>{answers.data.concern ?? t('check.none')}</p>;
  const said = answers.data.answers;
  return (
    <dl className={classes.told} lang={screening.language}>
      {askedQuestions(instrument, said).map(({ id }) => {
        const words = wordsOf(content.data, instrument, id, caseFile.child.givenName);
        return (
          <div key={id}>
            <dt>{words?.text}</dt>
            <dd>{(words && answerText(words, said[id])) ?? t('check.none')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
