/** What the API answers, by the names of its document. */
import type { components } from './schema.js';

type Schemas = components['schemas'];

export type OrganisationRef = Schemas['OrganisationRef'];
export type AskView = Schemas['AskView'];
export type OnBehalfChoice = Schemas['OnBehalfChoice'];
export type ActionView = Schemas['ActionView'];
export type StepView = Schemas['StepView'];
export type ClockView = Schemas['ClockView'];
export type EventView = Schemas['EventView'];
export type AnswersToForm = Schemas['AnswersToForm'];
export type LookView = Schemas['LookView'];
export type DocumentView = Schemas['DocumentView'];
export type DocumentsView = Schemas['DocumentsView'];
export type HalfDayView = Schemas['HalfDayView'];
export type ChecklistLineView = Schemas['ChecklistLineView'];
export type PastedPreview = Schemas['PastedPreview'];
export type AddedParticipants = Schemas['AddedParticipants'];
export type TroubleView = Schemas['TroubleView'];
export type TroubleRow = Schemas['TroubleRow'];
export type RequestView = Schemas['RequestView'];

export type ExchangeRow = Schemas['ExchangeRow'];
export type ExchangeView = Schemas['ExchangeView'];
export type SideView = Schemas['SideView'];
export type MailPreview = Schemas['MailPreview'];
export type MailPreviewRow = Schemas['MailPreviewRow'];
export type ReportChase = Schemas['ReportChase'];
export type ReportState = Schemas['ReportState'];
export type PublishedItemView = Schemas['PublishedItemView'];

export type ProposalRow = Schemas['ProposalRow'];
export type ProposalView = Schemas['ProposalView'];
export type CounterpartView = Schemas['CounterpartView'];
export type CounterpartsView = Schemas['CounterpartsView'];
export type OrganisationView = Schemas['OrganisationView'];
export type PersonView = Schemas['PersonView'];
export type PersonKeepingView = Schemas['PersonKeepingView'];
export type TaskView = Schemas['TaskView'];
export type HomeView = Schemas['HomeView'];
export type NeedView = Schemas['NeedView'];
export type SlipView = Schemas['SlipView'];
export type WaitView = Schemas['WaitView'];
/** A case, and for whom in it a task is. */
export type TaskPlace = Pick<Schemas['CreateTaskInput'], 'caseKind' | 'caseId' | 'forRole'>;
export type SettingView = Schemas['SettingView'];

export type ReportRow = Schemas['ReportRow'];
export type ReportView = Schemas['ReportView'];
export type SavedAnswers = Schemas['SavedAnswers'];
export type PhotoView = Schemas['PhotoView'];

export type FactsheetRow = Schemas['FactsheetRow'];
export type FactsheetView = Schemas['FactsheetPage'];

export type PromoterCallRow = Schemas['PromoterCallRow'];
export type PromoterCallView = Schemas['PromoterCallView'];
export type CallTextView = Schemas['CallTextView'];
export type CriterionLevels = Schemas['CriterionLevels'];
export type SendingView = Schemas['SendingView'];
export type PromoterApplicationRow = Schemas['PromoterApplicationRow'];
export type PromoterApplicationView = Schemas['PromoterApplicationView'];
export type PaperView = Schemas['PaperView'];
export type FiledReviewView = Schemas['FiledReviewView'];
export type MailingListRow = Schemas['MailingListRow'];
export type MailingListPastePreview = Schemas['MailingListPastePreview'];

export type CallDashboard = Schemas['CallDashboard'];
export type CountBy = Schemas['CountBy'];
export type DayCount = Schemas['DayCount'];
export type AssignmentView = Schemas['AssignmentView'];
export type ProposedAssignment = Schemas['ProposedAssignment'];
export type ManyResult = Schemas['ManyResult'];
export type RankedApplication = Schemas['RankedApplication'];
export type BalanceView = Schemas['BalanceView'];
export type LetterPreview = Schemas['LetterPreview'];
export type ReleaseView = Schemas['ReleaseView'];
export type DiscussionEntry = Schemas['DiscussionEntry'];
export type CoordinatorView = Schemas['CoordinatorView'];
export type CoordinatorJob = Schemas['CoordinatorJob'];

export type SearchView = Schemas['SearchView'];
export type SavedView = Schemas['SavedView'];
export type BulkStep = Schemas['BulkStep'];
export type FoundCase = Schemas['FoundCase'];

export type PastInput = Schemas['RecordPastInput'];
export type PastTable = Schemas['PastTableView'];
export type PastRow = Schemas['PastRowView'];
export type PastRecorded = Schemas['PastRecorded'];

export type CalendarFeed = Schemas['CalendarFeedView'];
export type NewCalendarFeed = Schemas['NewCalendarFeed'];

export type DemoPerson = Schemas['DemoPerson'];
