import { Module } from '@nestjs/common';
import { HousekeepingModule } from '../housekeeping/housekeeping.module.js';
import { InboundMailController } from './inbound-mail.controller.js';
import { InboundMail } from './inbound-mail.service.js';
import { Mailbox } from './mailbox.js';

@Module({
  imports: [HousekeepingModule],
  controllers: [InboundMailController],
  providers: [InboundMail, Mailbox],
})
export class InboundMailModule {}
