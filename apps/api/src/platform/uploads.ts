import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

/** Configuration of a route that takes content as it is, as a stream; every other route takes JSON within its limit. */
export const UPLOAD = { upload: true } as const;

/** What browsers and telephones call the content; what it is, its bytes say. */
const contentTypes =
  /^(application\/octet-stream|application\/pdf|image\/[\w.+-]+|application\/vnd\.[\w.+-]+)$/;

/** Lets content through to the routes that ask for it, unread: they count the bytes themselves. */
export function acceptUploads(http: FastifyInstance): void {
  http.addContentTypeParser(contentTypes, (request, payload, done) => {
    const { upload } = request.routeOptions.config as { upload?: boolean };
    if (upload === true) done(null, payload);
    else done(new Problem('unsupported_media_type'), undefined);
  });
}

/** Whether the body is a stream, which nobody but its route may look into. */
export const isStream = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'pipe' in body && typeof body.pipe === 'function';
