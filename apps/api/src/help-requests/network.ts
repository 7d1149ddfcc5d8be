const IPV4_AT_THE_END = /(?:^|:)(\d{1,3}(?:\.\d{1,3}){3})$/;
const GROUPS = 8;

/**
 * What counts as one sender. A subscriber has one address of the fourth version, but a whole network of the sixth: whoever
 * sends from each of its addresses once is still one.
 */
export function networkOf(address: string): string {
  const old = IPV4_AT_THE_END.exec(address)?.[1];
  if (old !== undefined) return old;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const between =
    tail === undefined ? [] : Array<string>(Math.max(0, GROUPS - left.length - right.length)).fill('0');
  const groups = [...left, ...between, ...right].map((group) => group.padStart(4, '0'));
  // Fifty-six bits: the smallest network that is given to a household.
  return `${groups.slice(0, 3).join(':')}:${(groups[3] ?? '0000').slice(0, 2)}`;
}
