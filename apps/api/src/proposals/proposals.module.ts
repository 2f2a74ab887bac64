import { Module } from '@nestjs/common';
import { ProposalActions } from './proposal-actions.js';
import { ProposalList } from './proposal-list.js';
import { ProposalPages } from './proposal-pages.js';
import { ProposalsController } from './proposals.controller.js';

@Module({
  controllers: [ProposalsController],
  providers: [ProposalActions, ProposalList, ProposalPages],
})
export class ProposalsModule {}
