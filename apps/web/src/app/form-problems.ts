import type { FieldProblem } from '@birge/api-client';

import { useTranslation } from '../i18n';
import type { SummaryError } from '../ui/error-summary';

import { ProblemError } from './problem';
import { useProblemText } from './use-problem-text';

/** `#/child/bornOn` → `child.bornOn`, the name of the field in a form. */
export const fieldOfPointer = (pointer: string): string =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.');

export interface FormProblems {
  /** For `<ErrorSummary>`, in the order of the server. */
  readonly summary: readonly SummaryError[];
  /** Words beside each field, by its name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Several rules break at once when an answer is missing; these say best what to do. */
const mostTelling = ['isRequired', 'isString', 'isArray', 'isDay', 'isIn', 'isUuid', 'isLength'];

const nothing: FormProblems = { summary: [], fields: {} };

/**
 * Turns a refused form into words: beside the fields, and summed up at the top.
 *
 * @param labels what each field is called on the page, by its name; a problem of an unknown field stands in the summary
 */
export function useFormProblems() {
  const { t, i18n } = useTranslation();
  const text = useProblemText();

  const ruleText = (rule: string): string =>
    i18n.exists(`rules.${rule}`)
      ? t(`rules.${rule}`)
      : // What only staff can break is worded beside the codes: no family page carries it.
        i18n.exists(`codes:rule.${rule}`)
        ? t(`codes:rule.${rule}`)
        : t('rules.other');
  const wordsOf = ({ rules }: FieldProblem) =>
    ruleText(mostTelling.find((rule) => rules.includes(rule)) ?? rules[0] ?? 'other');

  return (error: unknown, labels: Readonly<Record<string, string>> = {}): FormProblems => {
    if (!error) return nothing;
    const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
    if (errors.length === 0) return { summary: [{ text: text(error) }], fields: {} };
    const named = errors.map((problem) => ({
      field: fieldOfPointer(problem.pointer),
      words: wordsOf(problem),
    }));
    return {
      fields: Object.fromEntries(named.map(({ field, words }) => [field, words])),
      summary: named.map(({ field, words }) => ({
        field: field in labels ? field : undefined,
        text: `${labels[field] ?? field}: ${words}`,
      })),
    };
  };
}
