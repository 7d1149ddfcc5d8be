import { Global, Module, type DynamicModule } from '@nestjs/common';
import { pino } from 'pino';
import { Clock } from './clock.js';
import type { Config } from './config.js';
import { Configuration } from './configuration.js';
import { HealthController } from './health.controller.js';
import { History } from './history.js';
import { JobsService } from './jobs/jobs.service.js';
import { LOGGER } from './log.js';
import { SessionReader } from './session-reader.js';
import { Transactions } from './transactions.js';

const services = [Clock, History, JobsService, SessionReader, Transactions];

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        ...services,
        { provide: Configuration, useValue: new Configuration(config) },
        { provide: LOGGER, useValue: pino({ level: config.logLevel }) },
      ],
      exports: [...services, Configuration, LOGGER],
    };
  }
}
