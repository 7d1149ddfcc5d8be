import { act, renderHook } from '@testing-library/react';

import { forgetDrafts, setDraftOwner, useDraft } from './use-draft';

const open = () => renderHook(() => useDraft('note', ''));

beforeEach(() => {
  sessionStorage.clear();
  setDraftOwner('aigul');
});

describe('a draft', () => {
  it('is there again after a reload', () => {
    const before = open();
    act(() => before.result.current.set('She climbs stairs'));
    before.unmount();

    const after = open();

    expect(after.result.current.value).toBe('She climbs stairs');
    expect(after.result.current.restored).toBe(true);
  });

  it('says when it was kept', () => {
    const { result } = open();
    expect(result.current.savedAt).toBeNull();

    act(() => result.current.set('S'));

    expect(result.current.savedAt).toBeInstanceOf(Date);
  });

  it('is gone once it was sent', () => {
    const before = open();
    act(() => before.result.current.set('sent'));
    act(() => before.result.current.clear());
    before.unmount();

    expect(open().result.current.value).toBe('');
  });

  it('is not shown to the next person at the same computer', () => {
    const before = open();
    act(() => before.result.current.set('of Aigul'));
    before.unmount();

    setDraftOwner('dinara');

    expect(open().result.current.value).toBe('');
  });

  it('is forgotten at sign-out', () => {
    const before = open();
    act(() => before.result.current.set('private'));
    before.unmount();

    forgetDrafts();

    expect(sessionStorage.length).toBe(0);
  });
});
