/** Typing pauses this long before it is sent; somebody who never pauses is sent for this often. */
const PAUSE_MS = 1000;
const AT_LEAST_EVERY_MS = 5000;
export const RETRY_MS = [2000, 5000, 10_000, 30_000] as const;

/** When the words of a form are sent: a moment after the last key, and again after a failure. */
export class DraftTimes {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;
  private failures = 0;

  constructor(private readonly send: () => void) {}

  soon(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    if (this.since === 0) this.since = now;
    const latest = this.since + AT_LEAST_EVERY_MS - now;
    this.timer = setTimeout(this.send, Math.max(0, Math.min(PAUSE_MS, latest)));
  }

  afterFailure(): void {
    clearTimeout(this.timer);
    const pause = RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(this.send, pause);
  }

  /** What waits is on its way. */
  sending(): void {
    this.since = 0;
  }

  worked(): void {
    this.failures = 0;
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
