import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { CaseChip } from '../../ui/chips/chips';
import { useFormat } from '../../ui/use-format';
import { api, unwrap } from '../api';
import { mayFindCases } from '../navigation';
import { useUser } from '../session';

import type { PaletteItem } from './palette';

interface Found {
  found: readonly PaletteItem[];
  pending: boolean;
  /** Something was typed that can be looked for. */
  asked: boolean;
}

const PAUSE_MS = 180;
const SHORTEST = 2;

/** Cases for what was typed: name in any script, number or IIN, within the reach of the person who asks. */
export function useFound(typed: string): Found {
  const { role } = useUser();
  const { ageAndSex, no } = useFormat();
  const q = useSettled(typed.trim());
  const asked = mayFindCases(role) && typed.trim().length >= SHORTEST;
  const { data, isFetching } = useQuery({
    queryKey: ['cases', 'find', q],
    // Names and numbers travel in the body: addresses end up in logs.
    queryFn: ({ signal }) => unwrap(api.POST('/api/cases/search', { body: { q, limit: 8 }, signal })),
    enabled: mayFindCases(role) && q.length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  const found = (asked ? (data?.items ?? []) : []).map(({ id, number, status, child }) => ({
    key: id,
    to: `/cases/${id}`,
    title: [child.givenName, child.familyName].filter(Boolean).join(' '),
    text: [no(number), ageAndSex(child.bornOn, child.sex, 'short'), child.settlement]
      .filter(Boolean)
      .join(' · '),
    right: <CaseChip status={status} />,
  }));
  return { found, pending: asked && (isFetching || q !== typed.trim()), asked };
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
