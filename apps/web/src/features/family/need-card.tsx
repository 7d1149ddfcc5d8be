import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useTranslation } from '../../i18n';

import { StatusChip } from '../../ui/chip';
import { referralLooks } from '../../ui/chips/looks';
import { dayOf } from '../../ui/format';
import { hueStyle } from '../../ui/hue';
import { useFormat } from '../../ui/use-format';

import { CallLine, CallRound } from './call-button';
import classes from './family.module.css';
import type { FamilyReferral } from './family.queries';
import { useFamilyWords } from './use-family-words';

/** One need of the child: where it is, who has it, what happens next. The steps open on demand. */
export function NeedCard({ referral, open = false }: { referral: FamilyReferral; open?: boolean }) {
  const { t } = useTranslation('family');
  const { language } = useFormat();
  const words = useFamilyWords()(referral);
  const look = referralLooks[referral.status];
  const { organisation } = referral;
  const Icon = look.icon;
  return (
    <article className={classes.card} aria-labelledby={`need-${referral.id}`}>
      <StatusChip look={look} label={words.label} large />
      <div className={classes.cardHead}>
        <div>
          <h2 className={classes.need} id={`need-${referral.id}`}>
            {referral.service.name[language]}
          </h2>
          <p className={classes.organisation}>{organisation.name}</p>
        </div>
        {organisation.phone && <CallRound phone={organisation.phone} name={organisation.name} />}
      </div>
      <p className={classes.line} style={hueStyle(look.hue)}>
        <Icon size={20} stroke={1.8} aria-hidden="true" />
        <span>
          {words.now} {words.why}
        </span>
      </p>
      <p className={classes.line}>
        <IconArrowRight size={20} stroke={1.8} aria-hidden="true" />
        <span>
          <strong>{t('next')}</strong> {words.next}
        </span>
      </p>
      {referral.message && (
        <blockquote className={classes.message}>
          <p className={classes.messageFrom}>{t('messageFrom', { organisation: organisation.name })}</p>
          {referral.message}
        </blockquote>
      )}
      <details className={classes.details} open={open}>
        <summary className={classes.summary}>{t('allSteps')}</summary>
        <StepsOf referral={referral} now={words.now} next={words.next} />
      </details>
    </article>
  );
}

/** Done, now, then: the vertical line. */
function StepsOf({ referral, now, next }: { referral: FamilyReferral; now: string; next: string }) {
  const { t } = useTranslation('family');
  const format = useFormat();
  const look = referralLooks[referral.status];
  const done = referral.steps.slice(0, -1);
  const { organisation } = referral;
  return (
    <ol className={classes.steps}>
      {done.map((step) => (
        <li className={classes.step} data-state="done" key={`${step.status}${step.at}`}>
          <span className={classes.disc}>
            <IconCheck size={14} stroke={2.4} aria-hidden="true" />
          </span>
          <div>
            <p className={classes.stepTitle}>{t(`steps.${step.status}`)}</p>
            <p className={classes.stepText}>{format.day(dayOf(step.at), { month: 'long' })}</p>
          </div>
        </li>
      ))}
      <li className={classes.step} data-state="now" aria-current="step" style={hueStyle(look.hue)}>
        <span className={classes.disc}>
          <look.icon size={14} stroke={2.2} aria-hidden="true" />
        </span>
        <div>
          <p className={classes.stepTitle}>{now}</p>
          <p className={classes.stepText}>{t('who', { organisation: organisation.name })}</p>
          {organisation.address && <p className={classes.stepText}>{organisation.address}</p>}
          {organisation.phone && <CallLine phone={organisation.phone} name={organisation.name} />}
        </div>
      </li>
      <li className={classes.step} data-state="next">
        <span className={classes.disc} />
        <div>
          <p className={classes.stepTitle}>{t('then')}</p>
          <p className={classes.stepText}>{next}</p>
        </div>
      </li>
    </ol>
  );
}
