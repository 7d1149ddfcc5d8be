import type { Ownership } from '@birge/domain';
import type { DataSource } from 'typeorm';
import { addCase, insert, type Cast } from './cast.js';

export type Nearness = 'own' | 'team' | 'other' | 'absent';

/** One record of every kind: of Aigul, of her colleague, and of another region. */
export interface WalkScene {
  idOf(noun: string, nearness: Exclude<Nearness, 'absent'>): string;
  /** To whom the record belongs now; `null` if there is none. */
  ownershipOf(noun: string, id: string): Promise<Ownership | null>;
}

const caseOwners = `c.caseworker_id as "caseworkerId", c.team_id as "teamId", c.region_id as "regionId",
  c.receiving_team_id as "receivingTeamId", c.receiving_region_id as "receivingRegionId"`;

const ofCase = (table: string): string =>
  `select ${caseOwners} from ${table} x join cases c on c.id = x.case_id where x.id = $1`;

/** How to find the owners of a record of each noun of the contract. */
const owners: Readonly<Record<string, string>> = {
  cases: `select ${caseOwners} from cases c where c.id = $1`,
  children: `select ${caseOwners} from cases c where c.child_id = $1`,
  merges: `select ${caseOwners} from merges x join cases c on c.id = x.survivor_case_id where x.id = $1`,
  people: `select ${caseOwners} from people x join cases c on c.child_id = x.child_id where x.id = $1`,
  consents: ofCase('consents'),
  'consent-overrides': ofCase('consent_overrides'),
  registrations: `select ${caseOwners} from registrations x join cases c on c.child_id = x.child_id where x.id = $1`,
  'protection-notes': ofCase('protection_notes'),
  assessments: ofCase('assessments'),
  screenings: ofCase('screenings'),
  plans: ofCase('plans'),
  tasks: ofCase('tasks'),
  'help-requests': ofCase('help_requests'),
  notes: ofCase('notes'),
  // An organisation reaches what went out with a referral to it.
  documents: `select ${caseOwners}, (select r.organisation_id from referral_documents d join referrals r on r.id = d.referral_id
      where d.document_id = x.id and r.sent_at is not null) as "organisationId"
    from documents x join cases c on c.id = x.case_id where x.id = $1`,
  undertakings: `select ${caseOwners} from undertakings x join goals g on g.id = x.goal_id join plans p on p.id = g.plan_id
    join cases c on c.id = p.case_id where x.id = $1`,
  pulses: ofCase('pulses'),
  goals: `select ${caseOwners} from goals x join plans p on p.id = x.plan_id join cases c on c.id = p.case_id where x.id = $1`,
  referrals: `select ${caseOwners}, case when x.sent_at is not null then x.organisation_id end as "organisationId"
    from referrals x join cases c on c.id = x.case_id where x.id = $1`,
  transfers: `select from_caseworker_id as "caseworkerId", from_team_id as "teamId", from_region_id as "regionId"
    from transfers where id = $1`,
  organisations: `select id as "organisationId" from organisations where id = $1`,
  offerings: `select organisation_id as "organisationId" from offerings where id = $1`,
  services: `select null as "userId" from services where id = $1`,
  teams: `select id as "teamId", region_id as "regionId" from teams where id = $1`,
  users: `select u.id as "userId", u.team_id as "teamId", coalesce(u.region_id, t.region_id) as "regionId"
    from users u left join teams t on t.id = u.team_id where u.id = $1`,
  sessions: `select user_id as "userId" from sessions where public_id = $1`,
};

export async function addWalkScene(db: DataSource, cast: Cast): Promise<WalkScene> {
  const ids = {
    own: await addRecords(db, cast, { team: 'talgar', caseworker: 'aigul' }, cast.organisations.cabinet),
    team: await addRecords(db, cast, { team: 'talgar', caseworker: 'dinara' }, cast.organisations.school),
    other: await addRecords(db, cast, { team: 'semey', caseworker: 'yerlan' }, cast.organisations.school),
  };
  return {
    idOf(noun, nearness) {
      const id = ids[nearness][noun];
      if (id === undefined) throw new Error(`the scene has no ${noun}`);
      return id;
    },
    async ownershipOf(noun, id) {
      const query = owners[noun];
      if (query === undefined) throw new Error(`nobody knows whom ${noun} belong to`);
      const [row] = await db.query<Ownership[]>(query, [id]);
      return row ?? null;
    },
  };
}

async function addRecords(
  db: DataSource,
  cast: Cast,
  place: { team: 'talgar' | 'semey'; caseworker: 'aigul' | 'dinara' | 'yerlan' },
  organisationId: string,
): Promise<Record<string, string>> {
  const { id, childId, personId } = await addCase(db, cast, place);
  const author = cast.ids[place.caseworker];
  const plan = await insert(db, 'plans', { case_id: id, edition: 1, author_id: author });
  const goal = await insert(db, 'goals', {
    plan_id: plan,
    position: 1,
    title: 'Walks to the gate',
    area: 'health_rehabilitation',
  });
  const [offering] = await db.query<{ id: string }[]>(
    'select id from offerings where organisation_id = $1 limit 1',
    [organisationId],
  );
  const [consent] = await db.query<{ id: string }[]>('select id from consents where case_id = $1', [id]);
  const userId = await insert(db, 'users', {
    email: `colleague-of-${place.caseworker}@birge.example`,
    password_hash: '-',
    name: 'Colleague',
    role: 'caseworker',
    team_id: cast.teams[place.team],
  });
  return {
    cases: id,
    children: childId,
    people: personId,
    consents: consent?.id ?? '',
    'consent-overrides': await insert(db, 'consent_overrides', {
      case_id: id,
      purpose: 'registration',
      reason: 'legal_duty',
      note: 'By the court.',
      manager_id: cast.ids.nurlan,
      valid_until: '2199-12-31',
    }),
    registrations: await insert(db, 'registrations', {
      child_id: childId,
      kind: 'pmpc',
      valid_from: '2026-09-02',
      author_id: author,
    }),
    'protection-notes': await insert(db, 'protection_notes', {
      case_id: id,
      kind: 'separated_parents',
      body: 'Ask the mother first.',
      author_id: author,
    }),
    transfers: await insert(db, 'transfers', {
      case_id: id,
      status: 'rejected',
      from_team_id: cast.teams[place.team],
      from_region_id: place.team === 'semey' ? '100000000' : '190000000',
      from_caseworker_id: author,
      to_team_id: cast.teams.kaskelen,
      to_region_id: '190000000',
      reason: 'The family moves.',
      asked_by: author,
      answered_by: cast.ids.saule,
      answered_at: '2026-11-20T05:00:00Z',
    }),
    assessments: await insert(db, 'assessments', {
      case_id: id,
      author_id: author,
      assessed_on: '2026-09-22',
    }),
    screenings: await insert(db, 'screenings', {
      case_id: id,
      instrument: 'cfm_5_17',
      rule_id: 'WG-UNICEF-2018',
      language: 'kk',
      screened_on: '2026-09-22',
      age_years: 6,
      author_id: author,
    }),
    plans: plan,
    goals: goal,
    undertakings: await insert(db, 'undertakings', {
      goal_id: goal,
      position: 1,
      title: 'Calls the school',
      responsible: 'caseworker',
      due_on: '2026-12-23',
    }),
    pulses: await insert(db, 'pulses', {
      case_id: id,
      answered_on: '2026-11-20',
      respondent: 'child',
      health: 4,
      author_id: author,
    }),
    'help-requests': await insert(db, 'help_requests', {
      case_id: id,
      own_case_id: id,
      code: id.slice(-8),
      key_hash: Buffer.from(id),
      body_hash: Buffer.from(id),
      puzzle_hash: Buffer.from(id),
      asker: 'parent',
      born_approximate: true,
      channel: 'call',
      reply_time: 'any',
      language: 'kk',
      may_contact_at: '2026-11-20T05:00:00Z',
      due_on: '2026-11-25',
    }),
    tasks: await insert(db, 'tasks', {
      case_id: id,
      kind: 'call',
      title: 'Call',
      due_on: '2026-11-23',
      author_id: author,
    }),
    merges: await insert(db, 'merges', {
      status: 'asked',
      survivor_case_id: id,
      absorbed_case_id: (await addCase(db, cast, place)).id,
      asked_by: author,
      asked_at: '2026-11-20T05:00:00Z',
    }),
    notes: await insert(db, 'notes', { case_id: id, body: 'A call.', author_id: author }),
    referrals: await insert(db, 'referrals', {
      case_id: id,
      kind: 'rehabilitation',
      service_id: 'RH-KPPK',
      organisation_id: organisationId,
      author_id: author,
      reason: 'Needs it.',
      status: 'sent',
      sent_at: '2026-11-20T05:00:00Z',
      due_on: '2026-12-04',
    }),
    documents: await addSentDocument(db, id, author, organisationId),
    organisations: organisationId,
    offerings: offering?.id ?? '',
    services: 'RH-KPPK',
    teams: cast.teams[place.team],
    users: userId,
  };
}

/** A document that went out with a referral to the organisation, on the family's word. */
async function addSentDocument(
  db: DataSource,
  caseId: string,
  author: string,
  organisationId: string,
): Promise<string> {
  const documentId = await insert(db, 'documents', {
    case_id: caseId,
    kind: 'school_certificate',
    author_id: author,
  });
  const consentId = await insert(db, 'consents', {
    case_id: caseId,
    purpose: 'sharing',
    organisation_id: organisationId,
    status: 'given',
    given_by: 'Гүлнар Ермекова',
    mode: 'written',
    language: 'kk',
    given_on: '2026-09-04',
    recorded_by: author,
  });
  const referralId = await insert(db, 'referrals', {
    case_id: caseId,
    kind: 'rehabilitation',
    service_id: 'RH-KPPK',
    organisation_id: organisationId,
    author_id: author,
    status: 'sent',
    sent_at: '2026-11-20T05:00:00Z',
    due_on: '2026-12-04',
    consent_id: consentId,
  });
  await db.query(
    'insert into referral_documents (referral_id, document_id, attached_by) values ($1, $2, $3)',
    [referralId, documentId, author],
  );
  return documentId;
}
