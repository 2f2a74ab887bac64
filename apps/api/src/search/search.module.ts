import { Module } from '@nestjs/common';
import { FoundCases } from './found-cases.js';
import { SearchController } from './search.controller.js';
import { Search } from './search.service.js';

@Module({ controllers: [SearchController], providers: [Search, FoundCases] })
export class SearchModule {}
