import type { CaseStatus, Priority, ReferralStatus } from '@birge/domain';
import type { DataSource } from 'typeorm';
import { addCase, insert, type Cast, type Person } from './cast.js';

/** Calendar date so many days before today, where the organisation is. */
export const daysAgo = (days: number): string => {
  const day = new Date(Date.now() + 5 * 3_600_000 - days * 86_400_000);
  return day.toISOString().slice(0, 10);
};
const noon = (day: string | null): string | null => (day === null ? null : `${day}T07:00:00Z`);

export interface ReferralScene {
  readonly status: ReferralStatus;
  readonly service?: string;
  readonly kind?: string;
  /** Days ago. */
  readonly sent?: number | null;
  readonly due?: number;
  readonly decided?: number | null;
  readonly waitlisted?: number | null;
  readonly started?: number | null;
  readonly completed?: number | null;
  readonly reason?: string;
}

/** A referral as it stands in the database, with the history of its waiting. */
export async function addReferral(
  db: DataSource,
  cast: Cast,
  caseId: string,
  scene: ReferralScene,
): Promise<string> {
  const day = (days: number | null | undefined): string | null =>
    days === undefined || days === null ? null : daysAgo(days);
  const sent = scene.sent === undefined ? 20 : scene.sent;
  const id = await insert(db, 'referrals', {
    case_id: caseId,
    kind: scene.kind ?? 'rehabilitation',
    service_id: scene.service ?? 'RH-KPPK',
    organisation_id: cast.organisations.cabinet,
    status: scene.status,
    reason: 'Speech.',
    author_id: cast.ids.aigul,
    sent_at: noon(day(sent)),
    due_on: sent === null ? null : daysAgo(scene.due ?? 5),
    decided_at: noon(day(scene.decided)),
    waitlisted_at: noon(day(scene.waitlisted)),
    started_at: noon(day(scene.started)),
    started_on: day(scene.started),
    completed_at: noon(day(scene.completed)),
    status_reason: scene.reason ?? null,
  });
  if (scene.waitlisted !== undefined) {
    const entry = { case_id: caseId, subject: 'referral', subject_id: id, actor_role: 'provider' };
    await insert(db, 'history', {
      ...entry,
      action: 'waitlist',
      from_status: 'sent',
      to_status: 'waitlisted',
      at: noon(day(scene.waitlisted)),
    });
    if (scene.started !== undefined) {
      await insert(db, 'history', {
        ...entry,
        action: 'start',
        from_status: 'waitlisted',
        to_status: 'in_progress',
        at: noon(day(scene.started)),
      });
    }
  }
  return id;
}

interface ChildScene {
  readonly team?: keyof Cast['teams'];
  readonly caseworker?: Person | null;
  readonly status?: CaseStatus;
  readonly priority?: Priority;
  readonly bornOn?: string;
  readonly sex?: 'female' | 'male' | 'unknown';
  readonly locality?: 'urban' | 'rural';
  readonly due?: number;
  /** Domains in which there is a lot of difficulty; absent: not assessed. */
  readonly difficulties?: readonly string[];
  readonly referrals?: readonly ReferralScene[];
}

/** A child with a case, its assessment and its referrals. @returns id of the case */
export async function addChild(db: DataSource, cast: Cast, scene: ChildScene): Promise<string> {
  const { id, childId } = await addCase(db, cast, {
    ...(scene.team ? { team: scene.team } : {}),
    ...(scene.caseworker === undefined ? {} : { caseworker: scene.caseworker }),
    ...(scene.status ? { status: scene.status } : {}),
    ...(scene.priority ? { priority: scene.priority } : {}),
    ...(scene.bornOn ? { bornOn: scene.bornOn } : {}),
  });
  await db.query('update children set sex = $2, locality = $3 where id = $1', [
    childId,
    scene.sex ?? 'female',
    scene.locality ?? 'rural',
  ]);
  if (scene.due !== undefined)
    await db.query('update cases set due_on = $2 where id = $1', [id, daysAgo(scene.due)]);
  if (scene.difficulties !== undefined) {
    await insert(db, 'assessments', {
      case_id: id,
      status: 'completed',
      completed_at: noon(daysAgo(60)),
      difficulties: JSON.stringify(scene.difficulties.map((domain) => ({ domain, level: 'a_lot' }))),
      author_id: cast.ids.aigul,
      assessed_on: daysAgo(60),
    });
  }
  for (const referral of scene.referrals ?? []) await addReferral(db, cast, id, referral);
  return id;
}

/** A team at work: every state a report tells apart happens at least once, next to cases that are out of reach. */
export async function addTeamAtWork(db: DataSource, cast: Cast): Promise<void> {
  const waiting = { status: 'waitlisted', decided: 90, waitlisted: 90, sent: 100 } as const;
  const children: ChildScene[] = [
    { priority: 'high', difficulties: ['walking', 'communication'], referrals: [{ status: 'sent' }], due: 3 },
    { priority: 'high', difficulties: ['learning'], referrals: [waiting], locality: 'urban', sex: 'male' },
    { priority: 'low', difficulties: [], referrals: [{ status: 'sent', due: -5 }], bornOn: '2012-05-05' },
    {
      difficulties: ['seeing'],
      due: -4,
      referrals: [
        { status: 'in_progress', sent: 60, decided: 40, due: 45, started: 10 },
        {
          status: 'declined',
          sent: 30,
          decided: 25,
          due: 20,
          reason: 'no_capacity',
          service: 'ED-INCL',
          kind: 'education',
        },
      ],
    },
    {
      caseworker: 'dinara',
      referrals: [
        { status: 'completed', sent: 90, decided: 80, due: 85, started: 50, completed: 5 },
        {
          status: 'completed',
          sent: 40,
          decided: 30,
          due: 30,
          completed: 20,
          kind: 'financial_aid',
          service: 'FA-DIS',
        },
        { status: 'cancelled', sent: 40, reason: 'moved' },
        { status: 'not_completed', sent: 80, decided: 70, started: 60, reason: 'child_unwell' },
        { status: 'entered_in_error', reason: 'duplicate' },
        { status: 'draft', sent: null },
      ],
    },
    {
      caseworker: 'dinara',
      status: 'on_hold',
      referrals: [{ ...waiting, waitlisted: 20 }],
      bornOn: '2024-05-05',
    },
    { caseworker: null, status: 'registered', bornOn: '2007-01-01' },
    {
      status: 'closed',
      referrals: [{ status: 'in_progress', sent: 60, decided: 40, waitlisted: 40, started: 15 }],
    },
    { team: 'kaskelen', caseworker: null, priority: 'high', referrals: [{ status: 'sent' }, waiting] },
    {
      team: 'semey',
      caseworker: 'yerlan',
      difficulties: ['walking'],
      referrals: [{ status: 'sent' }, waiting],
    },
  ];
  for (const child of children) await addChild(db, cast, child);
}
