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

/** By subject: under which name the details hold the kind of the thing, and whose words it has. */
const kinds: Readonly<Record<string, readonly [detail: string, words: string]>> = {
  consent: ['purpose', 'consentPurpose'],
  registration: ['kind', 'registrationKind'],
  document: ['documentKind', 'documentKind'],
};

/** In the middle of a sentence; what is an abbreviation stays one. */
const lowerFirst = (words: string): string => words.charAt(0).toLocaleLowerCase() + words.slice(1);

/** The key of the words of its kind, where an entry has one. */
function kindOf({ subject, details }: Entry): [string, string] | null {
  const [detail, words] = kinds[subject] ?? [];
  const kind = detail === undefined ? undefined : details?.[detail];
  return words !== undefined && typeof kind === 'string' ? [words, kind] : null;
}

/** Only a family that asks without an account begins a case, or a request, under no name. */
const isFromFamily = ({ subject, action }: Entry): boolean =>
  (subject === 'help_request' && action === 'receive') || (subject === 'case' && action === 'create');

/** What happened, in words: a title, the facts of the step, what was said, who and when. */
export function useEntryWords() {
  const { t } = useTranslation('timeline');
  const { t: code, i18n } = useTranslation('codes');
  const { language, day, money, moment } = useFormat();

  /** What it was about, so that a line is understood alone: "Consent given: keeping this case file". */
  function about(entry: Entry): string | null {
    if (entry.referral) return entry.referral.serviceName[language];
    if (entry.task) return entry.task.title ?? code(`taskKind.${entry.task.kind}`);
    const kind = kindOf(entry);
    const words =
      kind && (kind[0] === 'consentPurpose' ? lowerFirst(code(kind.join('.'))) : code(kind.join('.')));
    return [words, entry.name].filter(Boolean).join(', ') || null;
  }

  /** "Call: no answer"; a conversation is what one expects of a call. */
  function noteTitle({ kind, contactOutcome }: NonNullable<Entry['note']>): string {
    const outcome =
      contactOutcome && contactOutcome !== 'answered' ? code(`contactOutcome.${contactOutcome}`) : null;
    return [code(`noteKind.${kind}`), outcome?.toLocaleLowerCase()].filter(Boolean).join(': ');
  }

  function title(entry: Entry): string {
    if (entry.note) return noteTitle(entry.note);
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
      subject === 'case' && value('until') ? t('facts.until', { day: day(value('until') ?? '') }) : null,
      subject === 'referral' && value('handedOverTo')
        ? code(`handoverTarget.${value('handedOverTo')}`)
        : null,
      value('expectedOn') && t('facts.expectedOn', { day: day(value('expectedOn') ?? '') }),
      value('documentsDueOn') && t('facts.documentsDueOn', { day: day(value('documentsDueOn') ?? '') }),
      value('startedOn') && t('facts.startedOn', { day: day(value('startedOn') ?? '') }),
      value('endedOn') && t('facts.endedOn', { day: day(value('endedOn') ?? '') }),
      value('amount') && money(Number(value('amount'))),
      value('outcome') && code(`outcome.${value('outcome')}`),
      value('numberReason') && code(`numberReason.${value('numberReason')}`),
      subject === 'task' && value('dueOn') ? t('facts.dueOn', { day: day(value('dueOn') ?? '') }) : null,
      subject === 'plan' && value('edition') ? t('facts.edition', { edition: value('edition') }) : null,
      action === 'change_priority' && details
        ? t('facts.priority', {
            from: code(`priority.${value('from')}`),
            to: code(`priority.${value('to')}`),
          })
        : null,
      action === 'change_priority' && value('suggested') && value('suggested') !== value('to')
        ? t('facts.suggested', { priority: code(`priority.${value('suggested')}`) })
        : null,
      ...(action === 'print' ? printFacts(details, code, t) : []),
      Array.isArray(details?.['documents'])
        ? (details['documents'] as string[]).map((kind) => code(`documentKind.${kind}`)).join('; ')
        : null,
    ];
    return said.filter((sentence): sentence is string => Boolean(sentence));
  }

  /** "Марина Ковальчук, Correction Cabinet · Today, 08:15". */
  function meta(entry: Entry): string {
    const { actor, at, referral } = entry;
    const nobody = isFromFamily(entry) ? t('family') : (referral?.organisationName ?? t('itself'));
    const who = actor ? [actor.name, actor.organisationName].filter(Boolean).join(', ') : nobody;
    return `${who} · ${moment(at)}`;
  }

  return { title, facts, meta };
}
