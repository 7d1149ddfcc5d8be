/** Under this token Nest hands out the logger (pino). */
export const LOGGER = Symbol('logger');
