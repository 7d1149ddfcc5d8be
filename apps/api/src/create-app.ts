import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config.js';
import { guardRequests } from './platform/http-guards.js';
import { createDocument } from './platform/openapi.js';
import { acceptUploads } from './platform/uploads.js';
import { serveWeb } from './platform/web-files.js';

const BODY_LIMIT = 256 * 1024;

/** A request that has not arrived by then is dropped. So long only for twenty megabytes over a weak link: see `guardRequests`. */
const REQUEST_TIMEOUT_MS = 15 * 60_000;
/** Who is slow to say what is wanted holds no connection, signed in or not. */
const HEADERS_TIMEOUT_MS = 60_000;

/** The whole API, ready to listen. Tests and the running product build it by this one function. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { headersTimeout: HEADERS_TIMEOUT_MS },
    trustProxy: (_address: string, hop: number) => hop < config.trustProxy,
    genReqId: () => uuid(),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await app.register(cookie);
  await app.register(compress, {
    threshold: 2048,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { 1: 4 } },
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Mantine sets its colour variables in a style element.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    hsts: config.production,
  });
  guardRequests(app.getHttpAdapter().getInstance(), config);
  acceptUploads(app.getHttpAdapter().getInstance());
  app.setGlobalPrefix('api');

  const document = createDocument(app);
  SwaggerModule.setup('api/docs', app, document, { customSiteTitle: 'Birge API' });
  app
    .getHttpAdapter()
    .get('/api/openapi.json', (_request: unknown, reply: { send(body: unknown): void }) =>
      reply.send(document),
    );
  if (config.webRoot !== null) await serveWeb(app, config.webRoot, config.helplines);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
