import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { asideOf } from '../platform/draft-mark.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, referralOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { FoundDraftDto, KeepDraftDto, KeptDraftDto, UnfinishedDto } from './drafts.dto.js';

/** So many things one person can have begun; the oldest give way. */
const MOST = 200;
const KEPT_DAYS = 30;
/** How long the mark of a draft that was sent holds back slow requests. */
const MARK_HOURS = 24;

/** The form that words belong to, whether they are its draft or were set aside beside it. */
const FORM = `split_part(d.key, '#', 1)`;

const draftItem = `json_build_object('value', d.value, 'writer', d.writer, 'version', d.version, 'updatedAt', to_json(d.updated_at))`;

interface KeptRow {
  readonly reached: boolean;
  readonly version: number | null;
  readonly updatedAt: string | null;
  readonly isNew: boolean | null;
}

/** What a person has begun to write. Nobody else reads it, whatever the role. */
@Injectable()
export class DraftsRepository {
  constructor(private readonly db: DataSource) {}

  /** What was left unfinished, the latest first, as far as what it is about is still within reach. */
  list(actor: Actor): Promise<UnfinishedDto[]> {
    const sql = new Sql();
    const mine = this.ownAndReached(sql, actor);
    return this.db.query<UnfinishedDto[]>(
      `select ${FORM} as key, d.place, to_json(d.updated_at) as "updatedAt", r.number as "referralNumber",
         case when c.id is not null then json_build_object('caseId', c.id, 'caseNumber', c.number,
           'givenName', ch.given_name, 'familyName', ch.family_name) end as about
       from (select distinct on (${FORM}) d.* from drafts d where ${mine} order by ${FORM}, d.updated_at desc) d
         left join cases c on c.id = d.case_id left join children ch on ch.id = c.child_id
         left join referrals r on r.id = d.referral_id
       order by d.updated_at desc limit ${MOST}`,
      sql.values,
    );
  }

  /** The words of a form, what other tabs have set aside beside them, and who was the last to finish it. */
  async find(actor: Actor, key: string): Promise<FoundDraftDto> {
    const sql = new Sql();
    const mine = this.ownAndReached(sql, actor);
    const own = scoped(sql, actor, 'draft.own', { user: 'd.user_id' });
    const named = sql.add(key);
    const [row] = await this.db.query<FoundDraftDto[]>(
      `select
         (select ${draftItem} from drafts d where ${mine} and d.key = ${named}) as draft,
         coalesce((select json_agg(${draftItem} order by d.updated_at) from drafts d
           where ${mine} and starts_with(d.key, ${named}::text || '#')), '[]') as aside,
         (select json_build_object('writer', d.writer, 'sequence', d.sequence) from drafts d
           where ${own} and d.key = ${named} and d.value is null) as over`,
      sql.values,
    );
    return row ?? { draft: null, aside: [], over: null };
  }

  /**
   * Keeps a draft: one statement, no history. What the same tab sent earlier but comes later is passed over; what another
   * tab or device wrote meanwhile is never replaced unseen.
   *
   * @returns `null` if another writer has a version that was not seen
   * @throws {Problem} `not_found` if what it is about is out of reach
   */
  async keep(actor: Actor, key: string, draft: KeepDraftDto): Promise<KeptDraftDto | null> {
    const sql = new Sql();
    const seen = sql.add(draft.seen);
    const [row] = await this.db.query<KeptRow[]>(
      `with reach as (select ${this.reachOf(sql, actor, draft)} as ok),
       kept as (
         insert into drafts as d (user_id, key, value, writer, sequence, case_id, referral_id, place)
         select ${sql.add(actor.id)}::uuid, ${sql.add(key)}, ${sql.add(JSON.stringify(draft.value))}::json,
           ${sql.add(draft.writer)}, ${sql.add(draft.sequence)}::bigint, ${sql.add(draft.caseId ?? null)}::uuid,
           ${sql.add(draft.referralId ?? null)}::uuid, ${sql.add(draft.place)}
         from reach where ok
         on conflict (user_id, key) do update set value = excluded.value, writer = excluded.writer,
           sequence = excluded.sequence, case_id = excluded.case_id, referral_id = excluded.referral_id,
           place = excluded.place, version = d.version + 1, updated_at = now()
         where (d.writer = excluded.writer and d.sequence < excluded.sequence)
           or (d.writer <> excluded.writer
             and (d.value is null or d.version = ${seen} or d.updated_at < now() - interval '${KEPT_DAYS} days'))
         returning version, updated_at, xmax = 0 as is_new)
       select reach.ok as reached, kept.version, to_json(kept.updated_at) as "updatedAt", kept.is_new as "isNew"
       from reach left join kept on true`,
      sql.values,
    );
    if (!row?.reached) throw new Problem('not_found');
    if (row.version === null || row.updatedAt === null) return this.passedOver(actor, key, draft.writer);
    if (row.isNew) await this.sweep(actor);
    return { version: row.version, updatedAt: row.updatedAt };
  }

  /**
   * After it was sent or thrown away. The mark stays for a day, so that no slow request brings the words back.
   *
   * @param by the tab that throws it away, with what it has set aside itself; without it everything goes
   * @param aside only what this tab has set aside: the draft itself stays
   */
  async drop(
    actor: Actor,
    key: string,
    by: { writer: string; sequence: number } | null,
    aside: string | null = null,
  ): Promise<void> {
    const sql = new Sql();
    const own = scoped(sql, actor, 'draft.own', { user: 'd.user_id' });
    const mark = by
      ? `, writer = ${sql.add(by.writer)}, sequence = greatest(d.sequence, ${sql.add(by.sequence)}::bigint)`
      : '';
    const which =
      aside !== null
        ? `d.key = ${sql.add(asideOf(key, aside))}`
        : by !== null
          ? `d.key in (${sql.add(key)}, ${sql.add(asideOf(key, by.writer))})`
          : `${FORM} = ${sql.add(key)}`;
    await this.db.query(
      `update drafts d set value = null, version = d.version + 1, updated_at = now()${mark} where ${own} and ${which}`,
      sql.values,
    );
  }

  /** The request was older than what is kept (said quietly), or another writer was faster (`null`). */
  private async passedOver(actor: Actor, key: string, writer: string): Promise<KeptDraftDto | null> {
    const sql = new Sql();
    const own = scoped(sql, actor, 'draft.own', { user: 'd.user_id' });
    const [row] = await this.db.query<(KeptDraftDto & { writer: string })[]>(
      `select d.version, to_json(d.updated_at) as "updatedAt", d.writer
       from drafts d where ${own} and d.key = ${sql.add(key)}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('conflict');
    return row.writer === writer ? { version: row.version, updatedAt: row.updatedAt } : null;
  }

  /** When something new is begun, what nobody will come back to gives way. */
  private async sweep(actor: Actor): Promise<void> {
    await this.db.query(
      `delete from drafts where (user_id, key) in (
         select user_id, key from drafts
         where updated_at < now() - interval '${MARK_HOURS} hours'
           and (value is null or updated_at < now() - interval '${KEPT_DAYS} days')
         order by updated_at limit 100 for update skip locked)`,
    );
    await this.db.query(
      `delete from drafts where user_id = $1 and key in (
         select key from drafts where user_id = $1 order by updated_at desc offset ${MOST})`,
      [actor.id],
    );
  }

  private ownAndReached(sql: Sql, actor: Actor): string {
    const reached = this.reachOf(sql, actor, { caseId: 'd.case_id', referralId: 'd.referral_id' }, false);
    return `${scoped(sql, actor, 'draft.own', { user: 'd.user_id' })} and d.value is not null
      and d.updated_at > now() - interval '${KEPT_DAYS} days' and ${reached}`;
  }

  /** Whether what the words are about is within reach, as SQL; words about nothing in particular always are. */
  private reachOf(
    sql: Sql,
    actor: Actor,
    about: { caseId?: string | null; referralId?: string | null },
    asValues = true,
  ): string {
    const id = (value: string): string => (asValues ? `${sql.add(value)}::uuid` : value);
    const parts: string[] = [];
    if (about.caseId) {
      const value = id(about.caseId);
      const reach = scoped(sql, actor, ['case.read', 'transfer.read'], caseOwners('file'));
      parts.push(
        `(${value} is null or exists (select from cases file where file.id = ${value} and ${reach}))`,
      );
    }
    if (about.referralId) {
      const value = id(about.referralId);
      const reach = scoped(sql, actor, 'referral.read', referralOwners('letter', 'home'));
      parts.push(`(${value} is null or exists (select from referrals letter join cases home on home.id = letter.case_id
        where letter.id = ${value} and ${reach}))`);
    }
    return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
  }
}
