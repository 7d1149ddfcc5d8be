import { pages } from '../routes';

export const pageExists = (path: string): boolean => pages.some((page) => page.path === path);
