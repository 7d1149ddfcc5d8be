import type { CaseAction } from '@birge/domain';
import { reachOf } from '@birge/domain';
import {
  IconArchive,
  IconArrowBackUp,
  IconArrowsExchange,
  IconChevronsUp,
  IconCircleCheck,
  IconClipboardList,
  IconFlag,
  IconFolderOpen,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconTargetArrow,
  IconUserCheck,
  IconUserShare,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { loadWords, useTranslation } from '../../i18n';

import { useUser } from '../../app/session';
import { MoreMenu, type MenuAction } from '../../ui/actions';

import { useReasons } from './case-reasons';
import type { CaseFile } from './cases.queries';

const StepDialog = lazy(() => import('./step-dialog').then((file) => ({ default: file.StepDialog })));
const PriorityDialog = lazy(() =>
  import('./priority.dialog').then((file) => ({ default: file.PriorityDialog })),
);
const AssignDialog = lazy(() => import('./assign.dialog').then((file) => ({ default: file.AssignDialog })));
/** Around an end there are many words: they come with the dialog. */
const withWords = async <T,>(load: Promise<T>): Promise<T> =>
  (await Promise.all([load, loadWords(['closing'])]))[0];
const ClosureDialog = lazy(() =>
  withWords(import('./closure.dialog')).then((file) => ({ default: file.ClosureDialog })),
);
const HoldDialog = lazy(() =>
  withWords(import('./hold.dialog')).then((file) => ({ default: file.HoldDialog })),
);

const icons: Readonly<Record<CaseAction, TablerIcon>> = {
  register: IconUserCheck,
  assess: IconClipboardList,
  plan: IconTargetArrow,
  activate: IconFolderOpen,
  hold: IconPlayerPause,
  extend_hold: IconPlayerPause,
  resume: IconPlayerPlay,
  request_closure: IconFlag,
  return_closure: IconArrowBackUp,
  close: IconArchive,
  reopen: IconFolderOpen,
  request_transfer: IconArrowsExchange,
  accept_transfer: IconCircleCheck,
  reject_transfer: IconX,
  withdraw_transfer: IconArrowBackUp,
};

/** What is open in the dialog: a step of the workflow, or a change that is none. */
export type CaseDialog = CaseAction | 'priority' | 'assign';

/** Every step the workflow offers, the blocked ones with their reasons, and the changes that are no steps. */
export function CaseMenu({
  caseFile,
  before = [],
  onChoose,
}: {
  caseFile: CaseFile;
  /** What stands above the steps: on a phone, what has no button of its own. */
  before?: readonly MenuAction[];
  onChoose: (dialog: CaseDialog) => void;
}) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const { role } = useUser();
  const reasonsOf = useReasons(caseFile.id);
  const steps = caseFile.offeredActions.map(({ action, blockedBy }): MenuAction => {
    const Icon = icons[action as CaseAction];
    return {
      key: action,
      label: code(`caseAction.${action}`),
      icon: <Icon size={18} stroke={1.7} />,
      // What is open when a case is to be closed ends in the dialog itself.
      reasons: reasonsOf(action === 'request_closure' ? [] : blockedBy),
      onSelect: () => onChoose(action as CaseAction),
    };
  });
  const changes: MenuAction[] = [
    {
      key: 'priority',
      label: t('priority.change'),
      icon: <IconChevronsUp size={18} />,
      onSelect: () => onChoose('priority'),
    },
    {
      key: 'child',
      label: t('menu.editChild'),
      icon: <IconPencil size={18} />,
      to: `/children/${caseFile.child.id}`,
    },
  ];
  if (reachOf(role, 'case.assign') !== null) {
    const icon = <IconUserShare size={18} />;
    changes.unshift({ key: 'assign', label: t('assign.change'), icon, onSelect: () => onChoose('assign') });
  }
  return (
    <MoreMenu
      name={t('menu.name')}
      items={[...before, ...steps, ...(caseFile.status === 'closed' ? [] : changes)]}
    />
  );
}

/** The dialog that was chosen; its code is fetched when it is. */
export function CaseDialogs(props: { caseFile: CaseFile; dialog: CaseDialog | null; onClose: () => void }) {
  const { caseFile, dialog, onClose } = props;
  if (dialog === null) return null;
  return (
    <Suspense>
      {dialog === 'priority' ? (
        <PriorityDialog caseFile={caseFile} onClose={onClose} />
      ) : dialog === 'assign' ? (
        <AssignDialog caseFile={caseFile} onClose={onClose} />
      ) : dialog === 'request_closure' ? (
        <ClosureDialog caseFile={caseFile} onClose={onClose} />
      ) : dialog === 'hold' || dialog === 'extend_hold' ? (
        <HoldDialog caseFile={caseFile} action={dialog} onClose={onClose} />
      ) : (
        <StepDialog caseFile={caseFile} action={dialog} onClose={onClose} />
      )}
    </Suspense>
  );
}

/** What can be opened by the address: where something is mended, or taken back. */
const askable = [
  'assign',
  'withdraw_transfer',
  'request_closure',
  'resume',
  'extend_hold',
] as const satisfies readonly CaseDialog[];

/** One dialog at a time; a reason that it would mend leads to it by `?do=assign`. */
export function useCaseDialog() {
  const [params, setParams] = useSearchParams();
  const { role } = useUser();
  const [chosen, setChosen] = useState<CaseDialog | null>(null);
  const wanted = askable.find((one) => one === params.get('do')) ?? null;
  function close() {
    setChosen(null);
    if (wanted === null) return;
    params.delete('do');
    setParams(params, { replace: true, preventScrollReset: true });
  }
  const asked = wanted === 'assign' && reachOf(role, 'case.assign') === null ? null : wanted;
  return { dialog: chosen ?? asked, open: setChosen, close };
}
