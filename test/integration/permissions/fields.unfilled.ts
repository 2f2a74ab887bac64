/** Fields that are never filled in this world, each with its reason. */
export const notFilled: Readonly<Record<string, string>> = {
  'ExchangeRow.waitingOn': 'the case is over and waits for nobody',
  'ExchangeRow.until': 'the case is over and waits for nothing',
  'ExchangeView.troubles': 'nothing fails here; a table of its own is in the tests of troubles',
  'ExchangeView.hostReports.post.chase.remindFrom':
    'set for a day after a reminder: the rules of chasing have tests of their own',
  'ExchangeView.hostReports.pre.chase.lastMail.at':
    'no mail asked for it in that exchange; the same field stands beside it',
  'ExchangeView.hostReports.pre.chase.lastMail.label':
    'no mail asked for it in that exchange; the same field stands beside it',
  'ExchangeView.hostReports.pre.chase.lastMail.state':
    'no mail asked for it in that exchange; the same field stands beside it',
  'ExchangeView.hostReports.pre.chase.lastMail.stateLabel':
    'no mail asked for it in that exchange; the same field stands beside it',
  'ExchangeView.hostReports.pre.chase.remindFrom':
    'set for a day after a reminder: the rules of chasing have tests of their own',
  'ExchangeView.participants[].post.chase.remindFrom':
    'set for a day after a reminder: the rules of chasing have tests of their own',
  'ExchangeView.participants[].pre.chase.remindFrom':
    'set for a day after a reminder: the rules of chasing have tests of their own',
  'ReportRow.chase.remindFrom':
    'set for a day after a reminder: the rules of chasing have tests of their own',
  'ReportView.chase.remindFrom':
    'set for a day after a reminder: the rules of chasing have tests of their own',
  'ExchangeView.bystanders[].who': 'the tests of the visit day say who reads it',
  'ExchangeView.bystanders[].people': 'as the name',
  'ExchangeView.bystanders[].permission': 'as the name',
  'ExchangeView.bystanders[].givenBy': 'as the name',
  'ExchangeView.bystanders[].at': 'as the name',
  'PersonView.forgottenAt': 'nobody is forgotten here; the tests of retention say who reads it',
  'ProposalView.troubles': 'as in the exchange',
  'ProposalRow.over': 'filled by the end of a proposal; shown with the stage',
  'ProposalRow.dueAt': 'the clock of a fulfilled proposal rests',
  'ProposalView.over': 'as in its row',
  'ProposalView.dueAt': 'as in its row',
  'ProposalView.clocks': 'the clock of a fulfilled proposal rests',
  'ReportRow.dueAt': 'of a report that is not filed; shown with its status',
  'ReportView.problems': 'of a draft that lacks something, for its author and the secretariat',
  'ReportView.context.expectations': 'stands in `form`, as what its questions need to know',
  'ReportView.context.hostInEea': 'as the expectations',
  'ReportView.context.start': 'as the expectations',
  'ReportView.context.end': 'as the expectations',
  'SearchView.instead': 'nothing is misspelt here; the tests of the search say what is guessed from what',
  'FactsheetPage.missing': 'every section of this factsheet is written',
};
