import { caseWorkflow } from '@birge/domain';
import { screen } from '@testing-library/react';

import { caseFile, listOf } from '../../../test/case-scene';
import { fakeApi } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';
import { ReasonList } from '../../ui/actions';

import { CaseDialogs, useCaseDialog } from './case-menu';
import { useReasons } from './case-reasons';

const file = caseFile();
const reasons = [
  ...new Set(Object.values(caseWorkflow.actions).flatMap(({ blockedBy }) => Object.keys(blockedBy ?? {}))),
];

function Listed() {
  return <ReasonList reasons={useReasons(file.id)(reasons)} />;
}

function Opened() {
  const { dialog, close } = useCaseDialog();
  return <CaseDialogs caseFile={file} dialog={dialog} onClose={close} />;
}

describe('a reason why a step of a case has to wait', () => {
  it('is in words and leads to where it is mended, whichever it is', async () => {
    await renderPage(<Listed />, { words: ['cases', 'codes'] });

    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(reasons.length);
    for (const link of links) {
      expect(link.textContent).not.toContain('blockedReason.');
      expect(link.getAttribute('href')).toMatch(/^\/(approvals|cases\/)/);
    }
  });

  it('opens the dialog for the missing caseworker', async () => {
    fakeApi({ 'GET /api/users': listOf([]) });

    await renderPage(<Opened />, {
      words: ['cases', 'codes'],
      at: '/?do=assign',
      user: asRole('manager'),
    });

    expect(await screen.findByRole('combobox', { name: 'Caseworker' })).toBeTruthy();
  });
});
