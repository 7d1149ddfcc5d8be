import { Problem } from '../platform/problem.js';

const WINDOW_MS = 60_000;
/** Calendars read a few times a day; an office behind one address has a few dozen of them. */
const READS = 60;
const MOST_ADDRESSES = 10_000;

/**
 * So many reads a minute from one address. Kept in memory for each process: it holds back a flood, and is not what keeps
 * the link secret; that are its 256 random bits.
 */
export class ReadLimit {
  private windowEnds = 0;
  private readonly reads = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  /** @throws {Problem} `too_many_requests` */
  admit(address: string): void {
    const now = this.now();
    if (now >= this.windowEnds || this.reads.size > MOST_ADDRESSES) {
      this.reads.clear();
      this.windowEnds = now + WINDOW_MS;
    }
    const count = (this.reads.get(address) ?? 0) + 1;
    this.reads.set(address, count);
    if (count <= READS) return;
    const seconds = Math.ceil((this.windowEnds - now) / 1000);
    throw new Problem('too_many_requests', {}, { 'retry-after': String(seconds) });
  }
}
