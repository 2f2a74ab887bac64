import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { VocabularyItem, vocabularyLists, VocabularyQuery } from '@waymark/contract';
import type { FastifyReply } from 'fastify';
import { foldText } from '@waymark/domain';
import { ApiList } from '../common/api-list.js';
import { listOf, pageOf } from '../common/list.js';
import { notFound } from '../common/problem.js';
import { Public } from '../common/public.js';
import { vocabulary } from './lists.js';

/** Code lists with their names in the language asked for. They change only with a release. */
@ApiTags('vocabulary')
@Public()
@Controller('api/vocabulary')
export class VocabularyController {
  @Get(':list')
  @ApiParam({ name: 'list', enum: [...vocabularyLists] })
  @ApiList(VocabularyItem)
  list(
    @Param('list') name: string,
    @Query() query: VocabularyQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): VocabularyItem[] {
    const all = vocabulary(name);
    if (!all) throw notFound();
    const { offset, limit } = pageOf({ _end: all.length, ...query }, ['id'], 'asc', all.length);
    const wanted = query.id && new Set(query.id);
    const folded = query.q ? foldText(query.q) : '';
    const found = all.filter(
      ({ id, label }) => (!wanted || wanted.has(id)) && (!folded || foldText(id, label).includes(folded)),
    );
    void reply.header('cache-control', 'public, max-age=3600').header('vary', 'Accept-Language');
    return listOf(reply, found.slice(offset, offset + limit), found.length);
  }
}
