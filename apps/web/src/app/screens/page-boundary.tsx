import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';

import { Crash } from './crash';

interface Props {
  children: ReactNode;
  /** Where one is: going elsewhere begins afresh. */
  at?: string;
  page?: boolean;
}

interface State {
  error: unknown;
  at?: string;
}

class Boundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  // Not a key: that would throw away the page that stays on the screen until the next one is ready.
  static getDerivedStateFromProps({ at }: Props, state: State): Partial<State> | null {
    return at === state.at ? null : { at, error: null };
  }

  override render() {
    return this.state.error ? <Crash error={this.state.error} page={this.props.page} /> : this.props.children;
  }
}

/** When a page breaks, the shell around it stays; another page begins afresh. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary at={pathname}>{children}</Boundary>;
}

/** The last net: when the frame itself breaks. */
export function AppBoundary({ children }: { children: ReactNode }) {
  return <Boundary page>{children}</Boundary>;
}
