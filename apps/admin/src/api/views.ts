export interface Named {
  id: string;
  name: string;
}
export interface OrganisationRef extends Named {
  shortName: string;
  region: string | null;
  country: string;
}
export interface AskView {
  name: string;
  label: string;
  kind: string;
  required: boolean;
  options?: { value: string; label: string }[];
  maxLength?: number;
  min?: number;
  max?: number;
}
export interface OnBehalfChoice {
  role: string;
  personId?: string;
  label: string;
}
export interface ActionView {
  name: string;
  label: string;
  allowed: boolean;
  because: string[];
  weight: string;
  asks: AskView[];
  onBehalf: OnBehalfChoice[];
}
export interface StepView {
  phase: string;
  label: string;
  date: string | null;
  state: string;
}
export interface ClockView {
  key: string;
  at: string;
  sentence: string;
  does: string[];
}
export interface EventView {
  seq: number;
  at: string;
  type: string;
  sentence: string;
  actor: { id: string | null; name: string };
  onBehalf: { role: string; label: string; channel: string } | null;
  stageFrom: string | null;
  stageTo: string;
  data: Record<string, unknown>;
}
export interface ExchangeRow {
  id: string;
  reference: string;
  title: string;
  stage: string;
  stageLabel: string;
  stageSince: string;
  phase: string;
  over: string | null;
  waitingOn: string[];
  waitingSentence: string;
  dueAt: string | null;
  host: OrganisationRef;
  sender: OrganisationRef;
  format: string;
  topics: string[];
  startDate: string | null;
  endDate: string | null;
  afterTheFact: boolean;
  createdAt: string;
  updatedAt: string;
}
export interface ReportState {
  status: string;
  at: string | null;
  reportId: string | null;
  waivedReason: string | null;
  late: boolean;
}
export interface ContactView {
  id: string;
  name: string;
  jobTitle: string | null;
  email: string;
  phone: string | null;
}
export interface SideView {
  organisation: OrganisationRef;
  contact: ContactView | null;
  acceptedAt: string | null;
  declined: { at: string; kind: string; reason: string } | null;
  stillOnAt: string | null;
  approvedAt: string | null;
  nextStep: { at: string; text: string } | null;
}
export interface HalfDayView {
  day: string;
  half: 'morning' | 'afternoon';
  what: string;
}
export interface PlanView {
  start: string | null;
  end: string | null;
  place: string | null;
  workingLanguage: string | null;
  fundingSource: string | null;
  organiser: string | null;
  payer: string | null;
  programme: HalfDayView[];
}
export interface ParticipantView {
  personId: string;
  name: string;
  jobTitle: string | null;
  department: string | null;
  email: string | null;
  attendance: string;
  pre: ReportState;
  post: ReportState;
  consent: { quote: boolean; name: boolean; photo: boolean };
}
export interface PublishedItemView {
  id: string;
  kind: string;
  personId: string;
  personName: string;
  status: string;
  at: string;
}
export interface ExchangeView extends ExchangeRow {
  myRoles: string[];
  why: string;
  steps: StepView[];
  sentence: string;
  actions: ActionView[];
  clocks: ClockView[];
  hostSide: SideView;
  senderSide: SideView;
  firstContactAt: string | null;
  plan: PlanView;
  participants: ParticipantView[];
  hostReports: { pre: ReportState; post: ReportState };
  visit: { outcome: string; recordedAt: string; reason: string | null } | null;
  factsheet: {
    revision: number;
    publishedRevision: number | null;
    items: PublishedItemView[];
    withoutSide: string | null;
    changesAsked: { side: string; at: string; comment: string }[];
  };
  kpi: {
    participantsCount: number | null;
    vetLearners: number | null;
    fewerOpportunities: Record<string, string>;
    skillsNeed: string | null;
  };
  followUp: { askedAt: string; status: string } | null;
  holdUntil: string | null;
  ended: { at: string; reason: string } | null;
  hostProposalId: string | null;
  senderProposalId: string | null;
  links: { temporal: string | null; factsheet: string | null; pdf: string | null };
}
export interface ProposalRow {
  id: string;
  reference: string;
  title: string;
  stage: string;
  stageLabel: string;
  stageSince: string;
  phase: string;
  over: string | null;
  waitingOn: string[];
  waitingSentence: string;
  dueAt: string | null;
  organisation: OrganisationRef;
  direction: string;
  topics: string[];
  formats: string[];
  periodStart: string | null;
  periodEnd: string | null;
  places: number;
  createdAt: string;
  updatedAt: string;
}
export interface ProposalView extends ProposalRow {
  myRoles: string[];
  summary: string;
  languages: { code: string; level: string }[];
  fewerOpportunitiesPlaces: number;
  skillsNeed: string;
  questionAsked: string | null;
  confirmedAt: string | null;
  placesNow: { offered: number; reserved: number; taken: number; left: number };
  steps: StepView[];
  sentence: string;
  actions: ActionView[];
  clocks: ClockView[];
  temporalLink: string | null;
}
export interface OrganisationView {
  id: string;
  name: string;
  shortName: string;
  kind: string;
  country: string;
  regionCode: string | null;
  regionName: string | null;
  city: string | null;
  website: string | null;
  isMember: boolean;
  inEea: boolean;
  representative: Named | null;
  deputy: Named | null;
  openCases: number;
  createdAt: string;
}
export interface PersonView {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  language: string;
  organisation: OrganisationRef | null;
  jobTitle: string | null;
  department: string | null;
  roles: string[];
  createdAt: string;
}
export interface TaskView {
  id: string;
  key: string;
  sentence: string;
  case: { kind: 'exchange' | 'proposal'; id: string; reference: string; title: string; stageLabel: string };
  forRole: string;
  openedAt: string;
  dueAt: string | null;
  done: boolean;
  doneAt: string | null;
  doneBy: Named | null;
}
export interface ReportRow {
  id: string;
  exchange: { id: string; reference: string; title: string; stageLabel: string };
  kind: string;
  kindLabel: string;
  person: Named | null;
  status: string;
  statusLabel: string;
  dueAt: string | null;
  filedAt: string | null;
  updatedAt: string;
}
export interface FormProblemView {
  field: string;
  key: string;
  message: string;
}
export interface PhotoView {
  id: string;
  caption: string;
  alt: string;
  width: number;
  height: number;
  url: string;
}
export interface ReportView extends ReportRow {
  formVersion: number;
  form: Record<string, unknown>;
  answers: Record<string, unknown>;
  revision: number;
  problems: FormProblemView[];
  photos: PhotoView[];
  returnComment: string | null;
  editable: boolean;
}
export interface FactsheetRow {
  id: string;
  reference: string;
  title: string;
  slug: string;
  stage: string;
  stageLabel: string;
  host: OrganisationRef;
  sender: OrganisationRef;
  version: number;
  publishedRevision: number | null;
  publishedAt: string | null;
  url: string | null;
  pdf: string | null;
  updatedAt: string;
}
export interface FactsheetView extends FactsheetRow {
  content: Record<string, unknown>;
  missing: string[];
  revisions: { revision: number; publishedAt: string; why: string }[];
}
export interface SettingView {
  key: string;
  label: string;
  value: number;
  defaultValue: number;
  changed: boolean;
}
