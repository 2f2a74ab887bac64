import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  livelyPolicy,
  renderPromoterCall,
  renderPromoterList,
  renderPromoterNotFound,
  renderPromoterPage,
  type PromoterFilters,
} from '@waymark/documents';
import type { Settings } from '@waymark/settings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../common/public.js';
import { SETTINGS } from '../../config/settings.token.js';
import { readingOf } from '../reading.js';
import { send, sendNotFound } from '../send.js';
import { PromoterCards } from './promoter-cards.js';
import { PromoterPhotos } from './promoter-photos.js';
import { PublicCalls } from './public-calls.js';
import { PublicPromoters } from './public-promoters.js';

const page = { type: 'text/html; charset=utf-8', policy: livelyPolicy } as const;
const onAPage = 24;
const mostSigns = 80;

/** What somebody chose in an address: anything may stand there. */
const chosenIn = (query: Readonly<Record<string, unknown>>, name: keyof PromoterFilters): string => {
  const value = query[name];
  return typeof value === 'string'
    ? value
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, mostSigns)
    : '';
};

/** What everybody may read of Mobility Promoters: the call, the directory, the profiles. */
@Public()
@ApiExcludeController()
@Controller('promoters')
export class PromotersController {
  constructor(
    private readonly calls: PublicCalls,
    private readonly promoters: PublicPromoters,
    private readonly photos: PromoterPhotos,
    private readonly cards: PromoterCards,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async list(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = query['page'];
    const pageNumber = typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
    const chosen: PromoterFilters = {
      region: chosenIn(query, 'region'),
      type: chosenIn(query, 'type'),
      speaks: chosenIn(query, 'speaks'),
      interest: chosenIn(query, 'interest'),
      year: chosenIn(query, 'year'),
    };
    const { promoters, count } = await this.promoters.page(chosen, (pageNumber - 1) * onAPage, onAPage);
    if (pageNumber > 1 && promoters.length === 0) return sendNotFound(request, reply, renderPromoterNotFound);
    const list = {
      promoters,
      count,
      pageNumber,
      hasMore: count > pageNumber * onAPage,
      chosen,
      choices: await this.promoters.choices(),
      reading: readingOf(request),
    };
    return send(request, reply, { ...page, body: renderPromoterList(list, this.settings.publicUrl) });
  }

  @Get('call')
  async call(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const body = renderPromoterCall(await this.calls.shown(), readingOf(request), this.settings.publicUrl);
    return send(request, reply, { ...page, body });
  }

  @Get(':slug')
  async one(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const promoter = await this.promoters.bySlug(slug);
    if (!promoter) return sendNotFound(request, reply, renderPromoterNotFound);
    const body = renderPromoterPage(promoter, readingOf(request), this.settings.publicUrl);
    return send(request, reply, { ...page, body });
  }

  @Get(':slug/card.png')
  async card(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const promoter = await this.promoters.bySlug(slug);
    if (!promoter) return sendNotFound(request, reply, renderPromoterNotFound);
    const photo = await this.photos.of(promoter, 960);
    const body = await this.cards.of(promoter, photo, readingOf(request));
    return send(request, reply, { type: 'image/png', body });
  }

  @Get(':slug/photos/:photo')
  async photo(
    @Param('slug') slug: string,
    @Param('photo') photo: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const promoter = await this.promoters.bySlug(slug);
    const body = promoter && (await this.photos.named(promoter, photo));
    if (!body) return sendNotFound(request, reply, renderPromoterNotFound);
    return send(request, reply, { type: 'image/jpeg', body });
  }

  @Get('*')
  async nothing(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return sendNotFound(request, reply, renderPromoterNotFound);
  }
}
