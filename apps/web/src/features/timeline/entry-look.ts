import type { NoteKind, ReferralStatus, TaskKind } from '@birge/domain';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconClipboardCheck,
  IconFileText,
  IconFlag,
  IconFolder,
  IconHomeMove,
  IconMessageQuestion,
  IconNote,
  IconPhone,
  IconPrinter,
  IconTargetArrow,
  IconUser,
  IconUserShare,
} from '@tabler/icons-react';

import type { Look } from '../../ui/chip';
import { caseLooks, consentLooks, referralLooks, taskIcons } from '../../ui/chips/looks';

import type { Entry } from './timeline.queries';

const noteLooks: Readonly<Record<NoteKind, Look>> = {
  note: { hue: 'stone', icon: IconNote },
  call: { hue: 'stone', icon: IconPhone },
  visit: { hue: 'stone', icon: IconHomeMove },
};

const planLooks: Readonly<Record<string, Look>> = {
  submit: { hue: 'sky', icon: IconFlag },
  approve: { hue: 'green', icon: IconCircleCheck },
  return: { hue: 'amber', icon: IconArrowBackUp },
};

const quiet = (icon: Look['icon']): Look => ({ hue: 'stone', icon });

/** The disc of an entry: the state it led to where there is one, else what it was about. */
export function lookOf(entry: Entry): Look {
  switch (entry.subject) {
    case 'note':
      return noteLooks[entry.note?.kind ?? 'note'];
    case 'referral':
      return referralLooks[entry.toStatus as ReferralStatus] ?? quiet(IconFileText);
    case 'case':
      if (entry.action === 'print') return quiet(IconPrinter);
      if (entry.action === 'assign') return quiet(IconUserShare);
      return caseLooks[entry.toStatus as keyof typeof caseLooks] ?? quiet(IconFolder);
    case 'document':
      return quiet(IconFileText);
    case 'consent':
      return consentLooks[entry.toStatus as keyof typeof consentLooks] ?? quiet(IconFileText);
    case 'plan':
      return planLooks[entry.action] ?? quiet(IconTargetArrow);
    case 'assessment':
      return entry.action === 'complete'
        ? { hue: 'teal', icon: IconClipboardCheck }
        : quiet(IconClipboardCheck);
    case 'screening':
      return entry.action === 'complete' || entry.action === 'import'
        ? { hue: 'teal', icon: IconMessageQuestion }
        : quiet(IconMessageQuestion);
    case 'task':
      return {
        hue: entry.toStatus === 'done' ? 'green' : 'stone',
        icon: taskIcons[(entry.task?.kind ?? 'other') as TaskKind],
      };
    default:
      return quiet(IconUser);
  }
}
