import { Module } from '@nestjs/common';
import { MeController } from './me.controller.js';
import { Me } from './me.service.js';

@Module({ controllers: [MeController], providers: [Me] })
export class MeModule {}
