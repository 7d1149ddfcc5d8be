/** What one types or chooses in. A file is chosen by a button of its own. */
const FIELDS =
  'input:not([type="hidden"], [type="file"], :disabled), select:not(:disabled), textarea:not(:disabled)';

/**
 * Where the focus of a dialog begins: the first field, without one the button that does what the dialog is for, else the
 * dialog's own words. Never the cross: who opened a dialog wants to do something in it. A ref for the body of the dialog; a
 * field that is marked already stays the first.
 */
export function markFirstFocus(body: HTMLElement | null): void {
  if (!body || body.querySelector('[data-autofocus]')) return;
  const field = body.querySelector<HTMLElement>(FIELDS);
  const first = chosenOf(body, field) ?? body.querySelector('button[type="submit"]:not(:disabled)') ?? body;
  first.setAttribute('data-autofocus', '');
}

/** Of several radios the one that is chosen, as the keyboard has it. */
function chosenOf(body: HTMLElement, field: HTMLElement | null): HTMLElement | null {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return field;
  const same = [...body.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    ({ name }) => name === field.name,
  );
  return same.find(({ checked }) => checked) ?? field;
}
