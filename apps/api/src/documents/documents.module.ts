import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { StorageModule } from '../platform/storage/storage.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { DocumentContentService } from './document-content.service.js';
import { DocumentFilesRepository } from './document-files.repository.js';
import { DocumentFilesService } from './document-files.service.js';
import { DocumentSweep } from './document-sweep.js';
import { Document } from './document.entity.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsRepository } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import { FamilyDocumentsController } from './family-documents.controller.js';
import { FamilyDocumentsRepository } from './family-documents.repository.js';
import { FamilyDocumentsService } from './family-documents.service.js';
import { GivenDocumentsRepository } from './given-documents.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([Document]), CasesModule, StorageModule, TasksModule],
  controllers: [DocumentsController, FamilyDocumentsController],
  providers: [
    DocumentContentService,
    DocumentFilesRepository,
    DocumentFilesService,
    DocumentSweep,
    DocumentsRepository,
    DocumentsService,
    FamilyDocumentsRepository,
    FamilyDocumentsService,
    GivenDocumentsRepository,
  ],
})
export class DocumentsModule {}
