import { useTranslation } from '../../i18n';

import { useFormat } from '../../ui/use-format';

import { familyWords, type Sentence, type Wording } from './family-words';
import type { FamilyReferral } from './family.queries';

export interface SaidWords {
  readonly label: string;
  readonly now: string;
  readonly why: string | null;
  readonly next: string;
  readonly todo: string;
  /** Whether the family is asked for something. */
  readonly asks: boolean;
}

/** What a family is told of a referral, in the language of the page. */
export function useFamilyWords(): (referral: FamilyReferral) => SaidWords {
  const { t } = useTranslation('family-codes');
  const format = useFormat();
  const wording: Wording = {
    date: (on) => format.day(on, { month: 'long' }),
    money: format.money,
    documents: (kinds) => kinds.map((kind) => t(`documentKind.${kind}`)).join('; '),
  };
  const say = ({ key, values }: Sentence): string => t(key, values ?? {});
  return (referral) => {
    const words = familyWords(referral, wording);
    return {
      label: t(`${referral.status}.label`),
      now: say(words.now),
      why: words.why && say(words.why),
      next: say(words.next),
      todo: say(words.todo),
      asks: referral.status === 'info_needed',
    };
  };
}
