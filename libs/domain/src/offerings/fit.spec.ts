import { byFit, distanceKm, fitOf, takesChildren, type ChildNeeds, type OfferingFacts } from './fit.js';

const today = '2026-11-23';
const child: ChildNeeds = { age: 7, languages: ['kk'], needsAccess: true };
const offering: OfferingFacts = {
  ageMin: 2,
  ageMax: 12,
  active: true,
  placesFree: 3,
  waitingListOpen: true,
  languages: ['kk', 'ru'],
  accessible: true,
  confirmedOn: '2026-11-18',
  distanceKm: 14,
  usualWaitDays: 54,
};

describe('an offering', () => {
  it('fits a child of its age, in her language, without steps', () => {
    expect(fitOf(offering, child, today)).toEqual({ fits: true, unfitReasons: [], warnings: [] });
  });

  it.each([
    ['age_unfit', { ageMax: 6 }],
    ['age_unfit', { ageMin: 8 }],
    ['inactive', { active: false }],
    ['full', { placesFree: 0, waitingListOpen: false }],
  ] as const)('is ruled out as %s by %j', (reason, change) => {
    expect(fitOf({ ...offering, ...change }, child, today)).toMatchObject({
      fits: false,
      unfitReasons: [reason],
    });
  });

  it.each([
    ['other_language', { languages: ['ru'] }],
    ['inaccessible', { accessible: false }],
    ['waiting_list', { placesFree: 0 }],
    ['not_confirmed', { confirmedOn: '2026-04-01' }],
    ['not_confirmed', { confirmedOn: null }],
  ] as const)('fits with the warning %s when it has %j', (warning, change) => {
    expect(fitOf({ ...offering, ...change }, child, today)).toEqual({
      fits: true,
      unfitReasons: [],
      warnings: [warning],
    });
  });

  it('is not doubted for what nobody has told', () => {
    const untold = { ...offering, languages: [], placesFree: null, waitingListOpen: false };

    expect(fitOf(untold, child, today)).toEqual({ fits: true, unfitReasons: [], warnings: [] });
    expect(takesChildren(untold)).toBe(true);
  });
});

describe('the order "fits best"', () => {
  it('is fit, the way there with its barriers, the wait, and then what is not known', () => {
    const offers: Record<string, OfferingFacts> = {
      unfit: { ...offering, ageMax: 3, distanceKm: 1 },
      unknownPlace: { ...offering, distanceKm: null },
      russianOnly: { ...offering, languages: ['ru'], distanceKm: 2 },
      nearSlow: { ...offering, placesFree: 0, usualWaitDays: 90 },
      near: offering,
      far: { ...offering, distanceKm: 31, usualWaitDays: 5 },
    };

    const order = Object.entries(offers)
      .map(([name, facts]) => ({ name, offering: facts, fit: fitOf(facts, child, today) }))
      .sort(byFit)
      .map(({ name }) => name);

    expect(order).toEqual(['near', 'nearSlow', 'far', 'russianOnly', 'unknownPlace', 'unfit']);
  });
});

describe('the distance', () => {
  it('from Almaty to Astana is about 970 km, and from a place to itself nothing', () => {
    const almaty = { lat: 43.25, lon: 76.94 };

    expect(distanceKm(almaty, { lat: 51.12, lon: 71.47 })).toBeGreaterThan(950);
    expect(distanceKm(almaty, { lat: 51.12, lon: 71.47 })).toBeLessThan(990);
    expect(distanceKm(almaty, almaty)).toBe(0);
  });
});
