import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { Forgetting } from './forgetting.js';
import { People } from './people.service.js';

@Module({ controllers: [PeopleController], providers: [People, Forgetting], exports: [People, Forgetting] })
export class PeopleModule {}
