import { forgetOver, noteOver, ownWriter } from './draft-copies';
import type { CarriedDraft } from './draft-marks';
import type { DraftMemory } from './draft-memory';
import {
  draftServer,
  NewerDraft,
  nextSequence,
  queued,
  RefusedDraft,
  type ServerDraft,
} from './draft-server';
import { DraftTimes, RETRY_MS } from './draft-times';
import type { DraftView } from './draft-view';

/** What the sender asks and tells the one who keeps the draft. */
interface Keeper {
  /** Another draft is offered: nothing takes its place before somebody has chosen. */
  isAsked(): boolean;
  status(): DraftView['status'];
  show(part: Partial<DraftView>): void;
  foundNewer(draft: ServerDraft): void;
}

/** Brings the words of one form to the server, in order, and takes them away again when they are over. */
export class DraftSender {
  private readonly times = new DraftTimes(() => void this.send());
  private wasSent = false;
  /** The request that carries the words right now; 0 if there is none. */
  private carrying = 0;

  constructor(
    private readonly memory: DraftMemory,
    private readonly keeper: Keeper,
  ) {}

  soon(): void {
    this.times.soon();
  }

  stop(): void {
    this.times.stop();
  }

  /** Whether anything of these words can be on the server. */
  get isKnown(): boolean {
    return this.wasSent || this.memory.seen > 0;
  }

  /** Sends what waits. @returns whether everything is on the server */
  async send(): Promise<boolean> {
    const { memory } = this;
    this.times.stop();
    if (!this.may() || this.carrying > 0) return !memory.unsent;
    await queued(memory.name, () => this.sendNow());
    return !memory.unsent;
  }

  /** The page goes away: one last request that outlives it. */
  leave(): void {
    const { memory } = this;
    if (!this.may()) return;
    this.wasSent = true;
    const sent = this.keeper.isAsked()
      ? memory.aside.keep(memory.value, true)
      : draftServer()?.keep(memory.key, memory.body(memory.value), true);
    void sent?.catch(() => undefined);
  }

  /** A request takes the words with it. Nothing is kept meanwhile: what came after it would outlive it. */
  carry(): CarriedDraft | null {
    const { memory } = this;
    const isKept = this.isKnown || (memory.unsent && memory.isNeeded);
    if (!memory.isMine || !isKept || memory.value === undefined) return null;
    this.times.stop();
    nextSequence();
    const sequence = nextSequence();
    this.carrying = memory.unheard = sequence;
    memory.write();
    const mark = `${memory.key}; writer=${ownWriter()}; sequence=${sequence}; seen=${memory.seen}`;
    return { mark, end: (outcome) => this.carried(sequence, outcome) };
  }

  private carried(sequence: number, outcome: Parameters<CarriedDraft['end']>[0]): void {
    const { memory } = this;
    if (this.carrying !== sequence) return;
    this.carrying = 0;
    if (outcome !== 'unknown') memory.unheard = 0;
    if (memory.value === undefined) return;
    memory.write();
    if (memory.unsent) this.times.soon();
  }

  /** What was sent or thrown away goes from the server too. */
  async drop(attempt = 0): Promise<void> {
    const { memory } = this;
    const server = draftServer();
    if (server === null || !memory.isMine) return;
    this.wasSent = false;
    noteOver(memory.key);
    const by = { writer: ownWriter(), sequence: nextSequence() };
    try {
      await queued(memory.name, () => server.drop(memory.key, by));
      forgetOver(memory.key);
      if (!memory.unsent) memory.seen = 0;
    } catch {
      if (attempt < RETRY_MS.length && !memory.unsent)
        setTimeout(() => void this.drop(attempt + 1), RETRY_MS[attempt]);
    }
  }

  private may(): boolean {
    const { memory, keeper } = this;
    return memory.unsent && memory.isMine && keeper.status() !== 'refused' && memory.isNeeded;
  }

  private async sendNow(): Promise<void> {
    const { memory, keeper } = this;
    if (!this.may()) return;
    const { revision } = memory;
    const isBeside = keeper.isAsked();
    this.wasSent = true;
    this.times.sending();
    try {
      // Beside the other draft as long as nobody has chosen: both are safe.
      if (isBeside) await memory.aside.keep(memory.value);
      else memory.seen = (await draftServer()!.keep(memory.key, memory.body(memory.value), false)).version;
      this.times.worked();
      if (revision !== memory.revision || isBeside !== keeper.isAsked()) return;
      memory.unsent = false;
      memory.isBeside = isBeside;
      memory.write();
      keeper.show({ status: 'saved', savedAt: new Date() });
    } catch (error) {
      if (revision === memory.revision || memory.unsent) this.failed(error);
    }
  }

  private failed(error: unknown): void {
    const { keeper } = this;
    if (error instanceof NewerDraft && error.current) {
      keeper.foundNewer(error.current);
      return this.times.soon();
    }
    if (error instanceof RefusedDraft || error instanceof NewerDraft)
      return keeper.show({ status: 'refused' });
    keeper.show({ status: 'failed' });
    this.times.afterFailure();
  }
}
