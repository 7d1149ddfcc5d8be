import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { BriefDto } from './brief.dto.js';
import { briefItem, briefTables } from './brief.projection.js';
import type { PrintDto, PrintedDiagnosisDto, PrintedProtectionDto } from './prints.dto.js';

const MOST = 200;

/** Which registrations count today. */
const counting = `g.status = 'current' and coalesce(g.valid_to, 'infinity') >= office_today()`;

const registrations = `(select coalesce(json_agg(json_build_object('kind', g.kind, 'category', g.category, 'number', g.number,
    'validFrom', g.valid_from, 'validTo', g.valid_to) order by g.kind, g.valid_from desc), '[]')
  from registrations g where g.child_id = c.child_id and ${counting})`;

const needs = `(select coalesce(json_agg(json_build_object('area', n ->> 'area', 'level', n ->> 'level')), '[]')
  from (select a.needs from assessments a where a.case_id = c.id and a.status = 'completed'
    order by a.completed_at desc limit 1) as a, jsonb_array_elements(a.needs) n)`;

/** Reads what other features keep, for one screen and for paper; it changes nothing of theirs. */
@Injectable()
export class BriefsRepository {
  constructor(private readonly db: DataSource) {}

  /** Everything that one needs before a visit. One round trip. */
  async brief(actor: Actor, caseId: string): Promise<JsonText> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'case.read', caseOwners('c'));
    const [row] = await this.db.query<{ brief: string }[]>(
      `select (${briefItem()})::text as brief from ${briefTables} where c.id = ${sql.add(caseId)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.brief;
  }

  /** The same with what only paper needs. */
  async sheet(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    planId: string | null,
  ): Promise<Pick<PrintDto, 'sheet' | 'registrations' | 'needs'>> {
    const sql = new Sql();
    const edition = planId === null ? `p.status = 'approved'` : `p.id = ${sql.add(planId)}`;
    const reach = scoped(sql, actor, 'case.print', caseOwners('c'));
    const [row] = await tx.query<{ sheet: BriefDto; registrations: []; needs: [] }[]>(
      `select ${briefItem(edition)} as sheet, ${registrations} as registrations, ${needs} as needs
       from ${briefTables} where c.id = ${sql.add(caseId)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row;
  }

  /** A restricted part; the caller has opened the layer. */
  diagnosis(tx: EntityManager, actor: Actor, caseId: string): Promise<PrintedDiagnosisDto[]> {
    const sql = new Sql();
    const may = scoped(sql, actor, 'restricted.diagnosis', caseOwners('c'));
    return tx.query(
      `select g.kind, g.icd_code as "icdCode", g.diagnosis from registrations g join cases c on c.child_id = g.child_id
       where c.id = ${sql.add(caseId)} and ${may} and ${counting} and (g.icd_code is not null or g.diagnosis is not null)
       order by g.kind, g.valid_from desc limit ${MOST}`,
      sql.values,
    );
  }

  /** A restricted part; the caller has opened the layer. */
  async protectionNotes(tx: EntityManager, actor: Actor, caseId: string): Promise<PrintedProtectionDto[]> {
    const sql = new Sql();
    const may = scoped(sql, actor, 'restricted.protection_notes', caseOwners('c'));
    const rows = await tx.query<{ item: PrintedProtectionDto }[]>(
      `select json_build_object('kind', n.kind, 'body', n.body, 'at', to_json(n.created_at)) as item
       from protection_notes n join cases c on c.id = n.case_id
       where n.case_id = ${sql.add(caseId)} and n.ended_at is null and ${may} order by n.created_at desc limit ${MOST}`,
      sql.values,
    );
    return rows.map(({ item }) => item);
  }
}
