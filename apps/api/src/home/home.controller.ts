import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HomeView } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { CurrentViewer } from '../auth/current-viewer.js';
import { Home } from './home.service.js';

@ApiTags('home')
@Controller('api/home')
export class HomeController {
  constructor(private readonly home: Home) {}

  /** What needs the viewer, what slips this week, and what waits on whom. */
  @Get()
  @ApiOkResponse({ type: HomeView })
  all(@CurrentViewer() viewer: Viewer): Promise<HomeView> {
    return this.home.of(viewer);
  }
}
