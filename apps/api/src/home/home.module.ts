import { Module } from '@nestjs/common';
import { HomeController } from './home.controller.js';
import { Home } from './home.service.js';
import { Needs } from './needs.js';
import { Slips } from './slips.js';
import { Waits } from './waits.js';

@Module({ controllers: [HomeController], providers: [Home, Needs, Slips, Waits] })
export class HomeModule {}
