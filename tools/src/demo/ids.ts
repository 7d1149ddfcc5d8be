import type { Random } from './random.js';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const byte = (bits: number, shift: number): string => HEX[(bits >>> shift) & 0xff] as string;

/**
 * UUIDs of version 7 whose time grows with each id: rows that are loaded one after another stand one after another in
 * their index, which is what makes loading a million children fast.
 */
export class Ids {
  private time: number;

  constructor(
    startMilliseconds: number,
    private readonly random: Random,
  ) {
    this.time = startMilliseconds;
  }

  /** Goes on from another time, with other chance. */
  restart(startMilliseconds: number, seed: number): void {
    this.time = startMilliseconds;
    this.random.restart(seed);
  }

  next(): string {
    this.time += 1;
    const high = Math.floor(this.time / 65_536);
    const low = this.time & 0xffff;
    const a = this.random.bits();
    const b = this.random.bits();
    const variant = HEX[0x80 | ((a >>> 8) & 0x3f)] as string;
    return (
      `${byte(high, 24)}${byte(high, 16)}${byte(high, 8)}${byte(high, 0)}-${byte(low, 8)}${byte(low, 0)}-` +
      `7${(HEX[a >>> 24] as string).charAt(0)}${byte(a, 16)}-${variant}${byte(a, 0)}-` +
      `${byte(b, 24)}${byte(b, 16)}${byte(b, 8)}${byte(b, 0)}${byte(a, 24)}${byte(b, 12)}`
    );
  }
}
