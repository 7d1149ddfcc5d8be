import { TextInput } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';

import { renderPage } from '../../test/render-page';

import { ConfirmDialog } from './actions';
import { Dialog } from './dialog';

const nothing = () => undefined;
const ask = (children?: ReactNode) =>
  renderPage(
    <ConfirmDialog title="Put off?" confirm="Put off" onConfirm={nothing} onClose={nothing}>
      {children}
    </ConfirmDialog>,
  );
const hasFocus = (element: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(element));

describe('the focus of a dialog begins', () => {
  it('in the first field', async () => {
    await ask(
      <>
        <input type="hidden" />
        <TextInput label="Until" />
        <TextInput label="Why" />
      </>,
    );
    await hasFocus(await screen.findByLabelText('Until'));
  });

  it('in the field that is marked, wherever it stands', async () => {
    await ask(
      <>
        <TextInput label="Until" />
        <TextInput label="Why" data-autofocus />
      </>,
    );
    await hasFocus(await screen.findByLabelText('Why'));
  });

  it('on the answer that is chosen already', async () => {
    await ask(
      ['good', 'bad'].map((value) => (
        <label key={value}>
          <input type="radio" name="face" value={value} defaultChecked={value === 'bad'} />
          {value}
        </label>
      )),
    );
    await hasFocus(await screen.findByLabelText('bad'));
  });

  it('without a field on the button that does it', async () => {
    await ask(<p>It comes back on Friday.</p>);
    await hasFocus(await screen.findByRole('button', { name: 'Put off' }));
  });

  it('and where there is only something to read, in the words and not on the cross', async () => {
    await renderPage(
      <Dialog title="Keys" onClose={nothing}>
        <p>n is a note</p>
      </Dialog>,
    );
    await hasFocus((await screen.findByText('n is a note')).parentElement!);
  });
});
