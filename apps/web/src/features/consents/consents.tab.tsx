import type { components } from '@birge/api-client';
import { addDays, standingConsentStatuses } from '@birge/domain';
import { IconPlus, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { MoreMenu } from '../../ui/actions';
import { Button } from '../../ui/button';
import { RailCard, RailRow } from '../../ui/card';
import { ConsentChip } from '../../ui/chips/chips';
import { consentLook } from '../../ui/chips/looks';
import { EmptyState } from '../../ui/empty-state';
import { today } from '../../ui/format';
import { hueStyle } from '../../ui/hue';
import { Section } from '../../ui/page';
import { Skeleton, SkeletonRows } from '../../ui/skeleton';

import { ConsentStepDialog, WithdrawnDialog } from './consent-step.dialog';
import { useConsentWords } from './consent-words';
import { RecordConsentDialog } from './consent.form';
import classes from './consents.module.css';
import { consentsQuery, type Consent, type ConsentStep } from './consents.queries';
import { Overrides } from './overrides';
import { SharedList } from './shared-list';

type CaseFile = components['schemas']['CaseDto'];

const ROWS = 5;

const stands = ({ status }: Consent): boolean =>
  (standingConsentStatuses as readonly string[]).includes(status);
const isInPlay = (consent: Consent): boolean =>
  stands(consent) || consent.status === 'requested' || consent.status === 'unknown';

type Action = ConsentStep['action'];
/** What is done often stands as a button; the rest is behind the three dots. */
const inReach: readonly string[] = ['give', 'refuse', 'withdraw'] satisfies Action[];
/** Days before the end on which a renewal stands beside it. */
const NEAR_THE_END = 60;

const isNearTheEnd = ({ expiresOn, renewedById }: Consent): boolean =>
  expiresOn !== null && renewedById === null && expiresOn <= addDays(today(), NEAR_THE_END);

/** What the family agreed to, purpose by purpose; what no longer stands stays on record. */
export function ConsentsTab({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('consents');
  const { data, error, refetch } = useQuery(consentsQuery(caseFile.id));
  const [recording, setRecording] = useState(false);
  const [step, setStep] = useState<{ consent: Consent; action: Action } | null>(null);
  const [withdrawn, setWithdrawn] = useState<Consent | null>(null);
  const consents = data?.items;
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  const lacksRegistration = !consents?.some(
    (consent) => consent.purpose === 'registration' && stands(consent),
  );
  const earlier = consents?.filter((consent) => !isInPlay(consent)) ?? [];
  const row = (consent: Consent) => (
    <ConsentRow key={consent.id} consent={consent} onAct={(action) => setStep({ consent, action })} />
  );
  return (
    <>
      <Section
        title={t('title')}
        aside={
          <Button icon={<IconPlus />} onClick={() => setRecording(true)}>
            {t('record')}
          </Button>
        }
      >
        {consents === undefined && <SkeletonRows rows={3} height={72} />}
        {consents?.length === 0 && (
          <EmptyState icon={<IconShieldCheck />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        )}
        <ul className={classes.list}>{consents?.filter(isInPlay).map(row)}</ul>
        {earlier.length > 0 && (
          <>
            <h3 className={classes.earlier}>{t('earlier')}</h3>
            <ul className={classes.list}>{earlier.map(row)}</ul>
          </>
        )}
      </Section>
      {data && <Overrides caseId={caseFile.id} overrides={data.overrides} mayOverride={data.mayOverride} />}
      {recording && (
        <RecordConsentDialog
          caseFile={caseFile}
          purpose={lacksRegistration ? 'registration' : undefined}
          onClose={() => setRecording(false)}
        />
      )}
      {step && (
        <ConsentStepDialog
          caseFile={caseFile}
          {...step}
          onDone={(after) => step.action === 'withdraw' && after.shared.length > 0 && setWithdrawn(after)}
          onClose={() => setStep(null)}
        />
      )}
      {withdrawn && <WithdrawnDialog consent={withdrawn} onClose={() => setWithdrawn(null)} />}
    </>
  );
}

function ConsentRow({ consent, onAct }: { consent: Consent; onAct: (action: Action) => void }) {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const words = useConsentWords();
  const about = words.about(consent);
  const until = words.until(consent);
  const free = consent.offeredActions.filter(({ blockedBy }) => blockedBy.length === 0);
  const isBeside = ({ action }: { action: string }): boolean =>
    inReach.includes(action) || (action === 'renew' && isNearTheEnd(consent));
  const notes = [
    consent.endReason && code(`consentEndReason.${consent.endReason}`),
    consent.endNote,
    consent.withdrawnNote ?? consent.note,
    consent.assentNote,
  ].filter(Boolean);
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <p className={classes.name}>{about}</p>
        <p className={classes.text}>{words.terms(consent)}</p>
        {notes.length > 0 && <p className={classes.note}>{notes.join('. ')}</p>}
        {consent.renewsId && <p className={classes.text}>{t('renews')}</p>}
        {consent.renewedById && <p className={classes.text}>{t('renewedBy')}</p>}
        {consent.shared.length > 0 && !consent.renewedById && (
          <details className={classes.details}>
            <summary>{t('shared.title')}</summary>
            <SharedList shared={consent.shared} />
          </details>
        )}
      </div>
      <div className={classes.state}>
        <ConsentChip status={consent.status} />
        <span className={classes.text}>{words.since(consent)}</span>
        {until && <span className={classes.text}>{until}</span>}
      </div>
      <div className={classes.actions}>
        {free.filter(isBeside).map(({ action }) => (
          <Button
            key={action}
            // As easy as giving, but nothing that asks to be pressed.
            variant={action === 'withdraw' ? 'subtle' : 'default'}
            onClick={() => onAct(action as Action)}
            aria-label={`${code(`consentAction.${action}`)}: ${about}`}
          >
            {code(`consentAction.${action}`)}
          </Button>
        ))}
        <MoreMenu
          name={t('more', { name: about })}
          items={free
            .filter((offered) => !isBeside(offered))
            .map(({ action }) => ({
              key: action,
              label: code(`consentAction.${action}`),
              onSelect: () => onAct(action as Action),
            }))}
        />
      </div>
    </li>
  );
}

/** The consents of a case in the rail of its file. */
export function ConsentsCard({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const words = useConsentWords();
  const consents = useQuery(consentsQuery(caseFile.id)).data?.items;
  return (
    <RailCard title={t('title')} aside={<Link to={`/cases/${caseFile.id}/consents`}>{t('history')}</Link>}>
      {consents === undefined && <Skeleton height={56} />}
      {consents?.length === 0 && <p className={classes.text}>{t('none')}</p>}
      {consents?.slice(0, ROWS).map((consent) => {
        const look = consentLook(consent.status);
        return (
          <RailRow
            key={consent.id}
            icon={
              <span className={classes.mark} style={hueStyle(look.hue)}>
                <look.icon
                  size={17}
                  stroke={1.8}
                  role="img"
                  aria-label={code(`consentStatus.${consent.status}`)}
                />
              </span>
            }
            title={words.about(consent)}
            text={words.since(consent)}
          />
        );
      })}
    </RailCard>
  );
}
