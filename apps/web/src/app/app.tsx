import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';

import { AppRoutes } from './router';
import { AppBoundary } from './screens/page-boundary';

export function App({ client }: { client: QueryClient }) {
  return (
    <AppBoundary>
      <QueryClientProvider client={client}>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </AppBoundary>
  );
}
