import { Module } from '@nestjs/common';
import { TroublePages } from './trouble-pages.js';
import { TroublesController } from './troubles.controller.js';
import { WaysOut } from './ways-out.js';

@Module({ controllers: [TroublesController], providers: [TroublePages, WaysOut], exports: [TroublePages] })
export class TroublesModule {}
