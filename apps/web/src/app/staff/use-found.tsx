import type { components } from '@birge/api-client';
import { IconFolders, IconSend } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { CaseChip, ReferralChip } from '../../ui/chips/chips';
import { useFormat } from '../../ui/use-format';
import { api, unwrap } from '../api';
import { childName } from '../child-name';
import { mayFindCases, mayFindReferrals } from '../navigation';
import { useUser } from '../session';

import type { PaletteItem } from './palette';

type CaseItem = components['schemas']['CaseListItemDto'];
type ReferralItem = components['schemas']['ReferralListItemDto'];

interface Found {
  found: readonly PaletteItem[];
  pending: boolean;
  /** Something was typed that can be looked for. */
  asked: boolean;
}

const PAUSE_MS = 180;
const SHORTEST = 2;
const still = { placeholderData: keepPreviousData, staleTime: 10_000 };

/** Cases and referrals for what was typed, within the reach of the person who asks. */
export function useFound(typed: string): Found {
  const { role } = useUser();
  const q = useSettled(typed.trim());
  const long = typed.trim().length >= SHORTEST && q.length >= SHORTEST;
  const toCase = useCaseItem();
  const toReferral = useReferralItem();

  const cases = useQuery({
    queryKey: ['cases', 'find', q],
    // Names and numbers travel in the body: addresses end up in logs.
    queryFn: ({ signal }) => unwrap(api.POST('/api/cases/search', { body: { q, limit: 8 }, signal })),
    enabled: long && mayFindCases(role),
    ...still,
  });
  // A referral is found by its number; an organisation, which sees no cases, also by the child.
  const asksReferral = mayFindReferrals(role) && (/\d/.test(q) || !mayFindCases(role));
  const referrals = useQuery({
    queryKey: ['referrals', 'find', q],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/referrals', { params: { query: { q, limit: 5 } }, signal })),
    enabled: long && asksReferral,
    ...still,
  });

  const asked = (mayFindCases(role) || mayFindReferrals(role)) && typed.trim().length >= SHORTEST;
  const found = [
    ...(cases.data?.items ?? []).map(toCase),
    ...(asksReferral ? (referrals.data?.items ?? []) : []).map(toReferral),
  ];
  const pending = asked && (cases.isFetching || referrals.isFetching || q !== typed.trim());
  return { found: asked ? found : [], pending, asked };
}

function useCaseItem() {
  const { ageAndSex, no } = useFormat();
  return ({ id, number, status, child }: CaseItem): PaletteItem => ({
    key: id,
    to: `/cases/${id}`,
    title: childName(child),
    text: [no(number), ageAndSex(child.bornOn, child.sex, 'short'), child.settlement]
      .filter(Boolean)
      .join(' · '),
    icon: <IconFolders size={18} stroke={1.7} />,
    right: <CaseChip status={status} />,
  });
}

function useReferralItem() {
  const { role } = useUser();
  const { language } = useFormat();
  return ({ id, number, status, child, service }: ReferralItem): PaletteItem => ({
    key: id,
    to: role === 'provider' ? `/inbox/${id}` : `/referrals/${id}`,
    title: service.name[language],
    text: `${number} · ${child.shortName}`,
    icon: <IconSend size={18} stroke={1.7} />,
    right: <ReferralChip status={status} />,
  });
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
