import { Injectable } from '@nestjs/common';
import type { Point } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { JsonText } from '../platform/sql.js';
import { LocationsRepository } from './locations.repository.js';

@Injectable()
export class LocationsService {
  constructor(private readonly locations: LocationsRepository) {}

  list(): Promise<JsonText> {
    return this.locations.list();
  }

  findPoint(id: string): Promise<Point | null> {
    return this.locations.findPoint(id);
  }

  /** @throws {Problem} `invalid` at the pointer if there is no such place */
  require(tx: EntityManager, id: string, pointer = '#/locationId'): Promise<void> {
    return this.locations.require(tx, id, pointer);
  }
}
