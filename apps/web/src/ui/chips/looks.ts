import type {
  CaseStatus,
  ConsentStatus,
  GoalStatus,
  PlanStatus,
  Priority,
  ReferralStatus,
  TaskKind,
} from '@birge/domain';
import {
  IconArchive,
  IconArrowBackUp,
  IconArrowsExchange,
  IconBackpack,
  IconBan,
  IconCalendar,
  IconCalendarX,
  IconChecks,
  IconChevronDown,
  IconChevronsUp,
  IconCircleCheck,
  IconCircleDashedX,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleX,
  IconClipboardList,
  IconCoins,
  IconEqual,
  IconEraser,
  IconEye,
  IconFileAlert,
  IconFlag,
  IconFolderOpen,
  IconHelpCircle,
  IconHistory,
  IconHomeMove,
  IconHourglassHigh,
  IconNote,
  IconPencil,
  IconPhone,
  IconPlayerPause,
  IconPlayerPlay,
  IconSend,
  IconStretching,
  IconSubtask,
  IconTargetArrow,
  IconUserCheck,
  IconUserSearch,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';

import type { Look } from '../chip';

export const referralLooks: Readonly<Record<ReferralStatus, Look>> = {
  draft: { hue: 'stone', icon: IconPencil },
  sent: { hue: 'sky', icon: IconSend },
  under_review: { hue: 'sky', icon: IconEye },
  info_needed: { hue: 'amber', icon: IconFileAlert },
  accepted: { hue: 'green', icon: IconCircleCheck },
  waitlisted: { hue: 'violet', icon: IconHourglassHigh },
  in_progress: { hue: 'teal', icon: IconPlayerPlay },
  on_hold: { hue: 'amber', icon: IconPlayerPause },
  completed: { hue: 'green', icon: IconChecks },
  declined: { hue: 'red', icon: IconCircleX },
  not_completed: { hue: 'red', icon: IconCircleDashedX },
  cancelled: { hue: 'stone', icon: IconBan },
  entered_in_error: { hue: 'stone', icon: IconEraser },
};

export const caseLooks: Readonly<Record<CaseStatus, Look>> = {
  identified: { hue: 'sky', icon: IconUserSearch },
  registered: { hue: 'sky', icon: IconUserCheck },
  assessment: { hue: 'violet', icon: IconClipboardList },
  planning: { hue: 'violet', icon: IconTargetArrow },
  active: { hue: 'teal', icon: IconFolderOpen },
  on_hold: { hue: 'amber', icon: IconPlayerPause },
  closure_requested: { hue: 'sky', icon: IconFlag },
  closed: { hue: 'stone', icon: IconArchive },
  transfer_pending: { hue: 'sky', icon: IconArrowsExchange },
};

export const priorityLooks: Readonly<Record<Priority, Look>> = {
  high: { hue: 'red', icon: IconChevronsUp },
  medium: { hue: 'amber', icon: IconEqual },
  low: { hue: 'stone', icon: IconChevronDown },
};

export const planLooks: Readonly<Record<PlanStatus, Look>> = {
  draft: { hue: 'stone', icon: IconPencil },
  submitted: { hue: 'sky', icon: IconSend },
  approved: { hue: 'green', icon: IconCircleCheck },
  returned: { hue: 'amber', icon: IconArrowBackUp },
  superseded: { hue: 'stone', icon: IconHistory },
};

export const goalLooks: Readonly<Record<GoalStatus, Look>> = {
  planned: { hue: 'stone', icon: IconCalendar },
  in_progress: { hue: 'teal', icon: IconPlayerPlay },
  achieved: { hue: 'green', icon: IconCircleCheck },
  partly_achieved: { hue: 'green', icon: IconCircleHalf2 },
  not_achieved: { hue: 'red', icon: IconCircleX },
  dropped: { hue: 'stone', icon: IconBan },
};

const notInPlay: Look = { hue: 'stone', icon: IconHelpCircle };
export const consentLooks: Readonly<Partial<Record<ConsentStatus, Look>>> = {
  requested: { hue: 'sky', icon: IconSend },
  given: { hue: 'green', icon: IconCircleCheck },
  renewed: { hue: 'green', icon: IconCircleCheck },
  refused: { hue: 'red', icon: IconCircleX },
  withdrawn: { hue: 'stone', icon: IconCircleMinus },
  revoked: { hue: 'stone', icon: IconCircleMinus },
  expired: { hue: 'amber', icon: IconCalendarX },
};
export const consentLook = (status: ConsentStatus): Look => consentLooks[status] ?? notInPlay;

/** The four kinds of referral are told apart by a picture, never by colour. */
export const kindIcons: Readonly<Record<string, TablerIcon>> = {
  rehabilitation: IconStretching,
  education: IconBackpack,
  financial_aid: IconCoins,
  social_inclusion: IconUsersGroup,
};

export const taskIcons: Readonly<Record<TaskKind, TablerIcon>> = {
  call: IconPhone,
  visit: IconHomeMove,
  other: IconSubtask,
  register: IconUserCheck,
  assess: IconClipboardList,
  write_plan: IconTargetArrow,
  correct_plan: IconArrowBackUp,
  follow_up_referral: IconSend,
  bring_documents: IconFileAlert,
  choose_another: IconCircleX,
  check_waiting_list: IconHourglassHigh,
  follow_up: IconNote,
  answer_request: IconPhone,
  screen: IconClipboardList,
  review_plan: IconTargetArrow,
  plan_action: IconSubtask,
  renew_registration: IconFileAlert,
  renew_consent: IconFileAlert,
  renew_document: IconFileAlert,
  check_after_closure: IconNote,
  close_referral: IconCircleX,
  review_hold: IconPlayerPause,
  answer_transfer: IconArrowsExchange,
};
