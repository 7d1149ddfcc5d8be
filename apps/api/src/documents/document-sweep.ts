import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../platform/log.js';
import { FileStore } from '../platform/storage/file-store.js';
import { DocumentFilesRepository } from './document-files.repository.js';
import { sweepReceived } from './inspection/receive.js';

const EVERY_MS = 60 * 60 * 1000;

/**
 * Looks for contents without a document, once an hour, and at the start for what uploads left behind that were cut off. Several
 * processes at it do not get in each other's way.
 */
@Injectable()
export class DocumentSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly files: DocumentFilesRepository,
    private readonly store: FileStore,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    void this.quietly(sweepReceived);
    this.timer = setInterval(() => void this.quietly(() => this.run()), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  run(): Promise<number> {
    return this.files.sweep((key) => this.store.delete(key));
  }

  private async quietly(sweep: () => Promise<number>): Promise<void> {
    await sweep().catch((error: unknown) =>
      this.log.warn({ message: (error as Error).message }, 'what uploads left behind could not be swept'),
    );
  }
}
