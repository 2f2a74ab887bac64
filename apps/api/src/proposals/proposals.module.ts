import { Module } from '@nestjs/common';
import { TroublesModule } from '../troubles/troubles.module.js';
import { ProposalActions } from './proposal-actions.js';
import { ProposalCounterparts } from './proposal-counterparts.js';
import { ProposalList } from './proposal-list.js';
import { ProposalPages } from './proposal-pages.js';
import { ProposalsController } from './proposals.controller.js';

@Module({
  imports: [TroublesModule],
  controllers: [ProposalsController],
  providers: [ProposalActions, ProposalCounterparts, ProposalList, ProposalPages],
  exports: [ProposalList],
})
export class ProposalsModule {}
