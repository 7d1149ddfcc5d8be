import { screen, waitFor } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { NoteDialog } from './note.form';

const { id } = caseFile();
const CREATE = `POST /api/cases/${id}/notes`;
const closed = jest.fn();
const show = () =>
  renderPage(<NoteDialog caseId={id} name="Аружан" onClose={closed} />, { words: ['notes', 'codes'] });

beforeEach(() => {
  sessionStorage.clear();
  closed.mockClear();
});

describe('a note', () => {
  it('is saved with its kind and its words as they were written', async () => {
    const api = fakeApi({ [CREATE]: { status: 201, body: {} } });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Visit' }));
    await user.type(screen.getByLabelText('What was said and seen'), 'Баспалдақпен көтеріледі.');
    await user.click(screen.getByRole('button', { name: 'Save the note' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(CREATE)[0]!.body).toEqual({
      kind: 'visit',
      body: 'Баспалдақпен көтеріледі.',
      shareable: false,
    });
  });

  it('is not lost when it could not be sent, and not when the page is opened again', async () => {
    fakeApi({ [CREATE]: problem(500, 'internal') });
    const first = await show();
    await first.user.type(await screen.findByLabelText('What was said and seen'), 'The ramp is ready.');
    await first.user.click(screen.getByRole('button', { name: 'Save the note' }));
    expect(await screen.findByText(/Something went wrong on our side/)).toBeTruthy();
    first.unmount();

    await show();

    expect((await screen.findByLabelText<HTMLTextAreaElement>('What was said and seen')).value).toBe(
      'The ramp is ready.',
    );
    expect(screen.getByText('We kept what you typed earlier.')).toBeTruthy();
  });

  it('cannot be saved empty', async () => {
    fakeApi({});

    await show();

    expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Save the note' })).disabled).toBe(
      true,
    );
  });

  it('that protects the child stands where such notes stand, and nowhere else', async () => {
    const PROTECT = `POST /api/cases/${id}/protection-notes`;
    const api = fakeApi({ [PROTECT]: { status: 201, body: {} } });
    const { user } = await show();

    await user.type(await screen.findByLabelText('What was said and seen'), 'Afraid.');
    await user.click(screen.getByRole('checkbox', { name: 'May be shown to the family' }));
    await user.click(screen.getByRole('checkbox', { name: 'Protects the child' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the note' }).disabled).toBe(true);
    await user.click(screen.getByRole('combobox', { name: 'What it is about' }));
    await user.click(await screen.findByRole('option', { name: 'Danger at home' }));
    await user.click(screen.getByRole('button', { name: 'Save the note' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(PROTECT)[0]!.body).toEqual({ kind: 'danger_at_home', body: 'Afraid.' });
    expect(api.calls(CREATE)).toHaveLength(0);
  });

  it('that is put right begins with its words and says which one it stands for', async () => {
    const api = fakeApi({ [CREATE]: { status: 201, body: {} } });
    const corrects = {
      id: 'n1',
      kind: 'visit' as const,
      body: 'Lift broken',
      shareable: true,
    };
    const { user } = await renderPage(
      <NoteDialog caseId={id} name="Аружан" corrects={corrects} onClose={closed} />,
      { words: ['notes', 'codes'] },
    );

    await user.type(await screen.findByLabelText('What was said and seen'), ', now mended.');
    await user.click(screen.getByRole('button', { name: 'Save the note' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(CREATE)[0]!.body).toEqual({
      kind: 'visit',
      body: 'Lift broken, now mended.',
      shareable: true,
      correctsId: 'n1',
    });
  });
});
