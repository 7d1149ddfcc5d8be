import type { ComparisonDto, MergeDto } from '../src/merges/merges.dto.js';
import { addCase, insert } from './cast.js';
import type { Client } from './client.js';
import type { Stage } from './harness.js';

export interface MergeScene {
  readonly survivor: { id: string; childId: string; personId: string };
  readonly absorbed: { id: string; childId: string; personId: string };
}

/** Two records of one child on a stage that is not up yet, and what one does with them. */
export function mergeScene(on: () => Stage) {
  const pair = async (other: Parameters<typeof addCase>[2] = {}): Promise<MergeScene> => ({
    survivor: await addCase(on().db, on().cast, { givenName: 'Аружан', familyName: 'Ермекқызы' }),
    absorbed: await addCase(on().db, on().cast, { givenName: 'Аружан', familyName: 'Ермекова', ...other }),
  });

  /** Something of every kind hangs on the other record. */
  async function fill({ absorbed }: MergeScene): Promise<Record<string, string>> {
    const author = on().cast.ids.aigul;
    const plan = await insert(on().db, 'plans', {
      case_id: absorbed.id,
      edition: 1,
      author_id: author,
      status: 'approved',
    });
    const referral = await insert(on().db, 'referrals', {
      case_id: absorbed.id, kind: 'rehabilitation', service_id: 'RH-KPPK', organisation_id: on().cast.organisations.cabinet,
      author_id: author, reason: 'Needs it.', status: 'sent', sent_at: '2026-11-20T05:00:00Z', due_on: '2026-12-04',
    }); // prettier-ignore
    return {
      plans: plan,
      referrals: referral,
      notes: await insert(on().db, 'notes', { case_id: absorbed.id, body: 'A call.', author_id: author }),
      tasks: await insert(on().db, 'tasks', { case_id: absorbed.id, kind: 'call', title: 'Call', due_on: '2026-11-25', author_id: author, referral_id: referral }), // prettier-ignore
      assessments: await insert(on().db, 'assessments', { case_id: absorbed.id, author_id: author, assessed_on: '2026-09-22' }), // prettier-ignore
      registrations: await insert(on().db, 'registrations', { child_id: absorbed.childId, kind: 'mse', valid_from: '2026-01-01' }), // prettier-ignore
      people: absorbed.personId,
    };
  }

  const compare = async (client: Client, { survivor, absorbed }: MergeScene): Promise<ComparisonDto> =>
    (
      await client.get<ComparisonDto>(
        `/api/children/${survivor.childId}/comparison?otherId=${absorbed.childId}`,
      )
    ).body;

  const bodyOf = ({ survivor, absorbed }: ComparisonDto, choices: Record<string, string> = {}) => ({
    absorbedId: absorbed.childId,
    survivorSeen: { case: survivor.caseVersion, child: survivor.childVersion },
    absorbedSeen: { case: absorbed.caseVersion, child: absorbed.childVersion },
    choices,
  });

  async function merge(
    client: Client,
    scene: MergeScene,
    choices: Record<string, string> = {},
    key?: string,
  ) {
    const body = bodyOf(await compare(client, scene), choices);
    return client.post<MergeDto>(
      `/api/children/${scene.survivor.childId}/merges`,
      body,
      key ? { 'idempotency-key': key } : {},
    );
  }

  /** Every row of both records, and the records themselves but for their versions. */
  async function picture({ survivor, absorbed }: MergeScene): Promise<unknown> {
    const rows: unknown[] = [];
    for (const table of ['people', 'registrations'])
      rows.push(await on().db.query(`select to_jsonb(t) as row from ${table} t where child_id = any($1) order by id`, [[survivor.childId, absorbed.childId]])); // prettier-ignore
    for (const table of ['plans', 'referrals', 'notes', 'tasks', 'assessments', 'consents'])
      rows.push(await on().db.query(`select to_jsonb(t) as row from ${table} t where case_id = any($1) order by id`, [[survivor.id, absorbed.id]])); // prettier-ignore
    rows.push(await on().db.query(`select to_jsonb(c) - 'version' - 'updated_at' - 'due_on' - 'last_contact_on' as row from cases c where id = any($1) order by id`, [[survivor.id, absorbed.id]])); // prettier-ignore
    rows.push(await on().db.query(`select to_jsonb(c) - 'version' - 'updated_at' as row from children c where id = any($1) order by id`, [[survivor.childId, absorbed.childId]])); // prettier-ignore
    return rows;
  }
  return { pair, fill, compare, bodyOf, merge, picture };
}
