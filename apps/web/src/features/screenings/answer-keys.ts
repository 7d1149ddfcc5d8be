import { useLayoutEffect, useState } from 'react';

import { isTyping } from '../../ui/is-typing';

import type { QuestionWords } from './question-words';

interface AnswerKeys {
  readonly words: QuestionWords;
  readonly value: number | undefined;
  readonly choose: (code: number) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** By how much an arrow moves among the answers. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** At a desk: the number of an answer or an arrow selects it, Enter goes on, Backspace goes back. */
export function useAnswerKeys({ words, value, choose, onNext, onBack }: AnswerKeys): void {
  useKeys((event) => {
    const codes = [...words.answers, ...words.others].map(({ code }) => code);
    const code = event.key.trim() === '' ? NaN : Number(event.key);
    const step = isRadio(event.target) ? undefined : steps[event.key];
    if (codes.includes(code)) choose(code);
    else if (event.key === 'Enter' && !isControl(event.target)) onNext();
    else if (event.key === 'Backspace') onBack();
    else if (step !== undefined) choose(codeBeside(codes, value, step));
    else return false;
    return true;
  });
}

/** Nobody has looked at anything sooner. */
const LOOKED_AT_MS = 600;

/** Where everything is looked through once more: Enter completes, Backspace goes back. */
export function useCheckKeys(onNext: () => void, onBack: () => void): void {
  const [since] = useState(() => performance.now());
  useKeys((event) => {
    if (event.key === 'Enter' && !isControl(event.target)) {
      // One Enter too many after the last question must not complete what nobody has looked at.
      if (performance.now() - since > LOOKED_AT_MS) onNext();
    } else if (event.key === 'Backspace') onBack();
    else return false;
    return true;
  });
}

/** @param take says whether the key was meant for it */
function useKeys(take: (event: KeyboardEvent) => boolean): void {
  // Before the next key can come: somebody who types 1 and Enter at once must not be told that an answer is missing.
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const isOther = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
      // A choice between two people's answers takes its keys for itself.
      const isBeside = event.target instanceof Element && event.target.closest('[role="group"]') !== null;
      if (isOther || isBeside || isTyping(event.target)) return;
      if (take(event)) event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** The answer after or before the chosen one; the first arrow chooses the first, or the last. */
function codeBeside(codes: readonly number[], value: number | undefined, step: number): number {
  const at = value === undefined ? (step > 0 ? -1 : codes.length) : codes.indexOf(value);
  return codes[(at + step + codes.length) % codes.length] ?? 0;
}

/** Among the answers the browser moves by itself. */
const isRadio = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'radio';

/** A button or a link takes Enter for itself. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a') !== null;
