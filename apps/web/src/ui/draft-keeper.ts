import {
  draftOwner,
  forgetOver,
  isOver,
  isOwnDevice,
  noteOver,
  ownWriter,
  readCopy,
  removeCopy,
  writeCopy,
  type AsideWords,
} from './draft-copies';
import { announceForm } from './draft-tabs';

/** Typing pauses this long before it is sent; somebody who never pauses is sent for this often. */
const PAUSE_MS = 1000;
const AT_LEAST_EVERY_MS = 5000;
/** A dialog is fetched when it is first asked for. */
const SHOWN_WITHIN_MS = 1500;
const RETRY_MS = [2000, 5000, 10_000, 30_000];

export interface ServerDraft {
  readonly value: unknown;
  readonly version: number;
  readonly writer: string;
  readonly updatedAt: string;
}

export interface DraftBody {
  readonly owner: string;
  readonly value: unknown;
  readonly writer: string;
  readonly sequence: number;
  readonly seen: number;
  readonly place: string;
  readonly caseId: string | null;
  readonly referralId: string | null;
}

/** Another tab or device has words that were not seen here. */
export class NewerDraft extends Error {
  constructor(readonly current: ServerDraft | null) {
    super('newer draft');
  }
}

/** What it is about is not within reach any more, or the server will never take it: sending again is no use. */
export class RefusedDraft extends Error {}

export interface DraftServer {
  find(key: string): Promise<ServerDraft | null>;
  /** @throws {NewerDraft | RefusedDraft} */
  keep(key: string, body: DraftBody, leaving: boolean): Promise<{ version: number }>;
  drop(key: string, by: { writer: string; sequence: number }): Promise<void>;
}

/** Words that are waiting for a decision: they are never put under somebody's cursor. */
export interface Offer {
  readonly from: 'here' | 'device' | 'newer' | 'typed';
  readonly at: string;
  readonly take: () => void;
  readonly leave: () => void;
}

export interface DraftView {
  /** `none`: nothing typed · `waiting`: on its way · `failed`: only on this device · `refused`: will not be taken. */
  readonly status: 'none' | 'waiting' | 'saved' | 'failed' | 'refused';
  readonly savedAt: Date | null;
  readonly offer: Offer | null;
  /** The same form is open in another tab. */
  readonly elsewhere: boolean;
}

export interface DraftForm {
  readonly initial: unknown;
  /** Shows other words in the form. */
  readonly apply: (value: unknown) => void;
  readonly caseId: string | null;
  readonly referralId: string | null;
  /** Whether these words need the server; a form that saves itself as one types says no as long as that works. */
  readonly needed: (value: unknown) => boolean;
}

let server: DraftServer | null = null;
export const setDraftServer = (given: DraftServer | null): void => void (server = given);

const keepers = new Set<DraftKeeper>();
const queues = new Map<string, Promise<unknown>>();

/** One after the other for one draft: a form that is opened again never overtakes what it sent when it was closed. */
function queued<T>(name: string, work: () => Promise<T>): Promise<T> {
  const next = (queues.get(name) ?? Promise.resolve()).then(work, work);
  const settled = next
    .catch(() => undefined)
    .finally(() => {
      if (queues.get(name) === settled) queues.delete(name);
    });
  queues.set(name, settled);
  return next;
}

let lastSequence = 0;
const nextSequence = (): number => (lastSequence = Math.max(Date.now(), lastSequence + 1));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const inAddress = (noun: string): string | null =>
  new RegExp(`/(?:${noun})/(${UUID})`).exec(window.location.pathname)?.[1] ?? null;

/** Keeps the words of one form: at once in this tab, a moment later on the server. */
export class DraftKeeper {
  private readonly owner = draftOwner();
  private readonly listeners = new Set<() => void>();
  private current: DraftView = { status: 'none', savedAt: null, offer: null, elsewhere: false };
  private form: DraftForm | null = null;
  private seen = 0;
  private value: unknown;
  private revision = 0;
  private unsent = false;
  private aside: readonly AsideWords[] = [];
  private wasSent = false;
  private failures = 0;
  private unsentSince = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private end: () => void = () => undefined;
  private isOpen = false;
  /** Somebody shows the offer; without that, what was begun is simply there again. */
  private shown = 0;
  restored = false;
  private readonly hadCopy: boolean = false;

  constructor(readonly key: string) {
    const copy = readCopy(key);
    if (!copy) return;
    this.value = copy.value;
    this.seen = copy.seen;
    this.unsent = copy.unsent;
    this.aside = copy.aside ?? [];
    this.current = { ...this.current, offer: this.typedBefore() };
    this.restored = true;
    this.hadCopy = true;
  }

  /** What this tab remembers; `undefined` if nothing. */
  get found(): unknown {
    return this.value;
  }

  readonly view = (): DraftView => this.current;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  bind(form: DraftForm): void {
    this.form = form;
  }

  /** The form is on the screen. */
  open(): () => void {
    keepers.add(this);
    this.end = announceForm(this.key, () => this.show({ elsewhere: true }));
    void this.ask();
    this.isOpen = true;
    return () => {
      this.end();
      this.isOpen = false;
      if (this.unsent) void this.send();
      else keepers.delete(this);
    };
  }

  /** Somebody shows the offer from now on. @returns when it goes away */
  willShow(): () => void {
    this.shown += 1;
    return () => void (this.shown -= 1);
  }

  /** Something was typed. */
  changed(value: unknown): void {
    this.value = value;
    this.revision += 1;
    this.restored = false;
    if (this.form && same(value, this.form.initial) && !this.current.offer) return this.clear();
    this.unsent = true;
    forgetOver(this.key);
    const isKept = this.write();
    const isLocal = server === null || this.owner === 'nobody';
    if (isLocal || !this.form?.needed(value)) {
      if (isKept) this.show({ status: isLocal ? 'saved' : 'none', savedAt: new Date() });
      return;
    }
    this.show({ status: 'waiting' });
    this.schedule();
  }

  /** It was sent, or thrown away. What another device has typed and nobody has looked at stays for the next time. */
  clear(): void {
    clearTimeout(this.timer);
    this.revision += 1;
    this.unsent = false;
    this.value = undefined;
    removeCopy(this.key);
    const mine = this.wasSent || this.seen > 0;
    const waits = this.isAsked();
    this.aside = [];
    this.show({ status: 'none', savedAt: null, offer: waits ? this.current.offer : null });
    if (mine && !waits) void this.drop();
  }

  /** Sends what waits. @returns whether everything is on the server */
  async send(): Promise<boolean> {
    clearTimeout(this.timer);
    if (!this.maySend()) return !this.unsent;
    await queued(this.name, () => this.sendNow());
    if (!this.unsent && !this.isOpen) keepers.delete(this);
    return !this.unsent;
  }

  /** The page goes away: one last request that outlives it. */
  leave(): void {
    if (!this.maySend()) return;
    this.wasSent = true;
    void server?.keep(this.key, this.body(), true).catch(() => undefined);
  }

  private get name(): string {
    return `${this.owner} ${this.key}`;
  }

  private maySend(): boolean {
    return (
      server !== null &&
      this.unsent &&
      !this.isAsked() &&
      this.current.status !== 'refused' &&
      this.owner !== 'nobody' &&
      this.owner === draftOwner() &&
      (this.form?.needed(this.value) ?? true)
    );
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    if (this.unsentSince === 0) this.unsentSince = now;
    const latest = this.unsentSince + AT_LEAST_EVERY_MS - now;
    this.timer = setTimeout(() => void this.send(), Math.max(0, Math.min(PAUSE_MS, latest)));
  }

  private body(): DraftBody {
    const { pathname } = window.location;
    return {
      owner: this.owner,
      value: this.value,
      writer: ownWriter(),
      sequence: nextSequence(),
      seen: this.seen,
      place: /^\/(?!\/)[A-Za-z0-9/_-]{0,299}$/.test(pathname) ? pathname : '/',
      caseId: this.form?.caseId ?? inAddress('cases'),
      referralId: this.form?.referralId ?? inAddress('referrals|inbox'),
    };
  }

  private async sendNow(): Promise<void> {
    if (!this.maySend()) return;
    const { revision } = this;
    this.wasSent = true;
    this.unsentSince = 0;
    try {
      const { version } = await server!.keep(this.key, this.body(), false);
      this.seen = version;
      this.failures = 0;
      if (revision !== this.revision) return;
      this.unsent = false;
      this.write();
      this.show({ status: 'saved', savedAt: new Date() });
    } catch (error) {
      if (revision === this.revision || this.unsent) this.failed(error);
    }
  }

  private failed(error: unknown): void {
    if (error instanceof NewerDraft && error.current) return this.offer(error.current, 'newer');
    if (error instanceof RefusedDraft || error instanceof NewerDraft) return this.show({ status: 'refused' });
    this.show({ status: 'failed' });
    clearTimeout(this.timer);
    const pause = RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => void this.send(), pause);
  }

  /** What the server has, compared with what this tab remembers. */
  private async ask(): Promise<void> {
    if (server === null || this.owner === 'nobody') return;
    const asked = this.revision;
    const found = await queued(this.name, () => server!.find(this.key)).catch(() => undefined);
    if (found === undefined) return this.unsent ? this.schedule() : undefined;
    if (found === null) return this.foundNothing(asked);
    if (isOver(this.key) && found.writer === ownWriter() && !this.hadCopy && !this.unsent)
      return void this.drop();
    const follows = this.hadCopy && (found.writer === ownWriter() || found.version === this.seen);
    if (follows || same(found.value, this.value ?? this.form?.initial)) {
      this.seen = Math.max(this.seen, found.version);
      if (this.unsent) return void this.send();
      if (this.restored) this.show({ status: 'saved', savedAt: new Date(found.updatedAt) });
      return;
    }
    this.takeUnlessShown(found, asked);
    this.offer(found, this.hadCopy ? 'newer' : isOwnDevice(found.writer) ? 'here' : 'device');
  }

  /** A form that has no place for an offer has the words in it, unless somebody has begun to type. */
  private takeUnlessShown(found: ServerDraft, asked: number): void {
    if (this.hadCopy) return;
    setTimeout(() => {
      if (this.shown === 0 && asked === this.revision && this.current.offer) this.take(found);
    }, SHOWN_WITHIN_MS);
  }

  private foundNothing(asked: number): void {
    const wasThere = this.hadCopy && this.seen > 0 && !this.unsent;
    this.seen = 0;
    if (this.unsent) return void this.send();
    // It was sent or thrown away elsewhere: what this tab still remembers is over.
    if (!wasThere || asked !== this.revision) return;
    removeCopy(this.key);
    this.value = undefined;
    this.restored = false;
    this.form?.apply(this.form.initial);
    this.show({});
  }

  private offer(found: ServerDraft, from: Offer['from']): void {
    const leave = (): void => {
      this.seen = found.version;
      this.show({ offer: this.typedBefore() });
      if (this.unsent) void this.send();
      else void this.drop();
    };
    this.show({
      status: this.unsent ? 'waiting' : this.current.status,
      offer: { from, at: found.updatedAt, take: () => this.take(found), leave },
    });
  }

  private take(found: ServerDraft): void {
    clearTimeout(this.timer);
    if (this.unsent) this.aside = [...this.aside, { value: this.value, at: new Date().toISOString() }];
    this.seen = found.version;
    this.value = found.value;
    this.revision += 1;
    this.unsent = false;
    this.restored = true;
    this.write();
    this.form?.apply(found.value);
    this.show({ status: 'saved', savedAt: new Date(found.updatedAt), offer: this.typedBefore() });
  }

  /** Whether the server must wait for a choice. Words put aside keep nobody waiting. */
  private isAsked(): boolean {
    return this.current.offer !== null && this.current.offer.from !== 'typed';
  }

  /** What was typed last before other words took its place: the two change places, so neither is lost. */
  private typedBefore(): Offer | null {
    const last = this.aside.at(-1);
    if (!last) return null;
    const others = this.aside.slice(0, -1);
    const take = (): void => {
      this.aside = [...others, { value: this.value, at: new Date().toISOString() }];
      this.changed(last.value);
      this.form?.apply(last.value);
      this.show({ offer: this.typedBefore() });
    };
    const leave = (): void => {
      this.aside = others;
      this.write();
      this.show({ offer: this.typedBefore() });
    };
    return { from: 'typed', at: last.at, take, leave };
  }

  private write(): boolean {
    const { value, seen, unsent, aside } = this;
    return writeCopy(this.key, { value, seen, unsent, ...(aside.length > 0 && { aside }) });
  }

  private async drop(attempt = 0): Promise<void> {
    if (server === null || this.owner !== draftOwner()) return;
    this.wasSent = false;
    noteOver(this.key);
    const by = { writer: ownWriter(), sequence: nextSequence() };
    try {
      await queued(this.name, () => server!.drop(this.key, by));
      forgetOver(this.key);
      if (!this.unsent) this.seen = 0;
    } catch {
      if (attempt < RETRY_MS.length && !this.unsent)
        setTimeout(() => void this.drop(attempt + 1), RETRY_MS[attempt]);
    }
  }

  private show(part: Partial<DraftView>): void {
    this.current = { ...this.current, ...part };
    this.listeners.forEach((listener) => listener());
  }
}

/** Before signing out: the server gets what it does not have yet. Waits two seconds at most. */
export async function sendDrafts(): Promise<void> {
  const all = Promise.all([...keepers].map((keeper) => keeper.send()));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 2000))]);
}

if (typeof window !== 'undefined') {
  const leave = (): void => keepers.forEach((keeper) => keeper.leave());
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  window.addEventListener('online', () => keepers.forEach((keeper) => void keeper.send()));
}
