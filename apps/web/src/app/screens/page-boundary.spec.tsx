import { screen } from '@testing-library/react';
import { Link } from 'react-router';

import { renderPage } from '../../../test/render-page';
import { ProblemError } from '../problem';

import { PageBoundary } from './page-boundary';

function Broken(): never {
  throw new ProblemError({ type: '/problems/internal', title: 'internal', status: 500, requestId: '01J7' });
}

const quietly = () => jest.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => jest.restoreAllMocks());

describe('a page that breaks', () => {
  it('says so with the number to quote, and leaves the rest standing', async () => {
    quietly();

    await renderPage(
      <>
        <p>The rail</p>
        <PageBoundary>
          <Broken />
        </PageBoundary>
      </>,
    );

    expect(screen.getByRole('heading', { name: 'Something went wrong' })).toBeTruthy();
    expect(screen.getByText('01J7')).toBeTruthy();
    expect(screen.getByText('The rail')).toBeTruthy();
  });

  it('is forgotten on the next page', async () => {
    quietly();
    const { user } = await renderPage(
      <>
        <Link to="/next">Go on</Link>
        <PageBoundary>
          <Broken />
        </PageBoundary>
      </>,
      { elsewhere: { '/next': <PageBoundary>All is well</PageBoundary> } },
    );

    await user.click(screen.getByRole('link', { name: 'Go on' }));

    expect(screen.getByText('All is well')).toBeTruthy();
  });
});
