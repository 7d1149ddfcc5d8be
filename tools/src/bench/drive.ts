import autocannon from 'autocannon';
import type { Tour } from './scenarios.js';

export interface Measured {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Requests answered in a second. */
  readonly rps: number;
}

/** What one turn gave: every answer's milliseconds, and how long it all took. */
export interface Turn {
  readonly times: readonly number[];
  readonly seconds: number;
}

/** Sends the tours for so many seconds, one connection each. @throws {Error} when any answer is not a good one */
export function drive(url: string, tours: readonly Tour[], seconds: number): Promise<Turn> {
  const times: number[] = [];
  let next = 0;
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        connections: tours.length,
        duration: seconds,
        timeout: 30,
        setupClient: (client) => {
          client.setRequests(tours[next++ % tours.length] ?? []);
        },
      },
      (error, result) => {
        if (error) return reject(error);
        const bad = result.errors + result.timeouts + result.non2xx;
        if (bad > 0) return reject(new Error(`${bad} of ${times.length} requests to ${url} went wrong`));
        resolve({ times, seconds: result.duration });
      },
    );
    instance.on('response', (_client, _status, _bytes, milliseconds) => void times.push(milliseconds));
  });
}

/** The turns as one. */
export function together(turns: readonly Turn[]): Measured {
  const sorted = turns.flatMap(({ times }) => times).sort((one, other) => one - other);
  const seconds = turns.reduce((sum, turn) => sum + turn.seconds, 0);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), rps: sorted.length / seconds };
}
