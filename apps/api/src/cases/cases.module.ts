import { Global, Module } from '@nestjs/common';
import { CaseDesk } from './case-desk.js';
import { StoryReader } from './story-reader.js';

@Global()
@Module({ providers: [CaseDesk, StoryReader], exports: [CaseDesk, StoryReader] })
export class CasesModule {}
