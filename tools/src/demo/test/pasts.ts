import {
  cameFromOf,
  caseWorkflow,
  decide,
  moves,
  planWorkflow,
  referralWorkflow,
  type CaseAction,
  type CaseStatus,
} from '@birge/domain';
import type pg from 'pg';

interface Entry {
  readonly subject_id: string;
  readonly action: string;
  readonly from_status: string | null;
  readonly to_status: string | null;
}

/** The history of each record of a kind, in the order in which it happened. */
async function histories(db: pg.Client, subject: string, cases: string): Promise<Map<string, Entry[]>> {
  const { rows } = await db.query<Entry>(
    `select subject_id, action, from_status, to_status from history
     where subject = $1 and to_status is not null and case_id in (${cases}) order by at, id`,
    [subject],
  );
  const grouped = new Map<string, Entry[]>();
  for (const row of rows) {
    const known = grouped.get(row.subject_id);
    if (known) known.push(row);
    else grouped.set(row.subject_id, [row]);
  }
  return grouped;
}

export async function statuses(db: pg.Client, table: string): Promise<Map<string, string>> {
  const { rows } = await db.query<{ id: string; status: string }>(`select id, status from ${table}`);
  return new Map(rows.map(({ id, status }) => [id, status]));
}

const allCases = 'select id from cases';

/** Plays the past of each case again, step by step to where it stands. @returns how many there were */
export async function replayCases(db: pg.Client, cases = allCases): Promise<number> {
  const now = await statuses(db, 'cases');
  const pasts = await histories(db, 'case', cases);
  for (const [id, entries] of pasts) {
    let status: CaseStatus = caseWorkflow.initial;
    let cameFrom: CaseStatus | null = null;
    expect(entries[0]).toMatchObject({ action: 'create', from_status: null, to_status: status });
    for (const { action, from_status: from, to_status: to } of entries.slice(1)) {
      const { blockedBy: _, ...rule } = caseWorkflow.actions[action as CaseAction];
      const decision = decide({ initial: status, actions: { [action]: rule } }, status, action, {}, cameFrom);
      expect({ from, decision }).toEqual({ from: status, decision: { kind: 'go', to } });
      if (action === 'request_closure' || action === 'request_transfer') cameFrom = cameFromOf(status);
      status = to as CaseStatus;
    }
    expect(status).toBe(now.get(id));
  }
  return pasts.size;
}

const workflows = { referral: referralWorkflow, plan: planWorkflow } as const;

/** The same for records whose steps are a table of moves. */
export async function replay(
  db: pg.Client,
  subject: keyof typeof workflows,
  cases = allCases,
): Promise<number> {
  const workflow = workflows[subject];
  const now = await statuses(db, `${subject}s`);
  const legal = new Set(subject === 'plan' ? moves(planWorkflow) : moves(referralWorkflow));
  const pasts = await histories(db, subject, cases);
  for (const [id, entries] of pasts) {
    let status: string = workflow.initial;
    expect(entries[0]).toMatchObject({ action: 'create', from_status: null, to_status: status });
    for (const { action, from_status: from, to_status: to } of entries.slice(1)) {
      expect(from).toBe(status);
      expect(legal).toContain(`${from} --${action}--> ${to}`);
      status = to as string;
    }
    expect(status).toBe(now.get(id));
  }
  return pasts.size;
}
