import type { CaseAction } from '@birge/domain';
import {
  IconArrowLeft,
  IconCake,
  IconChevronDown,
  IconChevronUp,
  IconFolder,
  IconHomeMove,
  IconMapPin,
  IconNote,
  IconPhone,
  IconPrinter,
  IconSend,
  IconSquareCheck,
  IconUser,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { placeInList } from '../../features/cases/case-list-place';
import { CaseMenu, type CaseDialog } from '../../features/cases/case-menu';
import { peopleQuery } from '../../features/people/people.queries';
import { useTranslation } from '../../i18n';
import { Button, IconButton } from '../../ui/button';
import { CaseChip, PriorityMark } from '../../ui/chips/chips';
import { Crumbs, Facts } from '../../ui/page';
import { useFormat } from '../../ui/use-format';
import { usePageTitle } from '../../ui/use-page-title';
import { childName } from '../child-name';
import { useLocations } from '../use-locations';

import { CaseAlerts } from './case-alerts';
import classes from './case-file.module.css';
import type { CaseFile } from './case-file';
import { CaseJourney } from './case-journey';

export interface CaseHeadProps {
  caseFile: CaseFile;
  onNote: () => void;
  onTask: () => void;
  onDialog: (dialog: CaseDialog) => void;
}

/** Where a new referral of this case begins. */
export const referTo = (caseId: string): string => `/cases/${caseId}/refer`;

/** Who the child is, in what one would say on the telephone, what wants something, and where the case stands. */
export function CaseHead({ caseFile, onNote, onTask, onDialog }: CaseHeadProps) {
  const { t } = useTranslation('case-file');
  const { no } = useFormat();
  usePageTitle(no(caseFile.number));
  const closed = caseFile.status === 'closed';
  return (
    <div className={classes.head}>
      <Place caseFile={caseFile} onDialog={onDialog} />
      <div className={classes.title}>
        <h1>{childName(caseFile.child)}</h1>
        <CaseChip status={caseFile.status} />
        <PriorityMark priority={caseFile.priority} />
      </div>
      <div className={classes.actions}>
        <Button icon={<IconNote />} hint="n" onClick={onNote}>
          {t('actions.note')}
        </Button>
        {!closed && (
          <Button icon={<IconSquareCheck />} hint="t" onClick={onTask}>
            {t('actions.task')}
          </Button>
        )}
        {!closed && (
          <Button variant="filled" icon={<IconSend />} hint="r" to={referTo(caseFile.id)}>
            {t('actions.refer')}
          </Button>
        )}
        <Button icon={<IconHomeMove />} to={`/cases/${caseFile.id}/brief`}>
          {t('actions.brief')}
        </Button>
        <IconButton name={t('actions.print')} to={`/cases/${caseFile.id}/print`} frame="square">
          <IconPrinter />
        </IconButton>
        <span className={classes.wideOnly}>
          <CaseMenu caseFile={caseFile} onChoose={onDialog} />
        </span>
      </div>
      <HeadFacts caseFile={caseFile} />
      <CaseAlerts caseFile={caseFile} />
      <div className={classes.journey}>
        <CaseJourney caseFile={caseFile} onStep={(action: CaseAction) => onDialog(action)} />
      </div>
    </div>
  );
}

/** Back to the list it was opened from, and to its neighbours there. */
function Place({ caseFile, onDialog }: Pick<CaseHeadProps, 'caseFile' | 'onDialog'>) {
  const { t } = useTranslation('case-file');
  const place = placeInList(caseFile.id);
  const back = place && place.search !== '' ? `/cases?${place.search}` : '/cases';
  const total = place?.total ?? place?.ids.length ?? 0;
  return (
    <div className={classes.place}>
      <span className={classes.phoneOnly}>
        <IconButton name={t('place.back')} to={back}>
          <IconArrowLeft />
        </IconButton>
      </span>
      <span className={classes.wideOnly}>
        <Crumbs
          crumbs={[
            { label: place?.view ? t(`cases:views.${place.view}`) : t('cases:title'), to: back },
            ...(place ? [{ label: t('place.of', { at: place.at, total }) }] : []),
          ]}
        />
      </span>
      {place && <span className={classes.phoneOnly}>{t('place.of', { at: place.at, total })}</span>}
      <span className={classes.neighbours}>
        {place && (
          <span className={classes.wideOnly}>
            <Neighbour id={place.previous} name={t('place.previous')} icon={<IconChevronUp />} />
            <Neighbour id={place.next} name={t('place.next')} icon={<IconChevronDown />} />
          </span>
        )}
        <span className={classes.phoneOnly}>
          <CallButton caseId={caseFile.id} />
          <CaseMenu caseFile={caseFile} onChoose={onDialog} />
        </span>
      </span>
    </div>
  );
}

function Neighbour({ id, name, icon }: { id: string | null; name: string; icon: React.ReactNode }) {
  return id === null ? (
    <IconButton name={name} disabled>
      {icon}
    </IconButton>
  ) : (
    <IconButton name={name} to={`/cases/${id}`}>
      {icon}
    </IconButton>
  );
}

/** On a phone the telephone is one touch away: the legal representative's, else that of anybody near the child. */
function CallButton({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(peopleQuery(caseId));
  // Who must not be called, and who has died, stand nowhere as something to press.
  const reachable = data.filter(({ callable }) => callable);
  const person =
    reachable.find(({ contact }) => contact === 'preferred') ??
    reachable.find(({ represents }) => represents) ??
    reachable[0];
  if (!person?.phone) return null;
  return (
    <IconButton
      name={t('phone.call', { name: person.name })}
      href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}
    >
      <IconPhone />
    </IconButton>
  );
}

function HeadFacts({ caseFile }: { caseFile: CaseFile }) {
  const { t } = useTranslation('case-file');
  const { t: code } = useTranslation('codes');
  const { ageAndSex, day, no } = useFormat();
  const { place } = useLocations();
  const { child, caseworker, number } = caseFile;
  const where = [place(child), child.locality === 'rural' && code('locality.rural').toLocaleLowerCase()];
  return (
    <div className={classes.facts}>
      <Facts
        facts={[
          {
            icon: <IconCake aria-hidden="true" />,
            text: t(`facts.age.${child.sex}`, {
              age: ageAndSex(child.bornOn, child.sex),
              day: day(child.bornOn, { month: 'long', year: true }),
            }),
          },
          { icon: <IconMapPin aria-hidden="true" />, text: where.filter(Boolean).join(', ') },
          { icon: <IconFolder aria-hidden="true" />, text: no(number) },
          { icon: <IconUser aria-hidden="true" />, text: caseworker?.name ?? t('facts.noCaseworker') },
        ]}
      />
    </div>
  );
}
