import type { DifficultyDomain } from '@birge/domain';
import { IconCloudOff, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import classes from './ask.module.css';
import type { CaseFile, Screening } from './screenings.queries';
import type { SaveState } from './use-screening-answers';

interface Props {
  readonly caseFile: CaseFile;
  readonly screening: Screening;
  readonly state: SaveState;
  readonly listen?: ReactNode;
  readonly children: ReactNode;
}

/** One question fills the screen: at the top whom it is about, who answers, and whether the answers are safe. */
export function AskFrame({ caseFile, screening, state, listen, children }: Props) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  const { language } = useFormat();
  const { relation } = screening.respondent;
  const who =
    screening.administrationMode === 'self' || relation === null
      ? code('administrationMode.self')
      : t('answers', { who: code(`relation.${relation}`).toLocaleLowerCase(language) });
  return (
    <div className={classes.screen} data-full>
      <header className={classes.head}>
        <Link className={classes.close} to={`/cases/${caseFile.id}/screenings`} aria-label={t('close')}>
          <IconX size={26} stroke={1.8} aria-hidden="true" />
        </Link>
        <p className={classes.who}>
          <strong>
            {caseFile.child.givenName}, {t('common:age.long.years', { count: screening.ageYears })}
          </strong>
          <span>{who}</span>
        </p>
        {listen}
      </header>
      <div role="status">
        {state === 'waiting' && (
          <p className={classes.strip}>
            <IconCloudOff size={20} stroke={1.8} aria-hidden="true" /> {t('save.waiting')}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

/** Where one is: the domain, the number, and a piece for each domain. */
export function AskProgress(props: {
  readonly id: string;
  readonly domain: DifficultyDomain;
  readonly number: number;
  readonly of: number;
  readonly pieces: readonly { domain: DifficultyDomain; answered: number; of: number }[];
}) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  return (
    <div className={classes.progress}>
      <p id={props.id} className={classes.place}>
        <strong>{code(`difficulty.${props.domain}`)}</strong>
        <span>{t('place', { number: props.number, of: props.of })}</span>
      </p>
      <div className={classes.track} aria-hidden="true">
        {props.pieces.map(({ domain, answered, of }) => (
          <span key={domain}>
            <span style={{ width: `${(answered / of) * 100}%` }} />
          </span>
        ))}
      </div>
    </div>
  );
}
