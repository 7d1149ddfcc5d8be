import { createBrowserRouter, type RouteObject } from 'react-router';

import { loadWords } from '../i18n';

import type { PageHandle, PageRoute } from './page-route';
import { Home } from './home-redirect';
import { RootFrame } from './root-frame';
import { pages } from './routes';
import { NotFoundPage } from './screens/not-found.page';
import { CrashPage } from './screens/crash.page';
import { SignInPage } from './sign-in/sign-in.page';

function toRoute({ path, roles, load, words = [] }: PageRoute): RouteObject {
  return {
    path,
    handle: { roles } satisfies PageHandle,
    lazy: async () => {
      const [Component] = await Promise.all([load(), loadWords(words)]);
      return { Component };
    },
    errorElement: <CrashPage />,
  };
}

const inLayout = (layout: 'staff' | 'family') =>
  pages.filter((page) => (page.layout ?? 'staff') === layout).map(toRoute);

export const createRouter = () =>
  createBrowserRouter([
    {
      Component: RootFrame,
      errorElement: <CrashPage />,
      HydrateFallback: () => null,
      children: [
        { path: '/', Component: Home },
        { path: '/sign-in', Component: SignInPage },
        {
          lazy: () => import('./staff/staff-shell').then(({ StaffShell }) => ({ Component: StaffShell })),
          children: inLayout('staff'),
        },
        {
          lazy: () => import('./family-shell').then(({ FamilyShell }) => ({ Component: FamilyShell })),
          children: inLayout('family'),
        },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ]);
