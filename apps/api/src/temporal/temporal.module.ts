import { Global, Module } from '@nestjs/common';
import { CaseDriver } from './case-driver.js';
import { TemporalClient } from './temporal-client.js';

@Global()
@Module({ providers: [CaseDriver, TemporalClient], exports: [CaseDriver, TemporalClient] })
export class TemporalModule {}
