import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from './problem.js';
import { sendProblem } from './problem.filter.js';

/** Serves the built web application; every address that is not a file opens the application itself. */
export async function serveWeb(app: NestFastifyApplication, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: resolve(webRoot),
    wildcard: false,
    preCompressed: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Built files carry a hash of their content in their name.
      const hashed = /[\\/]assets[\\/]/.test(path);
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      // A built file that is gone must not look like a page: the browser would run it as a script.
      if (/^\/(api|assets)(\/|$)/.test(request.url)) {
        return sendProblem(reply, request.id, new Problem('not_found'));
      }
      return reply.sendFile('index.html');
    });
}
