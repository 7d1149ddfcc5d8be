import { mergeBlockedBy, undoableUntil, type MergeRecordFacts } from './merges.js';

const record = (facts: Partial<MergeRecordFacts> = {}): MergeRecordFacts => ({
  status: 'active',
  teamId: 'talgar',
  drafts: [],
  ...facts,
});

describe('two records of one child', () => {
  it.each<[string, Partial<MergeRecordFacts>, Partial<MergeRecordFacts>, string[]]>([
    ['both worked on', {}, {}, []],
    ['one just found', {}, { status: 'identified' }, []],
    ['one paused', { status: 'active' }, { status: 'on_hold' }, []],
    ['the other closed', { status: 'identified' }, { status: 'closed' }, []],
    ['both closed', { status: 'closed' }, { status: 'closed' }, []],
    ['the one that stays closed', { status: 'closed' }, { status: 'active' }, ['survivor_closed']],
    ['the other farther', { status: 'registered' }, { status: 'planning' }, ['survivor_behind']],
    ['one moving', {}, { status: 'transfer_pending' }, ['transfer_pending']],
    ['one about to end', { status: 'closure_requested' }, {}, ['closure_requested']],
    ['a draft in each', { drafts: ['assessments'] }, { drafts: ['assessments'] }, ['two_drafts']],
    ['different drafts', { drafts: ['assessments'] }, { drafts: ['screenings'] }, []],
  ])('%s', (_, survivor, absorbed, reasons) => {
    expect(mergeBlockedBy(record(survivor), record(absorbed), {})).toEqual(reasons);
  });

  it('do not give a case to a caseworker of another team', () => {
    const [here, there] = [record(), record({ teamId: 'kaskelen' })];

    expect(mergeBlockedBy(here, there, { caseworker: 'absorbed' })).toEqual(['caseworker_of_other_team']);
    expect(mergeBlockedBy(here, there, { caseworker: 'survivor' })).toEqual([]);
  });

  it('can be taken apart again for thirty days', () => {
    expect(undoableUntil('2026-11-23')).toBe('2026-12-23');
  });
});
