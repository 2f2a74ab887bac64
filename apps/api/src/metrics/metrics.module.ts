import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { Metrics } from './metrics.service.js';

@Module({ imports: [HealthModule], providers: [Metrics] })
export class MetricsModule {}
