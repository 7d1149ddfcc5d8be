import type { components } from '@birge/api-client';
import { pulseItems, workingCaseStatuses, type PulseFace } from '@birge/domain';
import { IconMoodSmile } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ConfirmDialog, MoreMenu } from '../../ui/actions';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { Face } from './face';
import classes from './pulses.module.css';
import { pulsesQuery, useMarkPulseInError, type Pulse } from './pulses.queries';

const PulseDialog = lazy(() => import('./pulse.dialog').then((file) => ({ default: file.PulseDialog })));

type CaseFile = components['schemas']['CaseDto'];

/** So many stand side by side; older ones stay on record. */
const SHOWN = 6;

/** How life is going: a line of faces for each item, earlier ones beside the latest. Never a sum. */
export function PulsesSection({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('pulses');
  const { data, error, refetch } = useQuery(pulsesQuery(caseFile.id));
  const [isAsking, setAsking] = useState(false);
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  const mayAsk = (workingCaseStatuses as readonly string[]).includes(caseFile.status);
  return (
    <Section
      title={t('title')}
      aside={
        mayAsk &&
        data && (
          <Button icon={<IconMoodSmile />} onClick={() => setAsking(true)}>
            {t('ask')}
          </Button>
        )
      }
    >
      <p className={classes.lead}>{t('lead')}</p>
      {!data && <SkeletonRows rows={2} height={48} />}
      {data?.items.length === 0 && (
        <p className={classes.none}>
          {t('none')} {t('noneText')}
        </p>
      )}
      {data && data.items.length > 0 && <PulseTable caseId={caseFile.id} pulses={data.items} />}
      {isAsking && data && (
        <Suspense>
          <PulseDialog
            caseFile={caseFile}
            childAnswers={data.childAnswers}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </Section>
  );
}

function PulseTable({ caseId, pulses }: { caseId: string; pulses: readonly Pulse[] }) {
  const { t } = useTranslation('pulses');
  const { t: code } = useTranslation('codes');
  const shown = pulses.slice(0, SHOWN).reverse();
  const hasTime = shown.some(({ caregiverTime }) => caregiverTime !== null);
  const hasWork = shown.some(({ caregiverWork }) => caregiverWork !== null);
  return (
    <div className={classes.wrap} tabIndex={0} role="region" aria-label={t('table')}>
      <table className={classes.table}>
        <caption className="sr-only">{t('table')}</caption>
        <thead>
          <tr>
            <td />
            {shown.map((pulse) => (
              <th key={pulse.id} scope="col">
                <Head caseId={caseId} pulse={pulse} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pulseItems.map((item) => (
            <Row key={item} name={code(`pulseItem.${item}`)} pulses={shown} faceOf={(pulse) => pulse[item]} />
          ))}
          {hasTime && (
            <Row
              name={t('question.caregiverTime')}
              pulses={shown}
              faceOf={({ caregiverTime }) => caregiverTime}
            />
          )}
          {hasWork && (
            <tr>
              <th scope="row">{t('question.caregiverWork')}</th>
              {shown.map(({ id, caregiverWork }) => (
                <td key={id} className={classes.words}>
                  {caregiverWork ? code(`caregiverWork.${caregiverWork}`) : '–'}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: { name: string; pulses: readonly Pulse[]; faceOf: (pulse: Pulse) => number | null }) {
  const { t: code } = useTranslation('codes');
  return (
    <tr>
      <th scope="row">{props.name}</th>
      {props.pulses.map((pulse) => {
        const face = props.faceOf(pulse) as PulseFace | null;
        return (
          <td key={pulse.id}>
            {face === null ? (
              <span className={classes.none}>–</span>
            ) : (
              <>
                <Face face={face} size={28} />
                <span className="sr-only">{code(`pulseFace.${face}`)}</span>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Head({ caseId, pulse }: { caseId: string; pulse: Pulse }) {
  const { t } = useTranslation('pulses');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const problemText = useProblemText();
  const [isAsked, setAsked] = useState(false);
  const [key] = useState(newIdempotencyKey);
  const mark = useMarkPulseInError(caseId, pulse.id);
  const on = day(pulse.answeredOn, { year: 'auto' });
  return (
    <span className={classes.when}>
      <span>{on}</span>
      <span>{pulse.personName ?? code(`pulseRespondent.${pulse.respondent}`)}</span>
      <MoreMenu
        frame={false}
        name={t('menu', { on })}
        items={[{ key: 'error', label: t('inError'), danger: true, onSelect: () => setAsked(true) }]}
      />
      {isAsked && (
        <ConfirmDialog
          title={t('inErrorAsk')}
          confirm={t('inError')}
          danger
          pending={mark.isPending}
          error={mark.error && problemText(mark.error)}
          onConfirm={() => mark.mutate(key, { onSuccess: () => setAsked(false) })}
          onClose={() => setAsked(false)}
        >
          <p>{t('inErrorText')}</p>
        </ConfirmDialog>
      )}
    </span>
  );
}
