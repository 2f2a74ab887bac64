import { Module } from '@nestjs/common';
import { OrganisationsController } from './organisations.controller.js';
import { Organisations } from './organisations.service.js';

@Module({ controllers: [OrganisationsController], providers: [Organisations], exports: [Organisations] })
export class OrganisationsModule {}
