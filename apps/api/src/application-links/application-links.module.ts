import { Module } from '@nestjs/common';
import { ApplicationBeginner } from './application-beginner.js';
import { ApplicationDesk } from './application-desk.js';
import { ApplicationLinksController } from './application-links.controller.js';
import { ApplicationLinks } from './application-links.service.js';
import { MyApplicationController } from './my-application.controller.js';

@Module({
  controllers: [ApplicationLinksController, MyApplicationController],
  providers: [ApplicationLinks, ApplicationBeginner, ApplicationDesk],
  exports: [ApplicationLinks],
})
export class ApplicationLinksModule {}
