import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { readConfig } from './platform/config.js';
import { createDocument } from './platform/openapi.js';

/** Prints the contract. No database is asked: the decorators say it all. */
const config = readConfig({ DATABASE_URL: 'postgres://nobody@localhost/none', LOG_LEVEL: 'silent' });
const app = await NestFactory.create(AppModule.with(config, false), new FastifyAdapter(), {
  logger: ['error'],
});
app.setGlobalPrefix('api');
process.stdout.write(`${JSON.stringify(createDocument(app), null, 2)}\n`);
