import { screen, waitFor, within } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { PeopleCard, PeopleTab } from './people.tab';

const file = caseFile();
const list = `GET /api/cases/${file.id}/people`;
const mother = {
  id: 'p1',
  name: 'Гүлнар Ермекова',
  relation: 'mother',
  legalRepresentative: true,
  phone: '8 700 000 41 07',
  language: 'kk',
  note: null,
  hasAccount: true,
  version: 1,
};

const answers = (people: object[], extra: Record<string, FakeRoute> = {}) =>
  fakeApi({ [list]: { body: { items: people } }, ...extra });
const show = (page = <PeopleTab caseFile={file} />) => renderPage(page, { words: ['people', 'codes'] });

beforeEach(() => sessionStorage.clear());

describe('the people around a child', () => {
  it('say who decides, in which language, and can be called', async () => {
    answers([mother]);

    await show(<PeopleCard caseFile={file} />);

    expect(
      await screen.findByText(/Mother · legal representative · Kazakh · sees the family page/),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Call Гүлнар Ермекова' }).getAttribute('href')).toBe(
      'tel:87000004107',
    );
  });

  it('are added once, however often the button is pressed', async () => {
    const api = answers([], { [`POST /api/cases/${file.id}/people`]: { status: 201, body: mother } });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Серік Ермеков');
    await user.click(screen.getByRole('combobox', { name: 'Relation to the child' }));
    await user.click(await screen.findByRole('option', { name: 'Father' }));
    await user.dblClick(screen.getByRole('button', { name: 'Add the person' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const sent = api.calls(`POST /api/cases/${file.id}/people`);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ name: 'Серік Ермеков', relation: 'father', phone: null });
  });

  it('keep what two people have changed in different places, and ask where both changed the same', async () => {
    const faster = { ...mother, phone: '8 701 111 11 11', note: 'Call in the evening.', version: 2 };
    const PATCH = 'PATCH /api/people/p1';
    const api = answers([mother], {
      [PATCH]: ({ headers, body }) =>
        headers['If-Match'] === '"2"'
          ? { body: { ...faster, ...(body as object), version: 3 } }
          : problem(412, 'stale', { current: faster }),
    });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Correct the details of Гүлнар Ермекова' }));
    await user.type(await screen.findByRole('textbox', { name: 'Good to know' }), 'Works nights.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const asked = await screen.findByRole('group', { name: /Somebody has changed this meanwhile/ });
    expect(within(asked).getByText('Works nights.')).toBeTruthy();
    await user.click(within(asked).getByRole('radio', { name: /Call in the evening/ }));
    await user.click(within(asked).getByRole('button', { name: 'Save what I have chosen' }));

    await waitFor(() => expect(api.calls(PATCH)).toHaveLength(2));
    expect(api.calls(PATCH)[1]?.body).toMatchObject({
      phone: '8 701 111 11 11',
      note: 'Call in the evening.',
    });
  });
});
