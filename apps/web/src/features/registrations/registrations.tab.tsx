import type { components } from '@birge/api-client';
import { registers, type Register, type RegistrationTime } from '@birge/domain';
import {
  IconBan,
  IconCalendarExclamation,
  IconCalendarX,
  IconCertificate,
  IconCircleCheck,
  IconHourglass,
  IconPencil,
  IconPlus,
  IconRefresh,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { MoreMenu } from '../../ui/actions';
import { Button, IconButton } from '../../ui/button';
import { StatusChip, type Look } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import { EndRegistrationDialog } from './end-registration.dialog';
import {
  AddRegistrationDialog,
  CorrectRegistrationDialog,
  RenewRegistrationDialog,
} from './registration.dialogs';
import { DiagnosisLine } from './diagnosis-line';
import { registrationsQuery, type Registration } from './registrations.queries';
import classes from './registrations.module.css';

type CaseFile = components['schemas']['CaseDto'];

const timeLooks: Readonly<Record<RegistrationTime, Look>> = {
  not_yet: { hue: 'sky', icon: IconHourglass },
  valid: { hue: 'green', icon: IconCircleCheck },
  ends_soon: { hue: 'amber', icon: IconCalendarExclamation },
  over: { hue: 'red', icon: IconCalendarX },
};
const past: Look = { hue: 'stone', icon: IconBan };

type Open =
  | { readonly what: 'new' }
  | { readonly what: 'correct' | 'renew' | 'end' | 'mark_in_error'; readonly of: Registration };

/** What the registers say of the child. Two registers that are never mixed: each stands for itself. */
export function RegistrationsTab({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('registrations');
  const { data: items, error, refetch } = useQuery(registrationsQuery(caseFile.id));
  const [open, setOpen] = useState<Open | null>(null);
  const common = { caseId: caseFile.id, bornOn: caseFile.child.bornOn, onClose: () => setOpen(null) };
  if (error && !items) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Section
        title={t('title')}
        aside={
          <Button icon={<IconPlus />} onClick={() => setOpen({ what: 'new' })}>
            {t('add')}
          </Button>
        }
      >
        <p className={classes.text}>{t('about')}</p>
        {items === undefined && <SkeletonRows rows={3} height={72} />}
      </Section>
      {items &&
        registers.map((register) => (
          <RegisterSection
            key={register}
            register={register}
            items={items.filter((item) => item.register === register)}
            onOpen={setOpen}
          />
        ))}
      {open?.what === 'new' && <AddRegistrationDialog {...common} />}
      {open?.what === 'correct' && (
        <CorrectRegistrationDialog {...common} registration={now(items, open.of)} />
      )}
      {open?.what === 'renew' && <RenewRegistrationDialog {...common} registration={open.of} />}
      {(open?.what === 'end' || open?.what === 'mark_in_error') && (
        <EndRegistrationDialog {...common} registration={open.of} action={open.what} />
      )}
    </>
  );
}

/** The record as it is after somebody else has saved it. */
const now = (items: readonly Registration[] | undefined, one: Registration): Registration =>
  items?.find(({ id }) => id === one.id) ?? one;

function RegisterSection(props: {
  register: Register;
  items: readonly Registration[];
  onOpen: (open: Open) => void;
}) {
  const { register, items, onOpen } = props;
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const current = items.filter(({ status }) => status === 'current');
  const earlier = items.filter(({ status }) => status !== 'current');
  const list = (rows: readonly Registration[]): ReactNode => (
    <ul className={classes.list}>
      {rows.map((item) => (
        <RegistrationRow key={item.id} item={item} onOpen={onOpen} />
      ))}
    </ul>
  );
  return (
    <Section title={code(`register.${register}`)} count={current.length}>
      <p className={classes.text}>{t(`about_${register}`)}</p>
      {current.length === 0 && (
        <EmptyState icon={<IconCertificate />} title={t('none')}>
          {t(`noneOf.${register}`)}
        </EmptyState>
      )}
      {current.length > 0 && list(current)}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('earlier')}</summary>
          {list(earlier)}
        </details>
      )}
    </Section>
  );
}

function RegistrationRow({ item, onOpen }: { item: Registration; onOpen: (open: Open) => void }) {
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const name = useName()(item);
  const isCurrent = item.status === 'current';
  const on = (value: string): string => day(value, { year: true });
  const paper = [
    item.number && t('number', { number: item.number }),
    item.issuer,
    item.issuedOn && on(item.issuedOn),
  ];
  const offered = new Set(item.offeredActions.map(({ action }) => action));
  return (
    <li className={classes.row} data-past={isCurrent ? undefined : true}>
      <div className={classes.words}>
        <p className={classes.name}>{name}</p>
        {paper.some(Boolean) && <p className={classes.text}>{paper.filter(Boolean).join(' · ')}</p>}
        <Said item={item} />
        {item.hasDiagnosis && <DiagnosisLine id={item.id} name={name} />}
      </div>
      <div className={classes.state}>
        <StatusChip
          look={isCurrent ? timeLooks[item.time] : past}
          label={code(isCurrent ? `registrationTime.${item.time}` : `registrationStatus.${item.status}`)}
        />
        <span className={classes.text}>
          {item.validTo
            ? t('until', { from: on(item.validFrom), to: on(item.validTo) })
            : t('since', { from: on(item.validFrom) })}
        </span>
        {item.statusReason && (
          <span className={classes.text}>
            {t('endedOn', {
              reason: code(`registrationEndReason.${item.statusReason}`),
              on: item.endedOn ? on(item.endedOn) : '',
            })}
          </span>
        )}
      </div>
      <div className={classes.actions}>
        {offered.has('renew') && (
          <Button
            icon={<IconRefresh />}
            variant={item.time === 'ends_soon' || item.time === 'over' ? 'light' : 'default'}
            aria-label={`${code('registrationAction.renew')}: ${name}`}
            onClick={() => onOpen({ what: 'renew', of: item })}
          >
            {code('registrationAction.renew')}
          </Button>
        )}
        {isCurrent && (
          <IconButton
            name={`${t('edit')}: ${name}`}
            frame="square"
            onClick={() => onOpen({ what: 'correct', of: item })}
          >
            <IconPencil />
          </IconButton>
        )}
        <MoreMenu
          name={t('more', { name })}
          items={(['end', 'mark_in_error'] as const)
            .filter((action) => offered.has(action))
            .map((action) => ({
              key: action,
              label: code(`registrationAction.${action}`),
              onSelect: () => onOpen({ what: action, of: item }),
            }))}
        />
      </div>
    </li>
  );
}

/** "Disability status (MSE), Group 2". */
function useName() {
  const { t: code } = useTranslation('codes');
  return ({ kind, category }: Registration): string =>
    [code(`registrationKind.${kind}`), category && code(`mseCategory.${category}`)]
      .filter(Boolean)
      .join(', ');
}

/** What is recommended and provided. */
function Said({ item }: { item: Registration }) {
  const { t } = useTranslation('registrations');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const learning = [
    item.programme && code(`pmpcProgramme.${item.programme}`),
    ...item.supports.map((support) => code(`pmpcSupport.${support}`)),
  ].filter(Boolean);
  return (
    <>
      {learning.length > 0 && <p className={classes.said}>{learning.join(' · ')}</p>}
      {item.parts.length > 0 && (
        <ul className={classes.parts}>
          {item.parts.map(({ part, measures, from, to, note }) => (
            <li key={part}>
              <strong>{code(`iparPart.${part}`)}</strong>{' '}
              {[
                measures.map((measure) => code(`iparMeasure.${measure}`)).join(', '),
                from && to && t('partTerm', { from: day(from, { year: true }), to: day(to, { year: true }) }),
                note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {item.conclusion && <p className={classes.said}>{item.conclusion}</p>}
      {item.statusNote && <p className={classes.said}>{item.statusNote}</p>}
      {item.renewsId && item.status === 'current' && <p className={classes.text}>{t('renews')}</p>}
      {item.renewedById && <p className={classes.text}>{t('renewedBy')}</p>}
    </>
  );
}
