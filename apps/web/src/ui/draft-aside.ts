import { ownWriter, type AsideWords } from './draft-copies';
import type { DraftMemory } from './draft-memory';
import { draftServer, nextSequence, queued, type ServerDraft } from './draft-server';

const isWords = (item: unknown): item is AsideWords =>
  typeof item === 'object' && item !== null && 'value' in item && 'at' in item;

/**
 * Words that were typed before other words took their place: in this tab and on the server, beside the draft, until
 * somebody has said what becomes of them.
 */
export class DraftAside {
  /** Tabs whose words are offered here; once somebody has decided, this tab keeps what is left of them. */
  private strangers: readonly string[] = [];
  private isOnServer = false;

  constructor(
    private readonly memory: DraftMemory,
    private list: readonly AsideWords[],
  ) {}

  get words(): readonly AsideWords[] {
    return this.list;
  }

  get last(): AsideWords | null {
    return this.list.at(-1) ?? null;
  }

  put(value: unknown): void {
    this.list = [...this.list, { value, at: new Date().toISOString() }];
  }

  removeLast(): void {
    this.list = this.list.slice(0, -1);
  }

  clear(): void {
    this.list = [];
  }

  /** Takes over what other tabs have set aside, unless it stands somewhere already. */
  adopt(rows: readonly ServerDraft[], known: readonly unknown[]): void {
    const seen = new Set(
      [...known, ...this.list.map(({ value }) => value)].map((value) => JSON.stringify(value)),
    );
    const found = rows
      .flatMap(({ value }) => (Array.isArray(value) ? value.filter(isWords) : []))
      .filter(({ value }) => !seen.has(JSON.stringify(value)));
    this.strangers = rows.map(({ writer }) => writer).filter((writer) => writer !== ownWriter());
    if (rows.length > this.strangers.length) this.isOnServer = true;
    this.list = [...found, ...this.list];
  }

  /** Keeps the list on the server as it is now. @param typed what stands in the form while another draft is offered */
  async keep(typed?: unknown, leaving = false): Promise<void> {
    const typedNow = typed === undefined ? [] : [{ value: typed, at: new Date().toISOString() }];
    this.isOnServer = true;
    const body = { ...this.memory.body([...this.list, ...typedNow]), aside: true };
    await draftServer()?.keep(this.memory.key, body, leaving);
  }

  /** After a decision: what is left stays, what is not goes. A failure costs nothing but an offer too many. */
  async settle(): Promise<void> {
    const isGone = this.list.length === 0 && this.isOnServer;
    const gone = [...this.strangers, ...(isGone ? [ownWriter()] : [])];
    this.strangers = [];
    await queued(this.memory.name, async () => {
      if (this.list.length > 0) await this.keep();
      else this.isOnServer = false;
      for (const aside of gone)
        await draftServer()?.drop(this.memory.key, { writer: ownWriter(), sequence: nextSequence(), aside });
    }).catch(() => undefined);
  }
}
