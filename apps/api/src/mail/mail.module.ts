import { Global, Module } from '@nestjs/common';
import { DirectMail } from './direct-mail.js';

@Global()
@Module({ providers: [DirectMail], exports: [DirectMail] })
export class MailModule {}
