import { useMediaQuery } from '@mantine/hooks';

/** One column for a thumb: the width at which the style sheets change too. */
export const usePhone = (): boolean =>
  useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
