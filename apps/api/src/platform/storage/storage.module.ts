import { Module } from '@nestjs/common';
import { Configuration } from '../configuration.js';
import { FileStore } from './file-store.js';
import { FolderStore } from './folder.store.js';
import { S3Store } from './s3.store.js';

/** One store, the one that the configuration names. */
@Module({
  providers: [
    {
      provide: FileStore,
      useFactory: ({ documentsS3, documentsFolder }: Configuration) =>
        documentsS3 === null ? new FolderStore(documentsFolder) : new S3Store(documentsS3),
      inject: [Configuration],
    },
  ],
  exports: [FileStore],
})
export class StorageModule {}
