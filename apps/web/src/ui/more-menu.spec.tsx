import { screen } from '@testing-library/react';

import { renderPage } from '../../test/render-page';

import { MoreMenu } from './actions';

const items = [{ key: 'renew', label: 'Renew', onSelect: jest.fn() }];

describe('a menu', () => {
  it('opens inside of the main part, where somebody who goes by landmarks finds it', async () => {
    const { user } = await renderPage(
      <main id="content">
        <MoreMenu name="More" items={items} />
      </main>,
    );

    await user.click(screen.getByRole('button', { name: 'More' }));

    const menu = await screen.findByRole('menu');
    expect(screen.getByRole('main').contains(menu)).toBe(true);
  });

  it('opens on a page without the frame too', async () => {
    const { user } = await renderPage(<MoreMenu name="More" items={items} />);

    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Renew' }));

    expect(items[0]!.onSelect).toHaveBeenCalledTimes(1);
  });
});
