import type { components } from '@birge/api-client';
import { standingConsentStatuses } from '@birge/domain';
import { IconPlus, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { RailCard, RailRow } from '../../ui/card';
import { ConsentChip } from '../../ui/chips/chips';
import { consentLook } from '../../ui/chips/looks';
import { EmptyState } from '../../ui/empty-state';
import { hueStyle } from '../../ui/hue';
import { Section } from '../../ui/page';
import { Skeleton, SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { ConsentStepDialog, RecordConsentDialog } from './consent.form';
import classes from './consents.module.css';
import { consentsQuery, type Consent, type ConsentStep } from './consents.queries';

type CaseFile = components['schemas']['CaseDto'];

const ROWS = 5;

const stands = ({ status }: Consent): boolean =>
  (standingConsentStatuses as readonly string[]).includes(status);

/** "Sharing with School No. 12", "given 6 Oct", "withdrawn 2 Nov". */
function useConsentWords() {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return {
    about: ({ purpose, organisation }: Consent): string =>
      organisation ? t('sharingWith', { name: organisation.name }) : code(`consentPurpose.${purpose}`),
    since: ({ status, givenOn, withdrawnOn }: Consent): string => {
      if (withdrawnOn) return t('since.withdrawn', { on: day(withdrawnOn, { year: 'auto' }) });
      const word = status === 'requested' || status === 'refused' ? status : 'given';
      return t(`since.${word}`, { on: day(givenOn, { year: 'auto' }) });
    },
    terms: ({ givenBy, mode, language }: Consent): string =>
      [givenBy, code(`consentMode.${mode}`), code(`language.${language}`)].join(' · '),
  };
}

/** What the family agreed to, purpose by purpose; what was withdrawn stays on record. */
export function ConsentsTab({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const words = useConsentWords();
  const { data: consents, error, refetch } = useQuery(consentsQuery(caseFile.id));
  const [recording, setRecording] = useState(false);
  const [step, setStep] = useState<{ consent: Consent; action: ConsentStep['action'] } | null>(null);
  const lacksRegistration = consents?.every(
    (consent) => consent.purpose !== 'registration' || !stands(consent),
  );
  if (error && !consents) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  return (
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
      <ul className={classes.list}>
        {consents?.map((consent) => (
          <li key={consent.id} className={classes.row}>
            <div className={classes.words}>
              <p className={classes.name}>{words.about(consent)}</p>
              <p className={classes.text}>{words.terms(consent)}</p>
              {(consent.withdrawnNote ?? consent.note) && (
                <p className={classes.note}>{consent.withdrawnNote ?? consent.note}</p>
              )}
            </div>
            <div className={classes.state}>
              <ConsentChip status={consent.status} />
              <span className={classes.text}>{words.since(consent)}</span>
            </div>
            <div className={classes.actions}>
              {consent.offeredActions.map(({ action }) => (
                <Button
                  key={action}
                  onClick={() => setStep({ consent, action: action as ConsentStep['action'] })}
                  aria-label={`${code(`consentAction.${action}`)}: ${words.about(consent)}`}
                >
                  {code(`consentAction.${action}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {recording && (
        <RecordConsentDialog
          caseFile={caseFile}
          purpose={lacksRegistration ? 'registration' : undefined}
          onClose={() => setRecording(false)}
        />
      )}
      {step && <ConsentStepDialog caseId={caseFile.id} {...step} onClose={() => setStep(null)} />}
    </Section>
  );
}

/** The consents of a case in the rail of its file. */
export function ConsentsCard({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const words = useConsentWords();
  const { data: consents } = useQuery(consentsQuery(caseFile.id));
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
