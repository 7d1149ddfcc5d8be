import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Helplines } from '@birge/domain';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { withFirstWords } from './first-words.js';
import { Problem } from './problem.js';
import { sendProblem } from './problem.filter.js';

const PAGE = 'index.html';

/** Serves the built web application; every address that is not a file opens the application itself. */
export async function serveWeb(
  app: NestFastifyApplication,
  webRoot: string,
  helplines: Helplines,
): Promise<void> {
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
    .get('/*', async (request, reply) => {
      // A built file that is gone must not look like a page: the browser would run it as a script.
      if (/^\/(api|assets)(\/|$)/.test(request.url)) {
        return sendProblem(reply, request.id, new Problem('not_found'));
      }
      if (!/^\/help([/?]|$)/.test(request.url)) return reply.sendFile(PAGE);
      // Whoever asks for help must not look at an empty page while the program is on its way.
      const page = await readFile(resolve(webRoot, PAGE), 'utf8');
      return reply
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(withFirstWords(page, helplines));
    });
}
