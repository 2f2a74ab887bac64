import type { Answer, Client } from '../api/client.js';
import { rowsOf } from '../casework/in-process.js';
import type { World } from './world.js';

/** One answer of each kind, as every role would ask for it; the name begins with that of its schema. */
export const views: Record<string, (world: World, client: Client) => Promise<Answer<unknown>>> = {
  ExchangeRow: ({ ours }, client) => client.get(`/api/exchanges?id=${ours.exchange}`),
  ExchangeView: ({ ours }, client) => client.get(`/api/exchanges/${ours.exchange}`),
  'ExchangeView before the introduction': ({ proposed }, client) =>
    client.get(`/api/exchanges/${proposed.exchange.id}`),
  EventView: ({ ours }, client) => client.get(`/api/exchanges/${ours.exchange}/events`),
  'EventView before the introduction': ({ proposed }, client) =>
    client.get(`/api/exchanges/${proposed.exchange.id}/events`),
  DocumentsView: ({ ours }, client) => client.get(`/api/exchanges/${ours.exchange}/documents`),
  ProposalRow: ({ ours }, client) => client.get(`/api/proposals?id=${ours.hostProposal}`),
  ProposalView: ({ ours }, client) => client.get(`/api/proposals/${ours.hostProposal}`),
  OrganisationView: ({ organisations }, client) => client.get(`/api/organisations/${organisations.sender}`),
  'PersonView of the contact of the sender': ({ ids }, client) => client.get(`/api/people/${ids.sender}`),
  'PersonView of somebody who travels': ({ ids }, client) => client.get(`/api/people/${ids.participant}`),
  'PersonView of somebody elsewhere': ({ ids }, client) => client.get(`/api/people/${ids.elsewhere}`),
  ReportRow: ({ ours, ids }, client) =>
    client.get(`/api/reports?id=${ours.report('post-participant', ids.participant)}`),
  'ReportView before the visit, of a participant': ({ ours, ids }, client) =>
    client.get(`/api/reports/${ours.report('pre-participant', ids.participant)}`),
  'ReportView after the visit, of a participant': ({ ours, ids }, client) =>
    client.get(`/api/reports/${ours.report('post-participant', ids.participant)}`),
  'ReportView after the visit, not filed': ({ ours, ids }, client) =>
    client.get(`/api/reports/${ours.report('post-participant', ids.several)}`),
  'ReportView before the visit, of the host': ({ ours }, client) =>
    client.get(`/api/reports/${ours.report('pre-host')}`),
  'ReportView after the visit, of the host': ({ ours }, client) =>
    client.get(`/api/reports/${ours.report('post-host')}`),
  FactsheetRow: ({ ours }, client) => client.get(`/api/factsheets?id=${ours.exchange}`),
  FactsheetPage: ({ ours }, client) => client.get(`/api/factsheets/${ours.exchange}`),
  'FactsheetPage while it is drafted': (world, client) =>
    world.inStage('drafting', () => client.get(`/api/factsheets/${world.ours.exchange}`)),
  SearchView: async ({ work, ours, theirs }, client) => {
    // Whether a closed case has a day ahead depends on what was asked of it before, and on the hour.
    const ahead = `update exchange set due_at = now() + interval '9 days' where id in (?, ?) returning 1`;
    await rowsOf(work, ahead, [ours.exchange, theirs.exchange]);
    return client.get('/api/search?q=vastra');
  },
  TaskView: ({ ours }, client) => client.get(`/api/tasks?id=${ours.tasks.host}`),
};

/** Schemas of answers that no table is needed for, each with its reason. */
export const sameForAll: Record<string, string> = {
  AskLinkResult: 'one sentence, the same for everybody',
  AskReportLinkResult: 'one sentence, the same for everybody',
  AskApplicationLinkResult: 'one sentence, the same for everybody',
  ApplicationLinkView: 'what a link is for, to whoever holds it; the tests of these links say so',
  ApplicationLinkOpened: 'the id of the one application a link opens',
  MyApplicationView: 'one’s own, by a mailed link; the tests of these links say so',
  ProfilePhotoView: 'part of one’s own application',
  MatchLinkView: 'what a link is for, to whoever holds it; the tests of links to matches say so',
  ReportLinkView: 'what a link is for, to whoever holds it; the tests of links say so',
  ReportLinkOpened: 'the id of the one report a link opens',
  InboundMailTaken: 'one word, to whoever says the secret of the mail service',
  MailPreviewRow: 'invented data; the rows of the routes say who may read it',
  MailPreview: 'invented data; the rows of the routes say who may read it',
  ConsentView: 'one’s own, by a mailed link; the tests of what a participant sends say so',
  SignedIn: 'yes or no',
  PromoterCallRow: 'the tables of the panel say so (test/integration/promoters)',
  PromoterCallView: 'the tables of the panel say so (test/integration/promoters)',
  CallPreviewView: 'the tables of the panel say so (test/integration/promoters)',
  PromoterApplicationRow: 'the tables of the panel say so (test/integration/promoters)',
  PromoterApplicationView: 'the tables of the panel say so (test/integration/promoters)',
  CoordinatorView: 'the tables of the panel say so (test/integration/promoters)',
  CallDashboard: 'the tables of the panel say so (test/integration/promoters)',
  AssignmentView: 'the tables of the panel say so (test/integration/promoters)',
  ManyResult: 'the tables of the panel say so (test/integration/promoters)',
  RankedApplication: 'the tables of the panel say so (test/integration/promoters)',
  BalanceView: 'the tables of the panel say so (test/integration/promoters)',
  ReleaseView: 'the tables of the panel say so (test/integration/promoters)',
  LetterPreview: 'the tables of the panel say so (test/integration/promoters)',
  DiscussionEntry: 'the tables of the panel say so (test/integration/promoters)',
  MailingListRow: 'the secretariat only, as the table of routes of the panel says',
  MailingListPastePreview: 'the secretariat only, as the table of routes of the panel says',
  MailingListPasted: 'the secretariat only, as the table of routes of the panel says',
  MailingListTaken: 'the secretariat only, as the table of routes of the panel says',
  DemoPerson: 'made-up people; 404 on real data',
  VocabularyItem: 'public code lists',
  HealthView: 'asked by machines; says nothing of anybody',
  SettingView: 'numbers of the lifecycles; the secretariat only, as the table of routes says',
  MeView: 'one’s own page and one’s own rules',
  PastedPreview: 'what its author has just pasted, and their own colleagues; the tests of preparation say so',
  AddedParticipants: 'as the preview',
  CounterpartsView: 'terms of open proposals; the secretariat only, as the table of routes says',
  PastTableView: 'what a file holds that was just sent; the secretariat only, as the table of routes says',
  PastRecorded: 'what was just recorded; the secretariat only, as the table of routes says',
  CalendarFeedView: 'one’s own subscription',
  NewCalendarFeed: 'one’s own subscription',
  RequestView: 'one’s own request; the table of routes says so',
  ActionResult: 'events as EventView tells them to the same reader',
  TroubleRow: 'what keeps failing; an empty list for everybody but the secretariat',
  WayOutTaken: 'the id of a case; the secretariat only, as the table of routes says',
  SavedAnswers: 'what its author has just sent',
  PhotoView: 'a part of ReportView',
  AnswersToForm:
    'answers cut by the rule that cuts those of ReportView; the tests of answers side by side say so',
  DocumentView: 'a part of DocumentsView',
  PersonKeepingView: 'days and reasons; the secretariat only, as the table of routes says',
  LookView: 'names of people; the secretariat only, as the table of routes says',
  SavedView: 'what its owner has kept; whose it is, the table of routes says',
  BulkStep: 'names of steps and reasons as `actions` of the views tell them to the same reader',
  HomeView: 'one’s own tasks and cases as their lists tell them; the table of words reads it too',
  Named: 'whoever one may give a task to: the tests of tasks say who',
};
