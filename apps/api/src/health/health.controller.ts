import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { HealthView } from '@waymark/contract';
import type { FastifyReply } from 'fastify';
import { Public } from '../common/public.js';
import { Health } from './health.service.js';

@ApiTags('health')
@Public()
@Controller('api/health')
export class HealthController {
  constructor(private readonly health: Health) {}

  /** 503 only when nothing works; without Temporal or mail Waymark still serves. */
  @Get()
  @ApiOkResponse({ type: HealthView })
  @ApiServiceUnavailableResponse({ type: HealthView })
  async view(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const health = await this.health.view();
    void reply.status(health.status === 'down' ? 503 : 200).header('cache-control', 'no-store');
    return health;
  }
}
