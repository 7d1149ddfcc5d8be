import { useTranslation } from '../../i18n';

import { useFormat } from '../../ui/use-format';

import type { Entry } from './timeline.queries';

type Words = ReturnType<typeof useTranslation>['t'];

/** What was on the paper: which sheet, of which edition, and whether names or closed parts were on it. */
function printFacts(details: Entry['details'], code: Words, t: Words): (string | null)[] {
  const what = details?.['what'];
  const edition = details?.['edition'];
  const layers = details?.['layers'];
  return [
    typeof what === 'string' ? code(`printedSheet.${what}`) : null,
    typeof edition === 'number' && what === 'plan' ? t('facts.edition', { edition }) : null,
    details?.['redacted'] === true ? t('facts.redacted') : null,
    Array.isArray(layers) && layers.length > 0 ? t('facts.layers') : null,
  ];
}

/** What happened, in words: a title, the facts of the step, what was said, who and when. */
export function useEntryWords() {
  const { t } = useTranslation('timeline');
  const { t: code, i18n } = useTranslation('codes');
  const { language, day, money, moment } = useFormat();

  function about(entry: Entry): string | null {
    if (entry.referral) return entry.referral.serviceName[language];
    if (entry.task) return entry.task.title ?? code(`taskKind.${entry.task.kind}`);
    return entry.name;
  }

  function title(entry: Entry): string {
    if (entry.note) return code(`noteKind.${entry.note.kind}`);
    const key = `historyAction.${entry.subject}.${entry.action}`;
    const what = i18n.exists(`codes:${key}`) ? code(key) : t('changed');
    const whom = about(entry);
    return whom ? `${what}: ${whom}` : what;
  }

  /** The facts that stand with a step, as short sentences. */
  function facts({ subject, action, reason, details }: Entry): string[] {
    const value = (name: string): string | null => {
      const found = details?.[name];
      return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
    };
    const said: (string | null)[] = [
      reason && (i18n.exists(`codes:barrier.${reason}`) ? code(`barrier.${reason}`) : null),
      reason && subject === 'case' ? code(`closureReason.${reason}`) : null,
      value('queuePlace') && t('facts.queuePlace', { place: value('queuePlace') }),
      value('expectedOn') && t('facts.expectedOn', { day: day(value('expectedOn') ?? '') }),
      value('documentsDueOn') && t('facts.documentsDueOn', { day: day(value('documentsDueOn') ?? '') }),
      value('startedOn') && t('facts.startedOn', { day: day(value('startedOn') ?? '') }),
      value('endedOn') && t('facts.endedOn', { day: day(value('endedOn') ?? '') }),
      value('amount') && money(Number(value('amount'))),
      value('outcome') && code(`outcome.${value('outcome')}`),
      subject === 'task' && value('dueOn') ? t('facts.dueOn', { day: day(value('dueOn') ?? '') }) : null,
      action === 'change_priority' && details
        ? t('facts.priority', {
            from: code(`priority.${value('from')}`),
            to: code(`priority.${value('to')}`),
          })
        : null,
      subject === 'document' && value('documentKind') ? code(`documentKind.${value('documentKind')}`) : null,
      ...(action === 'print' ? printFacts(details, code, t) : []),
      Array.isArray(details?.['documents'])
        ? (details['documents'] as string[]).map((kind) => code(`documentKind.${kind}`)).join('; ')
        : null,
    ];
    return said.filter((sentence): sentence is string => Boolean(sentence));
  }

  /** "Марина Ковальчук, Correction Cabinet · Today, 08:15". */
  function meta({ actor, at, referral }: Entry): string {
    const who = actor
      ? [actor.name, actor.organisationName].filter(Boolean).join(', ')
      : (referral?.organisationName ?? t('itself'));
    return `${who} · ${moment(at)}`;
  }

  return { title, facts, meta };
}
