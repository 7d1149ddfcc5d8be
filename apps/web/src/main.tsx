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

void startWords().then(() => {
  // Asked at once, so that the answer is on its way while the page's code is still being fetched.
  void client.prefetchQuery(sessionQuery);
  createRoot(document.getElementById('root')!).render(<App client={client} />);
});
