import { useQuery } from '@tanstack/react-query';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';

import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';

import { contentQuery } from './help.queries';
import classes from './requests.module.css';
import { requestAnswersQuery, type HelpRequest } from './requests.queries';

/** What was answered to the screening stays closed until somebody asks for it; each reading is on record. */
export function RequestAnswers({ request }: { request: HelpRequest }) {
  const { t, i18n } = useTranslation('help-requests');
  const words = useProblemText();
  const [isOpen, setOpen] = useState(false);
  const given = useQuery({ ...requestAnswersQuery(request.id), enabled: isOpen });
  const content = useQuery({ ...contentQuery(i18n.language), enabled: isOpen });
  if (given.error) return <p role="alert">{words(given.error)}</p>;
  if (!given.data || !content.data)
    return (
      <div>
        <Button
          icon={<IconLock size={18} />}
          pending={isOpen}
          onClick={() => setOpen(true)}
          aria-label={t('stepFor', {
            step: t('readAnswers', { count: request.answerCount }),
            name: request.childName,
          })}
        >
          {t('readAnswers', { count: request.answerCount })}
        </Button>
      </div>
    );
  const { answers = {}, instrument } = given.data;
  const asked = content.data.questions.filter(
    ({ id, instrument: of }) => of === instrument && answers[id] !== undefined,
  );
  return (
    <dl className={classes.answers}>
      {asked.map(({ id, text, answers: choices }) => (
        <div key={id}>
          <dt>{text.replaceAll('{{name}}', request.childName)}</dt>
          <dd>{choices.find(({ code }) => code === answers[id])?.text}</dd>
        </div>
      ))}
    </dl>
  );
}
