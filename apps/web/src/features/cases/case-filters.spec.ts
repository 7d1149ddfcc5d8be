import { readFilter, tabOf, withTab, tabsOf } from './case-filters';
import { viewOf } from './case-views';

const params = (search: string) => new URLSearchParams(search);

describe('the filters in the address', () => {
  it('leave out what is no filter and no value of its list', () => {
    expect(readFilter(params('status=active,gone&q=Aruzhan&difficulty=flying'))).toEqual({
      sort: 'dueOn',
      status: ['active'],
    });
  });

  it('show open cases only, unless closed or all are asked for', () => {
    expect(readFilter(params(''))).toMatchObject({ open: true });
    expect(readFilter(params('open=false'))).toMatchObject({ open: false });
    expect(readFilter(params('open=any'))).not.toHaveProperty('open');
  });

  it.each(['caseworker', 'manager'] as const)('come back from each tab of a %s', (role) => {
    for (const { tab, params: wanted } of tabsOf(role))
      expect(tabOf(role, withTab(params('priority=high&turn=others&open=false'), wanted))).toBe(tab);
  });

  it('are a view whatever their order and the sort', () => {
    expect(viewOf(params('sort=name&status=active&noServiceStarted=true'))).toBe('noService');
    expect(viewOf(params('priority=low'))).toBeNull();
  });
});
