/** Whether a key belongs to a field, a menu or a dialog, so that shortcuts must keep still. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], dialog, [role="menu"], [role="listbox"]')) return true;
  return (
    target.closest(
      'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]',
    ) !== null
  );
}
