import type { ColumnOf, FactsheetRow, OrganisationView, PersonView, ReportRow } from '@waymark/contract';
import { say } from '@waymark/domain';
import { count, day, type SheetColumn, text } from '../sheet.js';
import { dayIn, land, languageInWords, regionInWords, word, yesNo } from './words.js';

/** Each column of the list as columns of a spreadsheet. */
export const organisationSheet: Record<ColumnOf<'organisations'>, SheetColumn<OrganisationView>[]> = {
  name: [text('column.name', 48, ({ name }) => name)],
  shortName: [text('column.shortName', 24, ({ shortName }) => shortName)],
  kind: [text('column.kind', 24, ({ kind }) => word('organisationKind', kind))],
  place: [
    text('column.country', 18, ({ country }) => land(country)),
    text('column.region', 24, ({ regionCode }) => regionInWords(regionCode)),
    text('column.city', 20, ({ city }) => city),
  ],
  member: [text('column.member', 10, ({ isMember }) => yesNo(isMember))],
  people: [
    text('column.representative', 24, ({ representative }) => representative?.name ?? null),
    text('column.deputy', 24, ({ deputy }) => deputy?.name ?? null),
  ],
  website: [text('column.website', 32, ({ website }) => website)],
  open: [count('column.openCases', ({ openCases }) => openCases)],
  created: [day('column.created', ({ createdAt }) => dayIn(createdAt))],
};

export const personSheet: Record<ColumnOf<'people'>, SheetColumn<PersonView>[]> = {
  name: [text('column.name', 28, ({ name }) => name)],
  organisation: [text('column.organisation', 32, ({ organisation }) => organisation?.name ?? null)],
  job: [text('column.jobTitle', 28, ({ jobTitle }) => jobTitle)],
  department: [text('column.department', 28, ({ department }) => department)],
  email: [text('column.email', 32, ({ email }) => email)],
  phone: [text('column.phone', 20, ({ phone }) => phone)],
  language: [text('column.language', 18, ({ language }) => languageInWords(language))],
  roles: [text('column.roles', 28, ({ roles }) => roles.map((role) => word('personRole', role)).join(', '))],
  created: [day('column.created', ({ createdAt }) => dayIn(createdAt))],
};

export const reportSheet: Record<ColumnOf<'reports'>, SheetColumn<ReportRow>[]> = {
  kind: [text('column.report', 32, ({ kindLabel }) => kindLabel)],
  person: [text('column.person', 28, ({ person }) => person?.name ?? say('answer.host'))],
  exchange: [
    text('column.exchange', 48, ({ exchange }) => exchange.title),
    text('column.reference', 14, ({ exchange }) => exchange.reference),
  ],
  status: [text('column.status', 20, ({ statusLabel }) => statusLabel)],
  due: [day('column.due', ({ dueAt }) => dayIn(dueAt))],
  // Empty for who is not to know how others were asked.
  mail: [
    day('column.lastMail', ({ chase }) => dayIn(chase?.lastMail?.at ?? null)),
    text('column.lastMailState', 20, ({ chase }) => chase?.lastMail?.stateLabel ?? null),
  ],
  filed: [day('column.filed', ({ filedAt }) => dayIn(filedAt))],
  updated: [day('column.updated', ({ updatedAt }) => dayIn(updatedAt))],
};

export const factsheetSheet: Record<ColumnOf<'factsheets'>, SheetColumn<FactsheetRow>[]> = {
  title: [
    text('column.title', 48, ({ title }) => title),
    text('column.reference', 14, ({ reference }) => reference),
  ],
  sides: [
    text('column.host', 32, ({ host }) => host.name),
    text('column.sender', 32, ({ sender }) => sender.name),
  ],
  stage: [text('column.stage', 20, ({ stageLabel }) => stageLabel)],
  published: [day('column.published', ({ publishedAt }) => dayIn(publishedAt))],
  updated: [day('column.updated', ({ updatedAt }) => dayIn(updatedAt))],
  address: [text('column.address', 48, ({ url }) => url)],
};
