/**
 * A small work that a page does before it sends: cheap for one family, dear for who sends thousands. Plain SHA-256, so
 * that an old phone without the web's own cryptography can do it too.
 */

// prettier-ignore
const K = new Uint32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
  0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
  0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
  0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
  0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
  0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function mix(state: Uint32Array, w: Uint32Array): void {
  for (let i = 16; i < 64; i += 1) {
    const a = w[i - 15]!;
    const b = w[i - 2]!;
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number, number, number, number, number, number, number, number,
  ]; // prettier-ignore
  for (let i = 0; i < 64; i += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word));
}

/** SHA-256 of ASCII text, as eight words. */
export function sha256Words(text: string): Uint32Array {
  const state = new Uint32Array([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  ]);
  const blocks = ((text.length + 8) >> 6) + 1;
  const w = new Uint32Array(64);
  for (let block = 0; block < blocks; block += 1) {
    w.fill(0, 0, 16);
    for (let i = 0; i < 64; i += 1) {
      const at = block * 64 + i;
      const byte = at < text.length ? text.charCodeAt(at) & 255 : at === text.length ? 128 : 0;
      w[i >> 2]! |= byte << (24 - (i & 3) * 8);
    }
    if (block === blocks - 1) w[15] = text.length * 8;
    mix(state, w);
  }
  return state;
}

const isSolved = (words: Uint32Array, bits: number): boolean => words[0]! >>> (32 - bits) === 0;

/** Whether the answer fits: the hash of both begins with so many zero bits, 1 to 31. */
export const fitsPuzzle = (token: string, bits: number, answer: string): boolean =>
  isSolved(sha256Words(`${token}:${answer}`), bits);

/** Tries until one fits. */
export function solvePuzzle(token: string, bits: number): string {
  for (let count = 0; ; count += 1) {
    const answer = count.toString(36);
    if (fitsPuzzle(token, bits, answer)) return answer;
  }
}

/** At normal load; some ten thousand tries, a second on an old phone. */
export const EASIEST_BITS = 14;
export const HARDEST_BITS = 20;
/** As many requests a minute as one bit more is asked for; doubling adds another. */
const CALM_PER_MINUTE = 10;
/** What a request more from a place that has sent many costs on top. */
const BITS_A_STANDING = 2;

/**
 * How well a sender stands: 0 as long as few requests came from there today. Many phones share the address of a mobile
 * network, so the next ones wait in a line of their own instead of being refused.
 */
export type Standing = 0 | 1 | 2;
const FEW = 5;
const MANY = 50;

/** @param sent how many requests came from there today, this one included */
export function standingOf(sent: number): Standing {
  if (sent <= FEW) return 0;
  return sent <= MANY ? 1 : 2;
}

/** How hard the work is while so many requests came in the last minute, for a sender of this standing. */
export function puzzleBits(lastMinute: number, standing: Standing = 0): number {
  const load = lastMinute < CALM_PER_MINUTE ? 0 : 1 + Math.floor(Math.log2(lastMinute / CALM_PER_MINUTE));
  return Math.min(HARDEST_BITS, EASIEST_BITS + load + standing * BITS_A_STANDING);
}
