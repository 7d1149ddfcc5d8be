import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A link with this state changes the path but not the place on the page: tabs within a record (`ui/pills`). */
interface LinkState {
  readonly keepScroll?: boolean;
}

const positions = new Map<string, number>();
/** How long to wait for a list to be as long again as it was. */
const PATIENCE_MS = 2000;

/** New pages begin at the top; Back returns to the row where one was. */
export function useScrollMemory(): void {
  const { key, pathname, state } = useLocation();
  const kind = useNavigationType();
  const path = useRef(pathname);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);

  useLayoutEffect(() => {
    const samePath = path.current === pathname;
    path.current = pathname;
    if (kind === 'POP') return returnTo(positions.get(key) ?? 0);
    const stay = samePath || (state as LinkState | null)?.keepScroll === true;
    if (!stay) window.scrollTo(0, 0);
    return undefined;
  }, [key, kind, pathname, state]);
}

/** Goes there as soon as the page is long enough, unless somebody scrolls first. */
function returnTo(top: number): (() => void) | undefined {
  if (top === 0) {
    window.scrollTo(0, 0);
    return undefined;
  }
  const end = Date.now() + PATIENCE_MS;
  let frame = 0;
  const attempt = () => {
    window.scrollTo(0, top);
    if (Math.abs(window.scrollY - top) > 1 && Date.now() < end) frame = requestAnimationFrame(attempt);
  };
  const stop = () => cancelAnimationFrame(frame);
  window.addEventListener('wheel', stop, { once: true, passive: true });
  window.addEventListener('touchstart', stop, { once: true, passive: true });
  attempt();
  return stop;
}
