import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { ConsentsModule } from '../consents/consents.module.js';
import { UsersModule } from '../users/users.module.js';
import { FamilyAccessController } from './family-access.controller.js';
import { FamilyAccessService } from './family-access.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Person]), CasesModule, ConsentsModule, UsersModule],
  controllers: [FamilyAccessController, PeopleController],
  providers: [FamilyAccessService, PeopleRepository, PeopleService],
  exports: [PeopleService],
})
export class PeopleModule {}
