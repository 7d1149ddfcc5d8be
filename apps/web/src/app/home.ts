import type { Role } from '@birge/domain';

/** Where each role's work begins. */
export const homeOf: Readonly<Record<Role, string>> = {
  caseworker: '/my-day',
  manager: '/overview',
  provider: '/inbox',
  analyst: '/figures',
  administrator: '/users',
  family: '/family',
};
