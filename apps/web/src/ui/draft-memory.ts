import { DraftAside } from './draft-aside';
import { draftOwner, ownWriter, readCopy, removeCopy, writeCopy } from './draft-copies';
import { draftServer, nextSequence, type DraftBody } from './draft-server';
import type { DraftForm } from './draft-view';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const inAddress = (noun: string): string | null =>
  new RegExp(`/(?:${noun})/(${UUID})`).exec(window.location.pathname)?.[1] ?? null;

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What this tab knows of the words of one form. */
export class DraftMemory {
  private readonly owner = draftOwner();
  /** The tab remembered words when the form was opened. */
  readonly hadCopy: boolean;
  readonly aside: DraftAside;
  form: DraftForm | null = null;
  value: unknown;
  /** The version of the server that these words follow. */
  seen: number;
  /** Grows with every change. */
  revision = 0;
  /** Not on the server yet. */
  unsent: boolean;
  /** On the server beside a draft that waits for a choice. */
  isBeside: boolean;
  /** The last request that carried the words and whose answer nobody has heard; 0 if there is none. */
  unheard: number;
  /** Whether the words come from an earlier time and nothing was typed since. */
  restored: boolean;
  /** One key for what these words become, also when they are sent again after a crash, or by a second press. */
  sendKey: string;
  private isKeySpent = false;

  constructor(readonly key: string) {
    const copy = readCopy(key);
    this.hadCopy = this.restored = copy?.value !== undefined;
    this.aside = new DraftAside(this, copy?.aside ?? []);
    this.value = copy?.value;
    this.seen = copy?.seen ?? 0;
    this.unsent = copy?.unsent ?? false;
    this.isBeside = copy?.isBeside ?? false;
    this.unheard = copy?.carrying ?? 0;
    this.sendKey = copy?.sendKey ?? crypto.randomUUID();
  }

  /** Under which the requests about these words wait for each other. */
  get name(): string {
    return `${this.owner} ${this.key}`;
  }

  /** Nobody is signed in, or nobody keeps anything: the words stay in the tab. */
  get isLocal(): boolean {
    return draftServer() === null || this.owner === 'nobody';
  }

  /** Whoever typed them is still the one who is signed in. */
  get isMine(): boolean {
    return !this.isLocal && this.owner === draftOwner();
  }

  get isNeeded(): boolean {
    return this.form?.needed(this.value) ?? true;
  }

  /** Whether there is more than the form begins with. */
  get hasWords(): boolean {
    return this.value !== undefined && !same(this.value, this.form?.initial);
  }

  write(): boolean {
    const { value, seen, unsent, isBeside, unheard, sendKey } = this;
    const { words: aside } = this.aside;
    if (value === undefined && aside.length === 0) {
      removeCopy(this.key);
      return true;
    }
    return writeCopy(this.key, {
      value,
      seen,
      unsent,
      sendKey,
      ...(isBeside && { isBeside }),
      ...(aside.length > 0 && { aside }),
      ...(unheard > 0 && { carrying: unheard }),
    });
  }

  /** The words have become what they were typed for, or were thrown away. */
  end(): void {
    this.revision += 1;
    this.unsent = this.isBeside = this.restored = false;
    this.unheard = 0;
    this.value = undefined;
    this.isKeySpent = true;
    removeCopy(this.key);
  }

  /** Other words than those that have ended are something else to send. */
  begin(): void {
    if (this.isKeySpent) this.sendKey = crypto.randomUUID();
    this.isKeySpent = false;
  }

  body(value: unknown): DraftBody {
    const { pathname } = window.location;
    return {
      owner: this.owner,
      value,
      writer: ownWriter(),
      // What a request carries already is over if that worked: the same words must not look later than it.
      sequence: this.unheard > 0 ? this.unheard - 1 : nextSequence(),
      seen: this.seen,
      place: /^\/(?!\/)[A-Za-z0-9/_-]{0,299}$/.test(pathname) ? pathname : '/',
      caseId: this.form?.caseId ?? inAddress('cases'),
      referralId: this.form?.referralId ?? inAddress('referrals|inbox'),
      aside: false,
    };
  }
}
