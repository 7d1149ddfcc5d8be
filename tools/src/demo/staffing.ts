import { ALMATY_REGION, regionProfiles } from './places.js';

/** Children of the six caseworkers of Talgar: those of the first are told one by one in `talgar.ts`. */
const TALGAR_CASELOADS = [25, 29, 20, 25, 14, 21];

/** What a caseworker and a team can carry (`CASELOAD_TARGET` is 25). */
const CHILDREN_PER_CASEWORKER = 21;
const CASEWORKERS_PER_TEAM = 6;

/** How many children each caseworker of one team has. */
export type TeamSize = readonly number[];

export interface Staffing {
  readonly talgar: TeamSize;
  /** The other teams of each region; at least one in every region, so that children can move. */
  readonly regions: ReadonlyMap<string, readonly TeamSize[]>;
}

/** Shares the children out: Talgar first, the rest by how many children a region has. Staff grow with the children. */
export function staffFor(children: number): Staffing {
  let rest = children;
  const talgar = TALGAR_CASELOADS.map((wanted) => {
    const given = Math.min(wanted, rest);
    rest -= given;
    return given;
  });
  const shares = shareOut(rest);
  const regions = new Map([...shares].map(([region, count]) => [region, teamsFor(count)] as const));
  return { talgar, regions };
}

/** Whole numbers that add up, in proportion to the children of each region. */
function shareOut(children: number): Map<string, number> {
  const entries = Object.entries(regionProfiles);
  const total = entries.reduce((sum, [, { share }]) => sum + share, 0);
  const shares = new Map<string, number>();
  let given = 0;
  let wanted = 0;
  for (const [region, { share }] of entries) {
    wanted += (children * share) / total;
    shares.set(region, Math.round(wanted) - given);
    given = Math.round(wanted);
  }
  shares.set(ALMATY_REGION, (shares.get(ALMATY_REGION) ?? 0) + children - given);
  return shares;
}

function teamsFor(children: number): TeamSize[] {
  const caseworkers = Math.max(1, Math.round(children / CHILDREN_PER_CASEWORKER));
  const teams = Math.max(1, Math.round(caseworkers / CASEWORKERS_PER_TEAM));
  const caseloads = evenly(children, caseworkers);
  let before = 0;
  return evenly(caseworkers, teams).map((people) => {
    before += people;
    return caseloads.slice(before - people, before);
  });
}

/** `total` in `parts` whole parts that differ by one at most. */
function evenly(total: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, index) => Math.floor(((index + 1) * total) / parts) - Math.floor((index * total) / parts),
  );
}
