import { IconBan, IconCircleCheck } from '@tabler/icons-react';

import type { Look } from '../chip';

/** Open or closed: an account, a team, an organisation. */
export const activeLook = (active: boolean): Look =>
  active ? { hue: 'green', icon: IconCircleCheck } : { hue: 'stone', icon: IconBan };
