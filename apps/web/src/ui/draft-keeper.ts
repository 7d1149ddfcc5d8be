import { forgetOver, isOver, isOwnDevice, ownWriter } from './draft-copies';
import { openDrafts } from './draft-leaving';
import type { CarriedDraft } from './draft-marks';
import { DraftMemory, same } from './draft-memory';
import { DraftSender } from './draft-sender';
import { draftServer, queued, type FoundDraft, type ServerDraft } from './draft-server';
import { announceForm } from './draft-tabs';
import type { DraftForm, DraftView, Offer } from './draft-view';

/** A dialog is fetched when it is first asked for. */
const SHOWN_WITHIN_MS = 1500;

/** Keeps the words of one form: at once in this tab, a moment later on the server. */
export class DraftKeeper {
  private readonly listeners = new Set<() => void>();
  private readonly memory: DraftMemory;
  private readonly sender: DraftSender;
  private current: DraftView = { status: 'none', savedAt: null, offer: null, elsewhere: false };
  private end: () => void = () => undefined;
  private isOpen = false;
  /** Somebody shows the offer; without that, what was begun is simply there again. */
  private shown = 0;

  constructor(readonly key: string) {
    this.memory = new DraftMemory(key);
    this.sender = new DraftSender(this.memory, {
      isAsked: () => this.isAsked(),
      status: () => this.current.status,
      show: (part) => this.show(part),
      foundNewer: (draft) => this.offer(draft, 'newer'),
    });
    this.current = { ...this.current, offer: this.typedBefore() };
  }

  /** What this tab remembers; `undefined` if nothing. */
  get found(): unknown {
    return this.memory.value;
  }

  get restored(): boolean {
    return this.memory.restored;
  }

  get sendKey(): string {
    return this.memory.sendKey;
  }

  readonly view = (): DraftView => this.current;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly carry = (): CarriedDraft | null => this.sender.carry();

  bind(form: DraftForm): void {
    const { memory } = this;
    memory.form = form;
    // What was saved as it was typed cannot be any more: now the words need a place of their own.
    if (this.current.status !== 'none' || !memory.unsent || !memory.isMine || !memory.isNeeded) return;
    this.show({ status: 'waiting' });
    this.sender.soon();
  }

  /** The form is on the screen. */
  open(): () => void {
    openDrafts.add(this);
    this.end = announceForm(this.key, () => this.show({ elsewhere: true }));
    void this.ask();
    this.isOpen = true;
    return () => {
      this.end();
      this.isOpen = false;
      if (this.memory.unsent) void this.send();
      else openDrafts.delete(this);
    };
  }

  /** Somebody shows the offer from now on. @returns when it goes away */
  willShow(): () => void {
    this.shown += 1;
    return () => void (this.shown -= 1);
  }

  /** Something was typed. */
  changed(value: unknown): void {
    const { memory } = this;
    memory.begin();
    memory.value = value;
    memory.revision += 1;
    memory.restored = false;
    memory.unheard = 0;
    if (memory.form && !memory.hasWords && !this.current.offer) return this.clear();
    memory.unsent = true;
    forgetOver(this.key);
    const isKept = memory.write();
    if (memory.isLocal || !memory.isNeeded) {
      if (isKept) this.show({ status: memory.isLocal ? 'saved' : 'none', savedAt: new Date() });
      return;
    }
    this.show({ status: 'waiting' });
    this.sender.soon();
  }

  /** It was sent, or thrown away. What another device has typed and nobody has looked at stays for the next time. */
  clear(): void {
    const { memory, sender } = this;
    const waits = this.isAsked();
    sender.stop();
    memory.end();
    memory.aside.clear();
    this.show({ status: 'none', savedAt: null, offer: waits ? this.current.offer : null });
    if (waits) void memory.aside.settle();
    else if (sender.isKnown) void sender.drop();
  }

  /** Sends what waits. @returns whether everything is on the server */
  async send(): Promise<boolean> {
    const isSent = await this.sender.send();
    if (isSent && !this.isOpen) openDrafts.delete(this);
    return isSent;
  }

  leave(): void {
    this.sender.leave();
  }

  /** What the server has, compared with what this tab remembers. */
  private async ask(): Promise<void> {
    const { memory, sender } = this;
    const server = draftServer();
    if (server === null || memory.isLocal) return;
    const asked = memory.revision;
    const found = await queued(memory.name, () => server.find(this.key)).catch(() => undefined);
    if (found === undefined) return memory.unsent ? sender.soon() : undefined;
    if (this.isFinished(found)) return this.forget();
    const { draft } = found;
    if (draft && isOver(this.key) && draft.writer === ownWriter() && !memory.hadCopy && !memory.unsent)
      return void sender.drop();
    const others = found.aside.filter(({ writer }) => !memory.hadCopy || writer !== ownWriter());
    memory.aside.adopt(others, [memory.value, draft?.value]);
    if (draft === null) this.foundNothing(asked);
    else this.compare(draft, asked);
    if (!this.isAsked()) this.show({ offer: this.typedBefore() });
  }

  private compare(found: ServerDraft, asked: number): void {
    const { memory, sender } = this;
    const follows = memory.hadCopy && (found.writer === ownWriter() || found.version === memory.seen);
    if (follows || same(found.value, memory.value ?? memory.form?.initial)) {
      memory.seen = Math.max(memory.seen, found.version);
      if (memory.unsent) return void sender.send();
      if (memory.restored) this.show({ status: 'saved', savedAt: new Date(found.updatedAt) });
      return;
    }
    this.takeUnlessShown(found, asked);
    this.offer(found, memory.hadCopy ? 'newer' : isOwnDevice(found.writer) ? 'here' : 'device');
    if (memory.unsent) sender.soon();
  }

  /** It was saved, and the page went away before it heard. */
  private isFinished({ over }: FoundDraft): boolean {
    const { unheard } = this.memory;
    return unheard > 0 && over?.writer === ownWriter() && over.sequence >= unheard;
  }

  /** A form that has no place for an offer has the words in it, unless somebody has begun to type. */
  private takeUnlessShown(found: ServerDraft, asked: number): void {
    if (this.memory.hadCopy) return;
    setTimeout(() => {
      if (this.shown === 0 && asked === this.memory.revision && this.current.offer) this.take(found);
    }, SHOWN_WITHIN_MS);
  }

  private foundNothing(asked: number): void {
    const { memory, sender } = this;
    const wasThere = memory.hadCopy && memory.seen > 0 && !memory.unsent && !memory.isBeside;
    memory.seen = 0;
    // The draft that waited for a choice has gone: these words take its place.
    if (memory.isBeside) memory.unsent = true;
    if (memory.unsent) return void sender.send();
    // It was sent or thrown away elsewhere: what this tab still remembers is over.
    if (wasThere && asked === memory.revision) this.forget();
  }

  private forget(): void {
    this.memory.end();
    this.memory.seen = 0;
    this.memory.form?.apply(this.memory.form.initial);
    this.show({});
  }

  private offer(found: ServerDraft, from: Offer['from']): void {
    const { unsent } = this.memory;
    this.show({
      status: unsent ? 'waiting' : this.current.status,
      offer: { from, at: found.updatedAt, take: () => this.take(found), leave: () => this.pass(found) },
    });
  }

  /** What was offered is not wanted: what stands in the form takes its place. */
  private pass(found: ServerDraft): void {
    const { memory, sender } = this;
    memory.seen = found.version;
    if (memory.isBeside) memory.unsent = true;
    memory.isBeside = false;
    this.show({ offer: this.typedBefore() });
    if (!memory.unsent) return void sender.drop();
    this.show({ status: 'waiting' });
    void sender.send().then(() => memory.aside.settle());
  }

  private take(found: ServerDraft): void {
    const { memory, sender } = this;
    sender.stop();
    if (memory.unsent || memory.isBeside) memory.aside.put(memory.value);
    memory.seen = found.version;
    memory.value = found.value;
    memory.revision += 1;
    memory.unsent = memory.isBeside = false;
    memory.restored = true;
    memory.write();
    memory.form?.apply(found.value);
    this.show({ status: 'saved', savedAt: new Date(found.updatedAt), offer: this.typedBefore() });
    if (memory.aside.last) void memory.aside.settle();
  }

  /** Whether the server must wait for a choice. Words put aside keep nobody waiting. */
  private isAsked(): boolean {
    return this.current.offer !== null && this.current.offer.from !== 'typed';
  }

  /** What was typed last before other words took its place: the two change places, so neither is lost. */
  private typedBefore(): Offer | null {
    const { memory } = this;
    const { last } = memory.aside;
    if (!last) return null;
    const decided = (): void => {
      memory.write();
      this.show({ offer: this.typedBefore() });
      void memory.aside.settle();
    };
    const take = (): void => {
      memory.aside.removeLast();
      if (memory.hasWords) memory.aside.put(memory.value);
      this.changed(last.value);
      memory.form?.apply(last.value);
      decided();
    };
    const leave = (): void => {
      memory.aside.removeLast();
      decided();
    };
    return { from: 'typed', at: last.at, take, leave };
  }

  private show(part: Partial<DraftView>): void {
    this.current = { ...this.current, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
