import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TasksModule } from '../tasks/tasks.module.js';
import { OrganisationClosing } from './organisation-closing.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationKeepingService } from './organisation-keeping.service.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsService } from './organisations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation]), TasksModule],
  controllers: [OrganisationsController],
  providers: [OrganisationClosing, OrganisationKeepingService, OrganisationsRepository, OrganisationsService],
  exports: [OrganisationsService],
})
export class OrganisationsModule {}
