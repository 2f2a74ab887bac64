import { Global, Module } from '@nestjs/common';
import { Spelling } from './spelling.js';
import { Vocabularies } from './vocabularies.js';

/** Global, because every list forgives spelling. */
@Global()
@Module({ providers: [Spelling, Vocabularies], exports: [Spelling, Vocabularies] })
export class SpellingModule {}
