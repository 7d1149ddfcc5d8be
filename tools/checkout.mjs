import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the whole project. */
export const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string[]} parts below the checkout */
export const inCheckout = (...parts) => path.join(checkout, ...parts);
