/** What became of the question whether another team takes a case over. */
export const transferStatuses = ['asked', 'accepted', 'rejected', 'withdrawn'] as const;
export type TransferStatus = (typeof transferStatuses)[number];

/**
 * How a child is called before her file is anybody's: the name she is called by, and the first letter of the family's.
 *
 * @returns `Аружан Е.`; the given name alone where there is no family name
 */
export function shortenedName(givenName: string, familyInitial: string | null): string {
  return familyInitial === null ? givenName : `${givenName} ${familyInitial}.`;
}
