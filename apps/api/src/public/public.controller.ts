import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { loadSettings } from '@waymark/db';
import { renderFactsheetList, renderFactsheetPage, renderGuidelines, siteAsset } from '@waymark/documents';
import type { Settings } from '@waymark/settings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../common/public.js';
import { Database } from '../database/database.js';
import { SETTINGS } from '../config/settings.token.js';
import { PublicPdfs } from './public-pdfs.js';
import { PublicPhotos } from './public-photos.js';
import { PublishedSheets } from './published-sheets.js';
import { readingOf } from './reading.js';
import { send, sendNotFound } from './send.js';

const html = 'text/html; charset=utf-8';
const onAPage = 24;

/** The pages that need no sign-in. Nothing is here but what has been published. */
@Public()
@ApiExcludeController()
@Controller()
export class PublicController {
  constructor(
    private readonly sheets: PublishedSheets,
    private readonly photos: PublicPhotos,
    private readonly pdfs: PublicPdfs,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('factsheets')
  async list(
    @Query('page') page: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pageNumber = typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
    const reading = readingOf(request);
    const found = await this.sheets.page((pageNumber - 1) * onAPage, onAPage + 1);
    const sheets = found.slice(0, onAPage);
    if (pageNumber > 1 && sheets.length === 0) return sendNotFound(request, reply);
    const list = { sheets, pageNumber, hasOlder: found.length > onAPage, reading };
    const body = renderFactsheetList(list, this.settings.publicUrl);
    return send(request, reply, { type: html, body });
  }

  /** How to report before and after a mobility, with the numbers as they are set now. */
  @Get('guidelines')
  async guidelines(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const settings = await loadSettings(this.database.fork());
    const body = renderGuidelines(readingOf(request), settings, this.settings.publicUrl);
    return send(request, reply, { type: html, body });
  }

  /** The page of a factsheet, and its PDF under the same name with `.pdf`. */
  @Get('factsheets/:name')
  async one(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const slug = name.replace(/\.pdf$/, '');
    const sheet = await this.sheets.bySlug(slug);
    if (!sheet) return sendNotFound(request, reply);
    const reading = readingOf(request);
    if (slug === name)
      return send(request, reply, {
        type: html,
        body: renderFactsheetPage(sheet, this.settings.publicUrl, reading),
      });
    const body = await this.pdfs.of(sheet, reading);
    return send(request, reply, { type: 'application/pdf', body, fileName: `${slug}.pdf` });
  }

  @Get('factsheets/:slug/photos/:photo')
  async photo(
    @Param('slug') slug: string,
    @Param('photo') photo: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sheet = await this.sheets.bySlug(slug);
    const body = sheet && (await this.photos.named(sheet, photo));
    return body ? send(request, reply, { type: 'image/jpeg', body }) : sendNotFound(request, reply);
  }

  @Get('factsheets/*')
  async nothing(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return sendNotFound(request, reply);
  }

  /** Style and fonts of these pages. Their names change with their content. */
  @Get(['site/:file', 'site/:folder/:file'])
  async asset(
    @Param('folder') folder: string | undefined,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asset = await siteAsset(folder === undefined ? file : `${folder}/${file}`);
    return asset ? send(request, reply, { ...asset, immutable: true }) : sendNotFound(request, reply);
  }
}
