import { Module } from '@nestjs/common';
import { TroublesModule } from '../troubles/troubles.module.js';
import { ApplicationList } from './application-list.js';
import { ApplicationPages } from './application-pages.js';
import { ApplicationPapers } from './application-papers.js';
import { ApplicationStart } from './application-start.js';
import { PromoterApplicationsController } from './applications.controller.js';
import { CallDesk } from './call-desk.js';
import { CallList } from './call-list.js';
import { CallPages } from './call-pages.js';
import { PromoterCallsController } from './calls.controller.js';
import { Duplicates } from './duplicates.js';
import { Assignments } from './assignments.js';
import { CoordinatorHome } from './coordinator-home.js';
import { Dashboards } from './dashboards.js';
import { Decisions } from './decisions.js';
import { Discussions } from './discussions.js';
import { MailingList } from './mailing-list.js';
import { MailingListController } from './mailing-list.controller.js';
import { PromoterPanelController } from './panel.controller.js';
import { PromoterProfileController } from './profile.controller.js';
import { ProfileReading } from './profile-reading.js';
import { PromoterAccess } from './promoter-access.js';
import { PromoterSteps } from './promoter-steps.js';

@Module({
  imports: [TroublesModule],
  controllers: [
    PromoterCallsController,
    PromoterApplicationsController,
    PromoterPanelController,
    PromoterProfileController,
    MailingListController,
  ],
  providers: [
    ApplicationList,
    ApplicationPages,
    ApplicationPapers,
    ApplicationStart,
    CallDesk,
    CallList,
    CallPages,
    Duplicates,
    Assignments,
    CoordinatorHome,
    Dashboards,
    Decisions,
    Discussions,
    MailingList,
    ProfileReading,
    PromoterAccess,
    PromoterSteps,
  ],
  exports: [ApplicationList],
})
export class PromotersModule {}
