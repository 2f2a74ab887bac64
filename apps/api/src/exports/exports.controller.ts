import { applyDecorators, Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  AnswerExportQuery,
  ExchangeExportQuery,
  FactsheetExportQuery,
  listColumns,
  OrganisationExportQuery,
  PersonExportQuery,
  PromoterApplicationExportQuery,
  ProposalExportQuery,
  ReportExportQuery,
} from '@waymark/contract';
import { formKeys, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ExchangeList } from '../exchanges/exchange-list.js';
import { FactsheetList } from '../factsheets/factsheet-list.js';
import { Organisations } from '../organisations/organisations.service.js';
import { People } from '../people/people.service.js';
import { ProposalList } from '../proposals/proposal-list.js';
import { notFound } from '../common/problem.js';
import { ReportAnswers } from '../reports/report-answers.js';
import { ReportList } from '../reports/report-list.js';
import { Exporter } from './exporter.js';
import { ApplicationList } from '../promoters/application-list.js';
import { answerSheet } from './sheets/answers.js';
import { applicationSheet } from './sheets/applications.js';
import { exchangeSheet, proposalSheet } from './sheets/cases.js';
import { factsheetSheet, organisationSheet, personSheet, reportSheet } from './sheets/others.js';

/** Answers with a file. */
const ApiFile = () =>
  applyDecorators(
    ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

/** All rows of each list as a file, by the same filters and in the same order as its pages. */
@ApiTags('exports')
@Controller('api/exports')
export class ExportsController {
  constructor(
    private readonly exporter: Exporter,
    private readonly exchanges: ExchangeList,
    private readonly proposals: ProposalList,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly reports: ReportList,
    private readonly answers: ReportAnswers,
    private readonly factsheets: FactsheetList,
    private readonly applications: ApplicationList,
  ) {}

  @Get('exchanges')
  @ApiFile()
  exchangeFile(
    @CurrentViewer() viewer: Viewer,
    @Query() { as, columns, ...query }: ExchangeExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.exporter.send(reply, viewer, as, {
      list: 'exchanges',
      columns: (columns ?? listColumns.exchanges).flatMap((name) => exchangeSheet[name]),
      ids: () => this.exchanges.ids(viewer, query),
      byIds: (ids) => this.exchanges.byIds(viewer, ids),
    });
  }

  @Get('proposals')
  @ApiFile()
  proposalFile(
    @CurrentViewer() viewer: Viewer,
    @Query() { as, columns, ...query }: ProposalExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.exporter.send(reply, viewer, as, {
      list: 'proposals',
      columns: (columns ?? listColumns.proposals).flatMap((name) => proposalSheet[name]),
      ids: () => this.proposals.ids(viewer, query),
      byIds: (ids) => this.proposals.byIds(viewer, ids),
    });
  }

  @Get('organisations')
  @ApiFile()
  organisationFile(
    @CurrentViewer() viewer: Viewer,
    @Query() { as, columns, ...query }: OrganisationExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.exporter.send(reply, viewer, as, {
      list: 'organisations',
      columns: (columns ?? listColumns.organisations).flatMap((name) => organisationSheet[name]),
      ids: () => this.organisations.ids(viewer, query),
      byIds: (ids) => this.organisations.byIds(viewer, ids),
    });
  }

  @Get('people')
  @ApiFile()
  personFile(
    @CurrentViewer() viewer: Viewer,
    @Query() { as, columns, ...query }: PersonExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.exporter.send(reply, viewer, as, {
      list: 'people',
      columns: (columns ?? listColumns.people).flatMap((name) => personSheet[name]),
      ids: () => this.people.ids(viewer, query),
      byIds: (ids) => this.people.byIds(viewer, ids),
    });
  }

  @Get('reports')
  @ApiFile()
  reportFile(
    @CurrentViewer() viewer: Viewer,
    @Query() { as, columns, ...query }: ReportExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.exporter.send(reply, viewer, as, {
      list: 'reports',
      columns: (columns ?? listColumns.reports).flatMap((name) => reportSheet[name]),
      ids: () => this.reports.ids(viewer, query),
      byIds: (ids) => this.reports.byIds(viewer, ids),
    });
  }

  /** The answers in filed reports of one kind: a row for each report, a column for each question of its form. */
  @Get('answers/:form')
  @ApiParam({ name: 'form', enum: [...formKeys] })
  @ApiFile()
  answerFile(
    @CurrentViewer() viewer: Viewer,
    @Param('form') name: string,
    @Query() { as, ...query }: AnswerExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = formKeys.find((key) => key === name);
    if (!form) throw notFound();
    return this.exporter.send(reply, viewer, as, {
      list: 'answers',
      columns: answerSheet(form),
      ids: () => this.answers.ids(viewer, { ...query, kind: [form] }),
      byIds: (ids) => this.answers.byIds(viewer, ids),
    });
  }

  @Get('promoter-applications')
  @ApiFile()
  applicationFile(
    @CurrentViewer() viewer: Viewer,
    @Query() { as, columns, ...query }: PromoterApplicationExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.exporter.send(reply, viewer, as, {
      list: 'promoter-applications',
      columns: (columns ?? listColumns['promoter-applications']).flatMap((name) => applicationSheet[name]),
      ids: () => this.applications.ids(viewer, query),
      byIds: (ids) => this.applications.byIds(viewer, ids),
    });
  }

  @Get('factsheets')
  @ApiFile()
  factsheetFile(
    @CurrentViewer() viewer: Viewer,
    @Query() { as, columns, ...query }: FactsheetExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.exporter.send(reply, viewer, as, {
      list: 'factsheets',
      columns: (columns ?? listColumns.factsheets).flatMap((name) => factsheetSheet[name]),
      ids: () => this.factsheets.ids(viewer, query),
      byIds: (ids) => this.factsheets.byIds(viewer, ids),
    });
  }
}
