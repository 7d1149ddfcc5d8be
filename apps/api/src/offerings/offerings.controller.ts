import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import type { FastifyReply } from 'fastify';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { SeenVersion } from '../platform/version.js';
import { CreateOfferingDto, UpdateOfferingDto } from './offering-changes.dto.js';
import { OfferingKeepingService } from './offering-keeping.service.js';
import { OfferingDto, OfferingFilterDto, OfferingListDto } from './offerings.dto.js';
import { OfferingsService } from './offerings.service.js';

@ApiTags('offerings')
@Controller('offerings')
export class OfferingsController {
  constructor(
    private readonly offerings: OfferingsService,
    private readonly keeping: OfferingKeepingService,
  ) {}

  /** Who offers a service, and how each fits the child of a case: the best first. */
  @Needs('directory.read')
  @Get()
  @ApiOkResponse({ type: OfferingListDto })
  @Problems('not_found')
  list(@Me() me: Actor, @Query() filter: OfferingFilterDto): Promise<OfferingListDto> {
    return this.offerings.list(me, filter);
  }

  @Needs('offering.write')
  @Post()
  @ApiCreatedResponse({ type: OfferingDto })
  @Repeatable()
  async create(
    @Me() me: Actor,
    @Body() body: CreateOfferingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OfferingDto> {
    const created = await this.keeping.create(me, body);
    void reply.header('location', `/api/organisations/${created.organisation.id}`);
    return created;
  }

  @Needs('offering.write')
  @Patch(':id')
  @ApiOkResponse({ type: OfferingDto })
  @Versioned()
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateOfferingDto,
  ): Promise<OfferingDto> {
    return this.keeping.update(me, id, seen, body);
  }
}
