/**
 * Which fields of each answer hold something, and for whom, in an exchange in which nothing is empty. `[own]` are the
 * reader's own things in a list of everybody's. A field that nobody is named for is nobody's to see.
 */
export const fieldTables: Readonly<Record<string, string>> = {
  ExchangeRow: `
    id reference title stage stageLabel stageSince phase over waitingSentence dueAt host.id host.name
    host.shortName host.region host.country sender.id sender.name sender.shortName sender.region
    sender.country format topics startDate endDate afterTheFact createdAt updatedAt
      | participant host sender coSender deputy several secretariat
  `,
  ExchangeView: `
    id reference title stage stageLabel stageSince phase over waitingSentence dueAt host.id host.name
    host.shortName host.region host.country sender.id sender.name sender.shortName sender.region
    sender.country format topics startDate endDate afterTheFact createdAt updatedAt myRoles why steps
    sentence actions writes hostSide.organisation.id hostSide.organisation.name hostSide.organisation.shortName
    hostSide.organisation.region hostSide.organisation.country hostSide.contactNamed hostSide.acceptedAt
    hostSide.declined.at hostSide.declined.kind hostSide.stillOnAt hostSide.approvedAt
    hostSide.nextStep.at senderSide.organisation.id senderSide.organisation.name
    senderSide.organisation.shortName senderSide.organisation.region senderSide.organisation.country
    senderSide.contactNamed senderSide.acceptedAt senderSide.declined.at senderSide.declined.kind
    senderSide.stillOnAt senderSide.approvedAt senderSide.nextStep.at coSenders[].id coSenders[].name
    coSenders[].shortName coSenders[].region coSenders[].country firstContactAt plan.start plan.end
    plan.place plan.workingLanguage plan.fundingSource plan.organiser plan.payer plan.programme plan.costs
    kpi.fewerOpportunitiesGiven
    hostReports.pre.status hostReports.pre.at hostReports.pre.late hostReports.post.status
    hostReports.post.at hostReports.post.late visit.outcome visit.recordedAt visit.start visit.end
    factsheet.revision factsheet.publishedRevision factsheet.itemCounts.all factsheet.itemCounts.asked
    factsheet.itemCounts.confirmed factsheet.withoutSide followUp.status followUp.askedAt holdUntil
    ended.at ended.withoutFactsheet links.factsheet links.pdf
      | participant host sender coSender deputy several secretariat
    participants[].personId participants[].name participants[].jobTitle participants[].department
    participants[].attendance participants[].certificate participants[].pre.status participants[].pre.at participants[].pre.late
    participants[].post.status participants[].post.at participants[].post.late hostReports.pre.reportId
      | participant host sender deputy several secretariat
    clocks hostSide.contact.id hostSide.contact.name hostSide.contact.jobTitle hostSide.contact.email
    hostSide.contact.phone hostSide.declined.reason hostSide.nextStep.text senderSide.contact.id
    senderSide.contact.name senderSide.contact.jobTitle senderSide.contact.email senderSide.contact.phone
    senderSide.declined.reason senderSide.nextStep.text hostReports.pre.waivedReason
    hostReports.post.waivedReason visit.reason factsheet.changesAsked[].at factsheet.changesAsked[].side
    factsheet.changesAsked[].comment checklist ended.reason
      | host sender coSender deputy secretariat
    participants[].pre.reportId participants[].post.reportId hostReports.post.reportId
    kpi.participantsCount kpi.vetLearners kpi.fewerOpportunities.HEALTH kpi.fewerOpportunities.SOCIAL
    kpi.skillsNeed hostProposalId senderProposalId
      | host sender deputy secretariat
    kpi.fewerOpportunities.ECONOMIC
      | host deputy secretariat
    kpi.fewerOpportunities.CULTURAL kpi.fewerOpportunities.DISABILITIES
    kpi.fewerOpportunities.DISCRIMINATION kpi.fewerOpportunities.EDUCATION_SYSTEMS
    kpi.fewerOpportunities.GEOGRAPHICAL
      | host deputy
    kpi.fewerOpportunitiesOfOthers.CULTURAL kpi.fewerOpportunitiesOfOthers.DISABILITIES
    kpi.fewerOpportunitiesOfOthers.DISCRIMINATION kpi.fewerOpportunitiesOfOthers.ECONOMIC
    kpi.fewerOpportunitiesOfOthers.EDUCATION_SYSTEMS kpi.fewerOpportunitiesOfOthers.GEOGRAPHICAL
    kpi.fewerOpportunitiesOfOthers.HEALTH kpi.fewerOpportunitiesOfOthers.SOCIAL
      | sender
    participants[].email
      | sender secretariat
    participants[].pre.waivedReason participants[].post.waivedReason participants[].consent.name
    participants[].consent.photo participants[].consent.quote factsheet.items[].id factsheet.items[].kind
    factsheet.items[].personId factsheet.items[].personName factsheet.items[].status factsheet.items[].at
    links.temporal
      | secretariat
    participants[own].personId participants[own].name participants[own].jobTitle
    participants[own].department participants[own].email participants[own].attendance
    participants[own].certificate
    participants[own].pre.status participants[own].pre.at participants[own].pre.reportId
    participants[own].pre.waivedReason participants[own].pre.late participants[own].post.status
    participants[own].post.reportId participants[own].post.waivedReason
    participants[own].post.late participants[own].consent.name participants[own].consent.photo
    participants[own].consent.quote
    factsheet.items[own].id factsheet.items[own].kind factsheet.items[own].personId
    factsheet.items[own].personName factsheet.items[own].status factsheet.items[own].at
      | participant several
    participants[own].post.at
      | participant
    hostReports.post.chase.canRemind hostReports.post.chase.lastMail.at
    hostReports.post.chase.lastMail.label hostReports.post.chase.lastMail.state
    hostReports.post.chase.lastMail.stateLabel hostReports.pre.chase.canRemind
    participants[].post.chase.canRemind participants[].post.chase.lastMail.at
    participants[].post.chase.lastMail.label participants[].post.chase.lastMail.state
    participants[].post.chase.lastMail.stateLabel participants[].pre.chase.canRemind
    participants[].pre.chase.lastMail.at participants[].pre.chase.lastMail.label
    participants[].pre.chase.lastMail.state participants[].pre.chase.lastMail.stateLabel
      | secretariat
  `,
  'ExchangeView before the introduction': `
    id reference title stage stageLabel stageSince phase waitingOn waitingSentence dueAt until host.id
    host.name host.shortName host.region host.country sender.id sender.name sender.shortName
    sender.region sender.country format topics afterTheFact createdAt updatedAt myRoles why steps
    sentence actions writes clocks hostSide.organisation.id hostSide.organisation.name
    hostSide.organisation.shortName hostSide.organisation.region hostSide.organisation.country
    hostSide.contactNamed senderSide.organisation.id senderSide.organisation.name
    senderSide.organisation.shortName senderSide.organisation.region senderSide.organisation.country
    senderSide.contactNamed hostReports.pre.status hostReports.pre.late hostReports.post.status
    hostReports.post.late factsheet.revision factsheet.itemCounts.all factsheet.itemCounts.asked
    factsheet.itemCounts.confirmed hostProposalId senderProposalId checklist kpi.fewerOpportunitiesGiven
      | host sender deputy secretariat
    hostSide.contact.id hostSide.contact.name hostSide.contact.jobTitle hostSide.contact.email
    hostSide.contact.phone hostReports.pre.reportId hostReports.post.reportId
      | host deputy secretariat
    senderSide.contact.id senderSide.contact.name senderSide.contact.jobTitle senderSide.contact.email
    senderSide.contact.phone
      | sender secretariat
    links.temporal
      | secretariat
    hostReports.post.chase.canRemind hostReports.pre.chase.canRemind
      | secretariat
  `,
  EventView: `
    mails
      | participant host sender secretariat
    seq at type kinds sentence actor.id actor.name onBehalf.role onBehalf.label onBehalf.channel stageTo
    data.kind data.reportKind data.personId stageFrom data.outcome data.start data.end
      | participant host sender coSender deputy several secretariat
    data.reason
      | participant host sender coSender deputy secretariat
    data.answer data.place data.why
      | host sender coSender deputy secretariat
    data.message data.to
      | host sender deputy secretariat
    data.comment
      | participant host deputy secretariat
  `,
  'EventView before the introduction': `
    mails
      | host sender secretariat
    seq at type kinds sentence actor.id actor.name stageTo data.why
      | host sender deputy secretariat
  `,
  DocumentsView: `
    documents[].id documents[].name documents[].type documents[].size documents[].audience
    documents[].uploadedBy documents[].createdAt documents[].removable documents[].url
      | participant host sender coSender deputy several secretariat
    audiences
      | host sender deputy secretariat
  `,
  ProposalRow: `
    id reference title stage stageLabel stageSince phase waitingOn waitingSentence organisation.id
    organisation.name organisation.shortName organisation.region organisation.country direction topics
    formats periodStart periodEnd places createdAt updatedAt
      | host deputy secretariat
  `,
  ProposalView: `
    id reference title stage stageLabel stageSince phase waitingOn waitingSentence organisation.id
    organisation.name organisation.shortName organisation.region organisation.country direction topics
    formats periodStart periodEnd places createdAt updatedAt myRoles summary languages[].code
    languages[].level fewerOpportunitiesPlaces skillsNeed questionAsked answerGiven confirmedAt
    placesNow.offered placesNow.reserved placesNow.taken placesNow.left steps sentence actions writes
      | host deputy secretariat
    temporalLink
      | secretariat
  `,
  OrganisationView: `
    id name shortName kind country regionCode regionName city website isMember inEea openCases createdAt
      | participant host sender coSender deputy elsewhere coordinator roleless several secretariat
    representative.id representative.name
      | host sender deputy secretariat
    deputy.id deputy.name
      | sender roleless secretariat
  `,
  'PersonView of the contact of the sender': `
    id name email phone language organisation.id organisation.name organisation.shortName
    organisation.region organisation.country jobTitle department createdAt
      | host sender deputy secretariat
    roles
      | sender secretariat
  `,
  'PersonView of somebody who travels': `
    id name email phone language organisation.id organisation.name organisation.shortName
    organisation.region organisation.country jobTitle department roles createdAt
      | participant sender secretariat
  `,
  'PersonView of somebody elsewhere': `
    id name email phone language organisation.id organisation.name organisation.shortName
    organisation.region organisation.country jobTitle department roles createdAt
      | elsewhere secretariat
  `,
  ReportRow: `
    id exchange.id exchange.reference exchange.title exchange.stageLabel kind kindLabel person.id
    person.name status statusLabel filedAt updatedAt
      | participant host sender deputy secretariat
    chase.canRemind chase.lastMail.at chase.lastMail.label chase.lastMail.state
    chase.lastMail.stateLabel
      | secretariat
  `,
  'ReportView before the visit, of a participant': `
    id exchange.id exchange.reference exchange.title exchange.stageLabel kind kindLabel person.id
    person.name status statusLabel filedAt updatedAt formVersion form answers.role answers.work
    answers.language answers.department answers.expectations revision editable
      | participant host sender deputy secretariat
    answers.accessNeeds
      | participant host deputy secretariat
    answers.dataConsent returnComment
      | participant secretariat
    chase.canRemind chase.lastMail.at chase.lastMail.label chase.lastMail.state
    chase.lastMail.stateLabel
      | secretariat
  `,
  'ReportView after the visit, of a participant': `
    id exchange.id exchange.reference exchange.title exchange.stageLabel kind kindLabel person.id
    person.name status statusLabel filedAt updatedAt formVersion form answers.quote answers.change
    answers.lessons answers.nextStep answers.certificate answers.expectation1 revision photos[].id
    photos[].caption photos[].alt photos[].others photos[].width photos[].height photos[].url editable
    certificate
      | participant host sender deputy secretariat
    answers.usefulness answers.besideQuote answers.nameConsent answers.organisation answers.quoteConsent
    returnComment photos[].permission
      | participant secretariat
    chase.canRemind chase.lastMail.at chase.lastMail.label chase.lastMail.state
    chase.lastMail.stateLabel
      | secretariat
  `,
  'ReportView after the visit, not filed': `
    id exchange.id exchange.reference exchange.title exchange.stageLabel kind kindLabel person.id
    person.name status statusLabel dueAt updatedAt formVersion form answers.quote answers.change
    answers.lessons answers.nextStep answers.usefulness answers.besideQuote answers.certificate
    answers.nameConsent answers.expectation1 answers.organisation answers.quoteConsent revision
    returnComment editable
      | several secretariat
    chase.canRemind
      | secretariat
  `,
  'ReportView before the visit, of the host': `
    id exchange.id exchange.reference exchange.title exchange.stageLabel kind kindLabel status
    statusLabel filedAt updatedAt formVersion form answers.access answers.people answers.safety
    answers.programme answers.contactName answers.contactPhone revision editable
      | participant host sender deputy several secretariat
    returnComment
      | host deputy secretariat
    chase.canRemind
      | secretariat
  `,
  'ReportView after the visit, of the host': `
    id exchange.id exchange.reference exchange.title exchange.stageLabel kind kindLabel status
    statusLabel filedAt updatedAt formVersion form answers.worked answers.lessons answers.nextStep
    answers.asPlanned answers.participants revision editable
      | host sender deputy secretariat
    returnComment
      | host deputy secretariat
    chase.canRemind chase.lastMail.at chase.lastMail.label chase.lastMail.state
    chase.lastMail.stateLabel
      | secretariat
  `,
  FactsheetRow: `
    id reference title slug stage stageLabel host.id host.name host.shortName host.region host.country
    sender.id sender.name sender.shortName sender.region sender.country version publishedRevision
    publishedAt url pdf updatedAt
      | participant host sender deputy several secretariat
  `,
  FactsheetPage: `
    id reference title slug stage stageLabel host.id host.name host.shortName host.region host.country
    sender.id sender.name sender.shortName sender.region sender.country version publishedRevision
    publishedAt url pdf updatedAt content.why content.host content.seen content.what content.when
    content.title content.format content.paidBy content.quotes content.topics content.senders
    content.nextStep content.standing content.hostLessons content.organisedBy content.preparation
    content.participantLessons revisions editable
      | participant host sender deputy several secretariat
  `,
  'FactsheetPage while it is drafted': `
    id reference title slug stage stageLabel host.id host.name host.shortName host.region host.country
    sender.id sender.name sender.shortName sender.region sender.country version publishedRevision
    publishedAt url pdf updatedAt content.why content.host content.seen content.what content.when
    content.title content.format content.paidBy content.quotes content.topics content.senders
    content.nextStep content.standing content.hostLessons content.organisedBy content.preparation
    content.participantLessons revisions editable
      | participant host sender deputy several secretariat
    approvalLost sources.quotes
      | secretariat
  `,
  SearchView: `
    organisations[].id organisations[].name organisations[].shortName organisations[].regionName
    organisations[].country organisations[].openCases
      | participant host sender coSender deputy elsewhere coordinator roleless several secretariat
    people[].id people[].name people[].jobTitle people[].organisation.id people[].organisation.name
    people[].organisation.shortName people[].organisation.region people[].organisation.country
      | participant host sender deputy roleless secretariat
    openCases[].id openCases[].kind openCases[].reference openCases[].title openCases[].stageLabel
    openCases[].waitingSentence openCases[].dueAt
      | host sender deputy secretariat
    closedCases[].id closedCases[].kind closedCases[].reference closedCases[].title
    closedCases[].stageLabel closedCases[].waitingSentence closedCases[].dueAt
      | participant host sender coSender deputy elsewhere several secretariat
  `,
  TaskView: `
    id key sentence case.kind case.id case.reference case.title case.stageLabel forRole openedAt dueAt
    done doneAt doneBy.id doneBy.name assignee.id assignee.name madeBy.id madeBy.name snoozedUntil
    written
      | host deputy secretariat
  `,
};
