import { useEffect } from 'react';

/** The title of the browser's tab: the page first, so that tabs can be told apart. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Birge` : 'Birge';
  }, [title]);
}
