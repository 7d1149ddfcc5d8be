/**
 * Where a menu is put: at the end of the main part of the page, so that whoever goes through a page by its landmarks comes
 * across it. A page without the frame (a test, a dialog before signing in) has no such place; then it goes to the end of all.
 */
export function withinContent(): { target?: HTMLElement } {
  const content = document.getElementById('content');
  return content === null ? {} : { target: content };
}
