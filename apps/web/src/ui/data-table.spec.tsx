import { screen, within } from '@testing-library/react';
import { useState } from 'react';

import { renderPage } from '../../test/render-page';

import { DataTable, type Column } from './data-table';

interface Child {
  id: string;
  name: string;
  due: string;
}

const children: Child[] = [
  { id: 'a', name: 'Тимур', due: '19 Nov' },
  { id: 'b', name: 'Рамазан', due: '20 Nov' },
  { id: 'c', name: 'Камила', due: '22 Nov' },
];
const columns: Column<Child>[] = [
  { key: 'name', header: 'Child', cell: (child) => child.name },
  { key: 'due', header: 'Due', sort: 'dueOn', cell: (child) => child.due },
  { key: 'act', header: 'Action', cell: () => <button>Call</button> },
];

function Cases() {
  const [sort, setSort] = useState('dueOn');
  return (
    <>
      <input aria-label="Search" />
      <DataTable
        caption="My cases"
        columns={columns}
        rows={children}
        rowKey={(child) => child.id}
        rowTo={(child) => `/cases/${child.id}`}
        sort={sort}
        onSort={setSort}
      />
      <p>sorted by {sort}</p>
    </>
  );
}

const show = () => renderPage(<Cases />, { elsewhere: { '/cases/:id': <p>The file</p> } });
const address = (view: Awaited<ReturnType<typeof show>>) => view.router.state.location.pathname;

describe('a table of records', () => {
  it('is named, and its columns are', async () => {
    await show();

    const table = screen.getByRole('table', { name: 'My cases' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
  });

  it('walks the rows with j and k and opens one with Enter', async () => {
    const view = await show();

    await view.user.keyboard('jjjjk{Enter}');

    expect(address(view)).toBe('/cases/b');
  });

  it('keeps still while somebody types', async () => {
    const view = await show();
    const search = screen.getByLabelText<HTMLInputElement>('Search');

    await view.user.type(search, 'jk{Enter}');

    expect(search.value).toBe('jk');
    expect(address(view)).toBe('/');
  });

  it('opens a row by a click, but not when a button in it is pressed', async () => {
    const view = await show();

    await view.user.click(screen.getAllByRole('button', { name: 'Call' })[0]!);
    expect(address(view)).toBe('/');

    await view.user.click(screen.getByText('22 Nov'));
    expect(address(view)).toBe('/cases/c');
  });

  it('has a link in each row for those who do not use a mouse', async () => {
    await show();

    expect(screen.getByRole('link', { name: 'Камила' }).getAttribute('href')).toBe('/cases/c');
  });

  it('opens another tab with Ctrl', async () => {
    const view = await show();
    const open = jest.spyOn(window, 'open').mockReturnValue(null);

    await view.user.keyboard('{Control>}');
    await view.user.click(screen.getByText('22 Nov'));
    await view.user.keyboard('{/Control}');

    expect(open).toHaveBeenCalledWith('/cases/c', '_blank', 'noopener');
    expect(address(view)).toBe('/');
  });

  it('turns the sort round when its head is pressed', async () => {
    const { user } = await show();
    const head = screen.getByRole('columnheader', { name: /Due/ });
    expect(head.getAttribute('aria-sort')).toBe('ascending');

    await user.click(screen.getByRole('button', { name: /Due/ }));

    expect(screen.getByText('sorted by -dueOn')).toBeTruthy();
    expect(head.getAttribute('aria-sort')).toBe('descending');
  });
});
