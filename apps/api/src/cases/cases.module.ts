import { Global, Module } from '@nestjs/common';
import { CaseDesk } from './case-desk.js';
import { CaseSteps } from './case-steps.js';
import { StoryReader } from './story-reader.js';

@Global()
@Module({ providers: [CaseDesk, CaseSteps, StoryReader], exports: [CaseDesk, CaseSteps, StoryReader] })
export class CasesModule {}
