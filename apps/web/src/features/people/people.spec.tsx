import { screen, waitFor } from '@testing-library/react';

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

  it('are shown as they are now when somebody was faster', async () => {
    const api = answers([mother], { 'PATCH /api/people/p1': problem(412, 'stale', { current: mother }) });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Correct the details of Гүлнар Ермекова' }));
    await user.type(await screen.findByRole('textbox', { name: 'Good to know' }), 'Works nights.');
    api.set(list, { body: { items: [{ ...mother, phone: '8 701 111 11 11', version: 2 }] } });
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(/Somebody saved other details meanwhile.*8 701 111 11 11/)).toBeTruthy();
    expect(screen.getByDisplayValue('Works nights.')).toBeTruthy();
    api.set('PATCH /api/people/p1', { body: mother });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(api.calls('PATCH /api/people/p1').at(-1)?.headers['If-Match']).toBe('"2"'));
  });
});
