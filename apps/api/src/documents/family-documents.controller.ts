import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import type { FastifyRequest } from 'fastify';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems } from '../platform/openapi.js';
import { UPLOAD } from '../platform/uploads.js';
import { UploadFilterDto } from './documents.dto.js';
import { FamilyDocumentDto, FamilyDocumentFilterDto, FamilyDocumentListDto } from './family-documents.dto.js';
import { FamilyDocumentsService } from './family-documents.service.js';

@ApiTags('family')
@Controller('family')
export class FamilyDocumentsController {
  constructor(private readonly documents: FamilyDocumentsService) {}

  /** Which papers of the family are here already. */
  @Needs('family.read')
  @Get('documents')
  @ApiOkResponse({ type: FamilyDocumentListDto })
  list(@Me() me: Actor, @Query() filter: FamilyDocumentFilterDto): Promise<FamilyDocumentListDto> {
    return this.documents.list(me, filter.childId);
  }

  /** Gives a paper that the referral waits for: the picture or the file itself is the body. */
  @Needs('document.give')
  @Post('referrals/:id/documents')
  @RouteConfig(UPLOAD)
  @HttpCode(201)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ required: true, schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: FamilyDocumentDto })
  @Problems('illegal_action', 'blocked')
  give(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: UploadFilterDto,
    @Req() request: FastifyRequest,
  ): Promise<FamilyDocumentDto> {
    return this.documents.give(me, id, query.kind, request.body);
  }
}
