import type { Role } from '@birge/domain';
import type { ComponentType } from 'react';

/** One page of the product: where it is, who may see it, and how its code is fetched. */
export interface PageRoute {
  readonly path: string;
  /** Everybody else sees "page not found". */
  readonly roles: readonly Role[];
  readonly load: () => Promise<ComponentType>;
  /** Word files fetched together with the code; `common` is always there. */
  readonly words?: readonly string[];
}
