import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SearchQuery, SearchView } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { CurrentViewer } from '../auth/current-viewer.js';
import { Search } from './search.service.js';

@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(private readonly search: Search) {}

  /** Finds organisations, people and cases by a few words, each only as far as the viewer may see it. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SearchView })
  find(@CurrentViewer() viewer: Viewer, @Query() { q }: SearchQuery): Promise<SearchView> {
    return this.search.find(viewer, q);
  }
}
