interface OpenDraft {
  send(): Promise<boolean>;
  leave(): void;
}

/** The drafts of the forms on the screen, and those that still have something to send. */
export const openDrafts = new Set<OpenDraft>();

/** Before signing out: the server gets what it does not have yet. Waits two seconds at most. */
export async function sendDrafts(): Promise<void> {
  const all = Promise.all([...openDrafts].map((draft) => draft.send()));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 2000))]);
}

if (typeof window !== 'undefined') {
  const leave = (): void => openDrafts.forEach((draft) => draft.leave());
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  window.addEventListener('online', () => openDrafts.forEach((draft) => void draft.send()));
}
