import type {
  CaseStatus,
  ConsentStatus,
  GoalStatus,
  PlanStatus,
  Priority,
  ReferralStatus,
} from '@birge/domain';
import { IconSubtask } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Mark, StatusChip, StatusDisc } from '../chip';

import classes from './chips.module.css';
import {
  caseLooks,
  consentLook,
  goalLooks,
  kindIcons,
  planLooks,
  priorityLooks,
  referralLooks,
} from './looks';

const useCode = () => {
  const { t } = useTranslation('codes');
  return (list: string, value: string) => t(`${list}.${value}`);
};

export function ReferralChip({ status }: { status: ReferralStatus }) {
  return <StatusChip look={referralLooks[status]} label={useCode()('referralStatus', status)} />;
}

/** The icon alone, in tables; `about` names the service: "Speech therapy: Started". */
export function ReferralDisc({ status, about }: { status: ReferralStatus; about?: string }) {
  const word = useCode()('referralStatus', status);
  return <StatusDisc look={referralLooks[status]} label={about ? `${about}: ${word}` : word} />;
}

export function CaseChip({ status }: { status: CaseStatus }) {
  return <StatusChip look={caseLooks[status]} label={useCode()('caseStatus', status)} />;
}

export function PriorityMark({ priority }: { priority: Priority }) {
  return <Mark look={priorityLooks[priority]} label={useCode()('priority', priority)} />;
}

export function PlanChip({ status }: { status: PlanStatus }) {
  return <StatusChip look={planLooks[status]} label={useCode()('planStatus', status)} />;
}

export function GoalChip({ status }: { status: GoalStatus }) {
  return <StatusChip look={goalLooks[status]} label={useCode()('goalStatus', status)} />;
}

export function ConsentChip({ status }: { status: ConsentStatus }) {
  return <StatusChip look={consentLook(status)} label={useCode()('consentStatus', status)} />;
}

/** The kind of a referral as a picture on a quiet square of 36. */
export function KindIcon({ kind }: { kind: string }) {
  const name = useCode()('serviceKind', kind);
  const Icon = kindIcons[kind] ?? IconSubtask;
  return (
    <span className={classes.kind} role="img" aria-label={name} title={name}>
      <Icon size={19} stroke={1.7} aria-hidden="true" />
    </span>
  );
}
