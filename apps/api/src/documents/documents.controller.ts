import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { documentEndActions, type Actor } from '@birge/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { UPLOAD } from '../platform/uploads.js';
import { SeenVersion } from '../platform/version.js';
import { DocumentContentService } from './document-content.service.js';
import {
  ActOnDocumentDto,
  CreateDocumentDto,
  DocumentDto,
  DocumentFileDto,
  DocumentListDto,
  UpdateDocumentDto,
  UploadFilterDto,
} from './documents.dto.js';
import { DocumentsService } from './documents.service.js';
import { GivenDocumentListDto } from './given-documents.dto.js';
import { GivenDocumentsRepository } from './given-documents.repository.js';

const binary = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly contents: DocumentContentService,
    private readonly given: GivenDocumentsRepository,
  ) {}

  /** What families sent that nobody has looked at yet. */
  @Needs('document.read')
  @Get('given-documents')
  @ApiOkResponse({ type: GivenDocumentListDto })
  listGiven(@Me() me: Actor): Promise<GivenDocumentListDto> {
    return this.given.list(me);
  }

  /** All documents of a case: those that count, then those that no longer do. */
  @Needs('document.read')
  @Get('cases/:id/documents')
  @ApiOkResponse({ type: DocumentListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<DocumentListDto> {
    return this.documents.list(me, id);
  }

  /**
   * Receives content, up to 20 MB: PDF, JPEG, PNG, HEIC, DOCX, whatever its name or declared type. The same content again
   * is the same answer, or `conflict` with the document that holds it.
   */
  @Needs('document.create')
  @Post('cases/:id/document-files')
  @RouteConfig(UPLOAD)
  @HttpCode(201)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ required: true, ...binary })
  @ApiCreatedResponse({ type: DocumentFileDto })
  @Problems('conflict', 'blocked')
  upload(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: UploadFilterDto,
    @Req() request: FastifyRequest,
  ): Promise<DocumentFileDto> {
    return this.documents.upload(me, id, query, request.body);
  }

  @Needs('document.create')
  @Post('cases/:id/documents')
  @Creates(DocumentDto, '/api/documents')
  @Repeatable()
  @Problems('conflict', 'blocked')
  create(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: CreateDocumentDto,
  ): Promise<DocumentDto> {
    return this.documents.create(me, id, body);
  }

  @Needs('document.read')
  @Get('documents/:id')
  @ApiOkResponse({ type: DocumentDto })
  get(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<DocumentDto> {
    return this.documents.get(me, id);
  }

  @Needs('document.update')
  @Patch('documents/:id')
  @ApiOkResponse({ type: DocumentDto })
  @Versioned()
  @Problems('illegal_action', 'blocked', 'conflict')
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateDocumentDto,
  ): Promise<DocumentDto> {
    return this.documents.update(me, id, seen, body);
  }

  /** Withdraws a document, or marks it as recorded in error. */
  @Needs(...documentEndActions.map((action) => `document.${action}` as const))
  @Post('documents/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: DocumentDto })
  @Repeatable()
  @Problems('illegal_action')
  act(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ActOnDocumentDto,
  ): Promise<DocumentDto> {
    return this.documents.act(me, id, body);
  }

  /** The content itself. Each opening is on record; an organisation opens what was sent with a referral to it. */
  @Needs('document.open')
  @Get('documents/:id/content')
  @ApiOkResponse({ content: { 'application/octet-stream': binary } })
  @Problems('blocked')
  async content(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { stream, headers } = await this.contents.open(me, id);
    return reply.headers(headers).send(stream);
  }

  /**
   * A small picture of a document that is one: enough to tell papers apart, too small to be read, and so no reading of it. Not
   * of a document that reveals a diagnosis.
   */
  @Needs('document.open')
  @Get('documents/:id/thumbnail')
  @ApiOkResponse({ content: { 'image/jpeg': binary } })
  @Problems('blocked')
  async thumbnail(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { stream, headers } = await this.contents.thumbnail(me, id);
    return reply.headers(headers).send(stream);
  }
}
