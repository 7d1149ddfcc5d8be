import { Injectable } from '@nestjs/common';
import {
  can,
  offer,
  registerOf,
  registrationTimeOn,
  registrationWorkflow,
  type Actor,
  type RegistrationKind,
  type RegistrationStatus,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { DiagnosisDto, RegistrationRecordDto } from './registrations.dto.js';

const MOST = 200;

const item = `json_build_object('id', g.id, 'kind', g.kind, 'status', g.status, 'statusReason', g.status_reason,
  'statusNote', g.status_note, 'endedOn', g.ended_on, 'category', g.category, 'term', g.term, 'number', g.number,
  'issuer', g.issuer, 'issuedOn', g.issued_on, 'validFrom', g.valid_from, 'validTo', g.valid_to, 'programme', g.programme,
  'supports', g.supports, 'conclusion', g.conclusion, 'parts', g.parts,
  'hasDiagnosis', g.icd_code is not null or g.diagnosis is not null, 'renewsId', g.renews_id,
  'renewedById', (select n.id from registrations n where n.renews_id = g.id and n.status <> 'entered_in_error'),
  'version', g.version, 'createdAt', to_json(g.created_at))`;

type Row = Omit<RegistrationRecordDto, 'register' | 'time' | 'offeredActions'>;

@Injectable()
export class RegistrationsRepository {
  constructor(private readonly db: DataSource) {}

  /** The registrations of a child, those that count first, one register after the other. */
  list(actor: Actor, row: Case, today: string): Promise<RegistrationRecordDto[]> {
    return this.select(this.db.manager, actor, row, null, today);
  }

  async read(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    id: string,
    today: string,
  ): Promise<RegistrationRecordDto> {
    const [found] = await this.select(tx, actor, row, id, today);
    if (found === undefined) throw new Problem('not_found');
    return found;
  }

  private async select(
    db: EntityManager,
    actor: Actor,
    row: Case,
    id: string | null,
    today: string,
  ): Promise<RegistrationRecordDto[]> {
    const rows = await db.query<{ item: Row }[]>(
      `select ${item} as item from registrations g where g.child_id = $1 and ($2::uuid is null or g.id = $2::uuid)
       order by array_position(array['mse', 'ipar', 'pmpc'], g.kind), g.status = 'current' desc, g.valid_from desc,
         g.created_at desc, g.id desc limit ${MOST}`,
      [row.childId, id],
    );
    const owners = ownershipOf(row);
    return rows.map(({ item: found }) => ({
      ...found,
      register: registerOf[found.kind as RegistrationKind],
      time: registrationTimeOn(found, today),
      offeredActions: offer(registrationWorkflow, found.status as RegistrationStatus, {}, (action) =>
        can(actor, `registration.${action}`, owners),
      ),
    }));
  }

  /** @throws {Problem} `not_found` if the registration is of no child within reach */
  async caseOf(actor: Actor, id: string, tx: EntityManager = this.db.manager): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'registration.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from registrations g join cases c on c.child_id = g.child_id where g.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }

  /** The restricted part; the caller has opened the layer. */
  async diagnosis(actor: Actor, id: string): Promise<DiagnosisDto> {
    const sql = new Sql();
    const may = scoped(sql, actor, 'restricted.diagnosis', caseOwners('c'));
    const [found] = await this.db.query<DiagnosisDto[]>(
      `select g.icd_code as "icdCode", g.diagnosis from registrations g join cases c on c.child_id = g.child_id
       where g.id = ${sql.add(id)} and ${may}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found;
  }

  /** Whether another registration of the same kind counts on one of these days. */
  async overlaps(
    tx: EntityManager,
    childId: string,
    { kind, validFrom, validTo }: { kind: RegistrationKind; validFrom: string; validTo: string | null },
    except: readonly string[],
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select from registrations where child_id = $1 and kind = $2 and status in ('current', 'replaced')
         and not (id = any($5)) and valid_from <= coalesce($4::date, 'infinity')
         and least(coalesce(valid_to, 'infinity'), coalesce(ended_on, 'infinity')) >= $3 limit 1`,
      [childId, kind, validFrom, validTo, except],
    );
    return rows.length > 0;
  }
}
