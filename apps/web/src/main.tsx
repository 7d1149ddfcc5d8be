import './ui/tokens.css';
import './ui/base.css';

import { createRoot } from 'react-dom/client';

import { App } from './app/app';
import { startColorScheme } from './app/color-scheme';
import { createQueryClient } from './app/query-client';
import { sessionQuery } from './app/session';
import { startWords } from './i18n';

startColorScheme();
const client = createQueryClient();

/** Who asks for help has words and numbers on the page already: they stay until the page itself has arrived. */
async function fetchHelp(): Promise<void> {
  if (!/^\/help(\/|$)/.test(window.location.pathname)) return;
  const { fetchHelpPage } = await import('./app/help-pages');
  await fetchHelpPage(window.location.pathname);
}

// Without the words, or without the page, the application says so itself.
void Promise.all([startWords(), fetchHelp().catch(() => undefined)]).then(() => {
  // Asked at once, so that the answer is on its way while the page's code is still being fetched.
  void client.prefetchQuery(sessionQuery);
  createRoot(document.getElementById('root')!).render(<App client={client} />);
});
