import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';

import { Crash } from './crash';

interface State {
  error: unknown;
}

class Boundary extends Component<{ children: ReactNode; page?: boolean }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    return this.state.error ? <Crash error={this.state.error} page={this.props.page} /> : this.props.children;
  }
}

/** When a page breaks, the shell around it stays; going to another page begins afresh. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}

/** The last net: when the frame itself breaks. */
export function AppBoundary({ children }: { children: ReactNode }) {
  return <Boundary page>{children}</Boundary>;
}
