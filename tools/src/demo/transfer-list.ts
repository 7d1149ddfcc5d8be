import type { Actor, TransferStatus } from '@birge/domain';
import type { Moment } from './calendar.js';
import type { Scene } from './scene.js';
import type { Row } from './tables.js';
import type { Caseworker, Team } from './world.js';

/** Who asks: a case as it is at that moment. */
interface Asking {
  readonly team: Team;
  readonly caseworker: Caseworker;
}

/** The transfers of one case: each question to another team, and what became of it. */
export class TransferList {
  private readonly rows: Row<'transfers'>[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly caseId: string,
  ) {}

  ask(at: Moment, actor: Actor, from: Asking, to: Team, reason: string | null): void {
    const { ids, calendar } = this.scene;
    this.rows.push({
      id: ids.next(), case_id: this.caseId, status: 'asked', from_team_id: from.team.id, from_region_id: from.team.regionId,
      from_caseworker_id: from.caseworker.actor.id, to_team_id: to.id, to_region_id: to.regionId, reason, asked_by: actor.id,
      asked_at: calendar.instant(at),
    }); // prettier-ignore
  }

  /** The last one was asked and waits. */
  answer(
    at: Moment,
    actor: Actor,
    status: Exclude<TransferStatus, 'asked'>,
    { to, note, isSeen = true }: { to?: Caseworker; note?: string; isSeen?: boolean },
  ): void {
    const asked = this.rows.pop();
    if (asked === undefined) throw new Error('a transfer is answered that nobody has asked for');
    const answeredAt = this.scene.calendar.instant(at);
    this.rows.push({
      ...asked, status, answered_by: actor.id, answered_at: answeredAt, answer_note: note, to_caseworker_id: to?.actor.id,
      answer_seen_at: isSeen ? answeredAt : null,
    }); // prettier-ignore
  }

  write(): void {
    for (const row of this.rows) this.scene.batch.add('transfers', row);
  }
}
