import { nextQuestion, progressOf, withoutSkipped, type Instrument } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { RadioCards } from '../../ui/radio-cards';

import { contentQuery } from './help.queries';
import classes from './help.module.css';

interface Props {
  readonly instrument: Instrument;
  readonly answers: Readonly<Record<string, number>>;
  readonly onChange: (answers: Readonly<Record<string, number>>) => void;
}

/** One question after the other, in the words of the module. There is no result: somebody will speak about it. */
export function HelpScreening({ instrument, answers, onChange }: Props) {
  const { t, i18n } = useTranslation('help');
  const { data, isError, refetch } = useQuery(contentQuery(i18n.language));
  const question = nextQuestion(instrument, answers);
  if (isError)
    return (
      <div role="alert" className={classes.stack}>
        <p>{t('screening.offline')}</p>
        <Button onClick={() => void refetch()}>{t('again')}</Button>
      </div>
    );
  if (question === null) return <p role="status">{t('screening.done')}</p>;
  const words = data?.questions.find((each) => each.instrument === instrument && each.id === question.id);
  if (!words) return <p role="status">{t('loading')}</p>;
  const { number, of } = progressOf(instrument, answers, question.id);
  const given = Object.keys(answers);
  return (
    <div className={classes.stack}>
      <p className={classes.note}>{t('screening.place', { number, of })}</p>
      <RadioCards
        key={question.id}
        label={capitalised(words.text.replaceAll('{{name}}', t('theChild')))}
        name={question.id}
        value={null}
        onChange={(code) =>
          onChange(
            withoutSkipped(instrument, { ...answers, [question.id]: Number(code) }) as Record<string, number>,
          )
        }
        items={words.answers.map(({ code, text }) => ({ value: String(code), title: text }))}
      />
      {given.length > 0 && (
        <Button
          variant="subtle"
          onClick={() => onChange(Object.fromEntries(Object.entries(answers).slice(0, -1)))}
        >
          {t('screening.back')}
        </Button>
      )}
    </div>
  );
}

/** Many questions begin with whom they are about, who has no name here. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
