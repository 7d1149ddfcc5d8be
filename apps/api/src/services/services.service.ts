import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import type { Service } from './service.entity.js';
import { ServicesRepository } from './services.repository.js';

@Injectable()
export class ServicesService {
  constructor(private readonly services: ServicesRepository) {}

  list(): Promise<JsonText> {
    return this.services.list();
  }

  get(id: string): Promise<JsonText> {
    return this.services.get(id);
  }

  /** @throws {Problem} `invalid` at the pointer if there is no such service, or nobody is referred to it any more */
  async requireActive(tx: EntityManager, id: string, pointer = '#/serviceId'): Promise<Service> {
    const service = await this.services.find(tx, id);
    if (service === null || !service.active) throw Problem.at(pointer, 'exists');
    return service;
  }
}
