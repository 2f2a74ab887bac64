import { Global, Module } from '@nestjs/common';
import { PlainWrites } from './plain-writes.js';

@Global()
@Module({ providers: [PlainWrites], exports: [PlainWrites] })
export class CommonModule {}
