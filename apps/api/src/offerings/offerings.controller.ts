import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Problems } from '../platform/openapi.js';
import { OfferingFilterDto, OfferingListDto } from './offerings.dto.js';
import { OfferingsService } from './offerings.service.js';

@ApiTags('offerings')
@Controller('offerings')
export class OfferingsController {
  constructor(private readonly offerings: OfferingsService) {}

  /** Who offers a service, and how each fits the child of a case: the best first. */
  @Needs('directory.read')
  @Get()
  @ApiOkResponse({ type: OfferingListDto })
  @Problems('not_found')
  list(@Me() me: Actor, @Query() filter: OfferingFilterDto): Promise<OfferingListDto> {
    return this.offerings.list(me, filter);
  }
}
