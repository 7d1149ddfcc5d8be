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
  representsFrom: null,
  representsTo: null,
  representsBy: null,
  represents: true,
  contact: 'may',
  callable: true,
  numberHidden: false,
  callFrom: null,
  callTo: null,
  channel: null,
  gone: null,
  goneOn: null,
  livesWithChild: null,
  phone: '8 700 000 41 07',
  language: 'kk',
  note: null,
  hasAccount: true,
  version: 1,
};

/** She must not be called: the number is recorded and not told. */
const hidden = { contact: 'must_not', callable: false, phone: null, numberHidden: true };

const household = {
  id: null,
  members: [],
  note: null,
  siblings: [
    { caseId: 'c2', number: '1044', name: 'Алдияр Ермекұлы', bornOn: '2021-02-03', sameHousehold: false },
  ],
  knownPeople: [{ personId: 'p9', name: 'Серік Ермеков', relation: 'father', siblingName: 'Алдияр' }],
  protection: { notes: 1, separatedParents: false, mustNotCall: 1 },
  version: 0,
};

const answers = (people: object[], extra: Record<string, FakeRoute> = {}) =>
  fakeApi({
    [list]: { body: { items: people } },
    [`GET /api/cases/${file.id}/household`]: { body: household },
    ...extra,
  });
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

  it('who must not be called have no number to press, and nobody reads why without asking', async () => {
    const notes = `GET /api/cases/${file.id}/protection-notes`;
    const api = answers([{ ...mother, ...hidden }], {
      [notes]: {
        body: {
          items: [
            {
              id: 'n1',
              kind: 'must_not_call',
              body: 'He listens in.',
              person: { id: 'p1', name: mother.name },
              author: { id: 'u', name: 'Айгүл' },
              createdAt: '2026-11-01T05:00:00Z',
              endedAt: null,
            },
          ],
        },
      },
    });
    const { user } = await show();

    expect(await screen.findByText('Must not be called')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /700 000 41 07/ })).toBeNull();
    expect(api.calls(notes)).toHaveLength(0);
    await user.click(await screen.findByRole('button', { name: 'Read the notes' }));
    expect(await screen.findByText('He listens in.')).toBeTruthy();
    expect(api.calls(notes)).toHaveLength(1);
  });

  it('have a hidden number that is opened for a reason, as words and not as something to press', async () => {
    const NUMBER = 'POST /api/people/p1/number';
    const api = answers([{ ...mother, ...hidden }], { [NUMBER]: { body: { phone: mother.phone } } });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Show the number: Гүлнар Ермекова' }));
    const dialog = await screen.findByRole('dialog');
    const open = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Show the number' });
    expect(open.disabled).toBe(true);
    await user.click(within(dialog).getByRole('radio', { name: 'To see who has called' }));
    await user.click(open);

    expect(await within(dialog).findByText(/700 000 41 07/)).toBeTruthy();
    expect(within(dialog).queryByRole('link')).toBeNull();
    expect(api.calls(NUMBER)[0]?.body).toEqual({ reason: 'who_called' });
  });

  it('keep a number that is not shown when something else is corrected', async () => {
    const PATCH = 'PATCH /api/people/p1';
    const api = answers([{ ...mother, ...hidden }], {
      [PATCH]: { body: { ...mother, ...hidden, version: 2 } },
    });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Correct the details of Гүлнар Ермекова' }));
    await user.type(await screen.findByRole('textbox', { name: 'Good to know' }), 'Works nights.');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(api.calls(PATCH)).toHaveLength(1));
    expect(api.calls(PATCH)[0]?.body).toMatchObject({ note: 'Works nights.' });
    expect(api.calls(PATCH)[0]?.body).not.toHaveProperty('phone');
  });

  it('of a brother are chosen, not typed a second time', async () => {
    const api = answers([mother], { [`POST /api/cases/${file.id}/people`]: { status: 201, body: mother } });
    const { user } = await show();

    expect(
      (await screen.findByRole('link', { name: /Алдияр Ермекұлы, case 1044/ })).getAttribute('href'),
    ).toBe('/cases/c2');
    await user.click(screen.getByRole('button', { name: 'Add a person' }));
    await user.click(await screen.findByRole('combobox', { name: 'Somebody the family has already' }));
    await user.click(await screen.findByRole('option', { name: 'Серік Ермеков, Father of Алдияр' }));
    await user.click(screen.getByRole('button', { name: 'Add the person' }));

    await waitFor(() =>
      expect(api.calls(`POST /api/cases/${file.id}/people`)[0]?.body).toMatchObject({
        name: 'Серік Ермеков',
        relation: 'father',
        sameAsPersonId: 'p9',
      }),
    );
  });
});
