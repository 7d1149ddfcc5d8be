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
  type TablerIcon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { placeInList } from '../../features/cases/case-list-place';
import { CaseMenu, type CaseDialog } from '../../features/cases/case-menu';
import { peopleQuery } from '../../features/people/people.queries';
import { useTranslation } from '../../i18n';
import type { MenuAction } from '../../ui/actions';
import { Button, IconButton } from '../../ui/button';
import { CaseChip, PriorityMark } from '../../ui/chips/chips';
import { Crumbs, Facts } from '../../ui/page';
import { useFormat } from '../../ui/use-format';
import { usePageTitle } from '../../ui/use-page-title';
import { usePhone } from '../../ui/use-phone';
import { childName } from '../child-name';
import { useUser } from '../session';
import { useLocations } from '../use-locations';

import { CaseAlerts } from './case-alerts';
import classes from './case-file.module.css';
import type { CaseFile } from './case-file';
import { CaseJourney, PhoneJourney, ShortJourney } from './case-journey';

export interface CaseHeadProps {
  caseFile: CaseFile;
  /** The other tabs have their own content: there the head is one line of what is next. */
  isOverview: boolean;
  onNote: () => void;
  onTask: () => void;
  onDialog: (dialog: CaseDialog) => void;
}

/** Where a new referral of this case begins. */
export const referTo = (caseId: string): string => `/cases/${caseId}/refer`;

/** Who the child is, in what one would say on the telephone, what wants something, and where the case stands. */
export function CaseHead(props: CaseHeadProps) {
  const { caseFile, isOverview, onDialog } = props;
  const { no } = useFormat();
  const isPhone = usePhone();
  usePageTitle(no(caseFile.number));
  const onStep = (action: CaseAction) => onDialog(action);
  return (
    <div className={classes.head} data-own-bar>
      <Place {...props} />
      <div className={classes.title}>
        <h1>{childName(caseFile.child)}</h1>
        <span className={classes.marks}>
          <CaseChip status={caseFile.status} />
          <PriorityMark priority={caseFile.priority} />
          {isPhone && <span className={classes.number}>{no(caseFile.number)}</span>}
        </span>
      </div>
      {!isPhone && <HeadActions {...props} />}
      {isPhone ? isOverview && <PhoneFacts caseFile={caseFile} /> : <HeadFacts caseFile={caseFile} />}
      {isOverview && !isPhone && <CaseAlerts caseFile={caseFile} />}
      <div className={classes.journey}>
        {!isOverview ? (
          <ShortJourney caseFile={caseFile} onStep={onStep} />
        ) : isPhone ? (
          <PhoneJourney caseFile={caseFile} onStep={onStep} />
        ) : (
          <CaseJourney caseFile={caseFile} onStep={onStep} />
        )}
      </div>
      {isPhone && isOverview && <HeadActions {...props} />}
    </div>
  );
}

/** The three that are done every day; beside them, where there is room, what one takes along on paper. */
function HeadActions({ caseFile, onNote, onTask, onDialog }: CaseHeadProps) {
  const { t } = useTranslation('case-file');
  const closed = caseFile.status === 'closed';
  return (
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
      <span className={classes.wideOnly}>
        <Button icon={<IconHomeMove />} to={`/cases/${caseFile.id}/brief`}>
          {t('actions.brief')}
        </Button>
        <IconButton name={t('actions.print')} to={`/cases/${caseFile.id}/print`} frame="square">
          <IconPrinter />
        </IconButton>
        <CaseMenu caseFile={caseFile} onChoose={onDialog} />
      </span>
    </div>
  );
}

/** On a phone, behind the three dots, what has no button of its own there. */
function usePhoneMenu({ caseFile, isOverview, onNote, onTask }: CaseHeadProps): MenuAction[] {
  const { t } = useTranslation('case-file');
  const { id, status } = caseFile;
  const item = (key: string, Icon: TablerIcon, does: Pick<MenuAction, 'to' | 'onSelect'>): MenuAction => ({
    key,
    label: t(`actions.${key}`),
    icon: <Icon size={18} stroke={1.7} />,
    ...does,
  });
  const working =
    status === 'closed'
      ? []
      : [item('task', IconSquareCheck, { onSelect: onTask }), item('refer', IconSend, { to: referTo(id) })];
  return [
    ...(isOverview ? [] : [item('note', IconNote, { onSelect: onNote }), ...working]),
    item('print', IconPrinter, { to: `/cases/${id}/print` }),
  ];
}

/** Back to the list it was opened from, and to its neighbours there. */
function Place(props: CaseHeadProps) {
  const { caseFile, onDialog } = props;
  const { t } = useTranslation('case-file');
  const phoneMenu = usePhoneMenu(props);
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
          <IconButton name={t('actions.brief')} to={`/cases/${caseFile.id}/brief`}>
            <IconHomeMove />
          </IconButton>
          <CallButton caseId={caseFile.id} />
          <CaseMenu caseFile={caseFile} before={phoneMenu} onChoose={onDialog} />
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

/** In one line: how old, and from where. The rest stands in the overview of a wider screen, and in the tabs. */
function PhoneFacts({ caseFile: { child, caseworker } }: { caseFile: CaseFile }) {
  const { t: code } = useTranslation('codes');
  const { ageAndSex } = useFormat();
  const { id } = useUser();
  const { shortPlace } = useLocations();
  const facts = [
    ageAndSex(child.bornOn, child.sex),
    [shortPlace(child), child.locality === 'rural' && code('locality.rural').toLocaleLowerCase()]
      .filter(Boolean)
      .join(', '),
    // Whose case it is says something only where it is somebody else's.
    caseworker && caseworker.id !== id && caseworker.name,
  ];
  return <p className={classes.phoneFacts}>{facts.filter(Boolean).join(' · ')}</p>;
}
