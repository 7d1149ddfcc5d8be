import { ATTEMPT_SPAN_DAYS, daysBetween, failedOutcomes, outcomesOfNote, type NoteKind } from '@birge/domain';

import { newIdempotencyKey } from '../../app/api';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import classes from './closure.module.css';
import { useWriteAttempt, type Closure } from './closure.queries';

/** What one writes down with one tap: nobody picked up, nobody was at home, the letter came back. */
const taps: readonly (readonly [NoteKind, string])[] = (['call', 'visit', 'note'] as const).flatMap((kind) =>
  outcomesOfNote[kind]
    .filter((outcome) => failedOutcomes.includes(outcome))
    .map((outcome) => [kind, outcome] as const),
);

/** How the attempts to reach the family stand, and one more of them with one tap. */
export function ClosureAttempts({ caseId, attempts }: { caseId: string; attempts: Closure['attempts'] }) {
  const { t } = useTranslation('closing');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const problem = useProblemText();
  const write = useWriteAttempt(caseId);
  const words = ([kind, outcome]: readonly [string, string]): string =>
    kind === 'note'
      ? t('attempts.letter')
      : t('attempts.one', { kind: code(`noteKind.${kind}`), outcome: code(`contactOutcome.${outcome}`) });
  const add = ([kind, outcome]: (typeof taps)[number]): void =>
    write.mutate(
      {
        attempt: { kind, contactOutcome: outcome as never, body: words([kind, outcome]) },
        key: newIdempotencyKey(),
      },
      { onSuccess: () => showDone(t('attempts.added')) },
    );
  return (
    <div className={classes.attempts}>
      <p role="status">
        <strong>{t('attempts.stand', { counted: attempts.counted, needed: attempts.needed })}</strong>{' '}
        <Since attempts={attempts} />
      </p>
      {attempts.items.length > 0 && (
        <ul aria-label={t('attempts.list')} className={classes.days}>
          {attempts.items.map(({ on, kind, outcome }, place) => (
            <li key={`${on}${place}`}>
              {day(on, { month: 'long', year: 'auto' })} · {words([kind, outcome])}
            </li>
          ))}
        </ul>
      )}
      {write.error && <p role="alert">{problem(write.error)}</p>}
      <p className={classes.quiet}>{t('attempts.add')}</p>
      <div className={classes.taps}>
        {taps.map((tap) => (
          <Button key={tap.join()} size="sm" pending={write.isPending} onClick={() => add(tap)}>
            {words(tap)}
          </Button>
        ))}
      </div>
      <p className={classes.quiet}>{t('attempts.refusedHint')}</p>
    </div>
  );
}

/** "The first on 3 November. The last one counts from 3 December on." */
function Since({
  attempts: { counted, needed, firstOn, lastFrom, items },
}: {
  attempts: Closure['attempts'];
}) {
  const { t } = useTranslation('closing');
  const { day } = useFormat();
  if (firstOn === null || lastFrom === null) return <>{t('attempts.none')}</>;
  const lastOn = items.at(-1)?.on ?? firstOn;
  const isEnough = counted >= needed && daysBetween(firstOn, lastOn) >= ATTEMPT_SPAN_DAYS;
  const long = { month: 'long', year: 'auto' } as const;
  return (
    <>
      {t('attempts.first', { day: day(firstOn, long) })}{' '}
      {isEnough ? t('attempts.enough') : t('attempts.from', { day: day(lastFrom, long) })}
    </>
  );
}
