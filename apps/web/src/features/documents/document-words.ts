import { addDays, isValidDocument } from '@birge/domain';

import { useTranslation } from '../../i18n';
import { today } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import type { Document } from './documents.queries';

/** A document that ends within so many days is to be renewed. */
const ENDING_WITHIN_DAYS = 60;

export type Standing = 'current' | 'ending' | 'past';

/** Whether it counts, and for how long. */
export function standingOf(document: Pick<Document, 'status' | 'validTo'>, on = today()): Standing {
  if (!isValidDocument(document, on)) return 'past';
  return document.validTo !== null && document.validTo <= addDays(on, ENDING_WITHIN_DAYS)
    ? 'ending'
    : 'current';
}

/** What is written in the bytes of a file as people say it: "3.2". */
export const megabytes = (bytes: number, number: (value: number) => string): string =>
  number(Math.max(0.1, Math.round(bytes / 104_857.6) / 10));

/** What stands on the line below the name of a document. */
export function useDocumentFacts(): (document: Document) => string[] {
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const { day, relativeDay, no, number } = useFormat();
  return (document) => {
    const { seenOn, seenBy, givenBy, issuedOn, validTo, file, referrals, statusReason } = document;
    const standing = standingOf(document);
    const said: (string | null | false | undefined)[] = [
      document.title,
      document.number && t('facts.number', { number: document.number }),
      document.issuer,
      issuedOn && t('facts.issued', { day: day(issuedOn, { year: true }) }),
      validTo && validity(validTo),
      seenOn && t('facts.seen', { day: day(seenOn, { year: true }), name: seenBy?.name ?? '' }),
      document.byFamily ? t('facts.byFamily') : givenBy && t('facts.givenBy', { name: givenBy.name }),
      file
        ? `${code(`documentFormat.${file.format}`)}, ${t('facts.size', { size: megabytes(file.bytes, number) })}`
        : !seenOn && t('facts.noCopy'),
      referrals.length > 0 &&
        t('facts.went', { list: referrals.map((one) => one.organisationName ?? no(one.number)).join(', ') }),
      document.replacedById && t('facts.replacedBy'),
      statusReason && code(`documentEndReason.${statusReason}`),
    ];
    function validity(on: string): string {
      if (standing === 'ending')
        return t('facts.endsIn', { day: day(on, { year: true }), when: relativeDay(on) });
      return t(on < today() ? 'facts.ended' : 'facts.validTo', { day: day(on, { year: true }) });
    }
    return said.filter((words): words is string => Boolean(words));
  };
}
