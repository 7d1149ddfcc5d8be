import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import type { Answer } from './my-day.queries';

/** What an organisation answered, in one or two sentences. */
export function useAnswerWords(): (answer: Answer) => string {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const { day, money } = useFormat();
  const on = (date: string) => day(date, { month: 'long' });
  return ({ status, decision, documents, dueOn }) => {
    const sentences: (string | null | false | undefined)[] = [];
    if (status === 'info_needed') {
      const open = documents.requested.filter((kind) => !documents.provided.includes(kind));
      const list = open.map((kind) => code(`documentKind.${kind}`)).join(', ');
      sentences.push(
        documents.dueOn ? t('answer.asksBy', { list, day: on(documents.dueOn) }) : t('answer.asks', { list }),
      );
    }
    if (status === 'waitlisted' && decision?.queuePlace)
      sentences.push(t('answer.queuePlace', { place: decision.queuePlace }));
    if (decision?.reason) sentences.push(`${code(`barrier.${decision.reason}`)}.`);
    if (decision?.amount != null) sentences.push(t('answer.amount', { amount: money(decision.amount) }));
    if (decision?.startedOn && status === 'in_progress')
      sentences.push(t('answer.startedOn', { day: on(decision.startedOn) }));
    else if (decision?.expectedOn) sentences.push(t('answer.expectedOn', { day: on(decision.expectedOn) }));
    if (decision?.outcome) sentences.push(`${code(`outcome.${decision.outcome}`)}.`);
    if (status === 'under_review' && dueOn) sentences.push(t('answer.dueOn', { day: on(dueOn) }));
    if (decision?.note && sentences.length < 2) sentences.push(decision.note);
    return sentences.filter(Boolean).join(' ');
  };
}
