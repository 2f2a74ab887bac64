import { Module } from '@nestjs/common';
import { ApplicationBeginner } from './application-beginner.js';
import { ApplicationDesk } from './application-desk.js';
import { ApplicationLinksController } from './application-links.controller.js';
import { ApplicationLinks } from './application-links.service.js';
import { MyApplicationController } from './my-application.controller.js';
import { MyProfileController } from './my-profile.controller.js';
import { MyProfilePhotoController } from './my-profile-photo.controller.js';
import { ProfileDesk } from './profile-desk.js';
import { ProfilePhotoDesk } from './profile-photo-desk.js';

@Module({
  controllers: [
    ApplicationLinksController,
    MyApplicationController,
    MyProfileController,
    MyProfilePhotoController,
  ],
  providers: [ApplicationLinks, ApplicationBeginner, ApplicationDesk, ProfileDesk, ProfilePhotoDesk],
  exports: [ApplicationLinks],
})
export class ApplicationLinksModule {}
