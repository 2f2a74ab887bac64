import type * as english from '../en/promoter-call.js';
import type { Texts } from '../shape.js';

export const stage = {
  planned: 'Planerad',
  open: 'Öppen',
  closed: 'Stängd',
  reviewing: 'Under granskning',
  decided: 'Beslutad',
  published: 'Publicerad',
  archived: 'Arkiverad',
  'without-award': 'Avslutad utan urval',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  preparation: 'Förberedelse',
  open: 'Öppen utlysning',
  closed: 'Stängd',
  review: 'Granskning',
  decision: 'Beslut',
  published: 'Mobility Promoters',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  planned: 'ska förbereda utlysningen',
  open: 'ska ansöka eller nominera',
  closed: 'ska gå vidare, förlänga eller avsluta utan urval',
  reviewing: 'ska föra granskningen fram till besluten',
  decided: 'ska publicera profilerna',
  published: '',
  archived: '',
  'without-award': '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  planCall: 'Planera en utlysning',
  editCall: 'Ändra utlysningen',
  setWeights: 'Ange vikterna',
  nameLead: 'Utse panelens ledare',
  nameDeputy: 'Utse ledarens ersättare',
  namePanel: 'Utse granskarna',
  nameCheckers: 'Utse dem som prövar behörigheten',
  previewCall: 'Förhandsgranska',
  sayReady: 'Meddela att den är klar',
  launch: 'Öppna utlysningen',
  extend: 'Förlänga',
  closeEarly: 'Stänga i förtid',
  closeCall: 'Stänga',
  reopenCall: 'Öppna igen',
  takeUpCall: 'Återuppta',
  startReview: 'Börja granskningen',
  closeWithoutAward: 'Avsluta utan urval',
  leaveOut: 'Lämna utanför',
  takeBackIn: 'Ta med igen',
  releaseDecisions: 'Meddela alla beslut',
  publishProfiles: 'Publicera profilerna',
  archiveCall: 'Arkivera',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'call-planned': '{actor} planerade utlysningen.',
  'call-edited': '{actor} ändrade utlysningen.',
  'weights-set': '{actor} angav kriteriernas vikter.',
  'lead-named': '{actor} utsåg {someone} att leda panelen.',
  'deputy-named': '{actor} utsåg {someone} till ersättare.',
  'panel-named': '{actor} utsåg granskarna.',
  'checkers-named': '{actor} utsåg dem som prövar behörigheten{onBehalf}.',
  'call-previewed': '{actor} såg utlysningen som de sökande kommer att se den.',
  'call-ready': '{actor} meddelade att utlysningen är klar.',
  'call-launched': 'Utlysningen öppnade.',
  'call-extended': '{actor} förlängde utlysningen[ till {until}][: {reason}].',
  'call-closed-early': '{actor} stängde utlysningen i förtid[: {reason}].',
  'call-closed': 'Utlysningen stängde.',
  'call-reopened': '{actor} öppnade utlysningen igen[ till {until}][: {reason}].',
  'call-taken-up': '{actor} återupptog utlysningen[ till {until}][: {reason}].',
  'review-started': 'Granskningen började.',
  'closed-without-award': '{actor} avslutade utlysningen utan urval[: {reason}].',
  'application-left-out': '{actor} lämnade en ansökan utanför{onBehalf}[: {reason}].',
  'application-taken-in': '{actor} tog med en ansökan igen{onBehalf}.',
  'decisions-released': '{actor} meddelade besluten.',
  'profiles-published': '{actor} publicerade profilerna.',
  'call-archived': 'Utlysningen arkiverades.',
  'reminder-sent': '{actor} påminde {to}.',
  'reminder-skipped':
    'En påminnelse till {to} hoppades över: den var sen, eller så gick en annan i väg samma dag.',
  'task-opened': 'En uppgift skapades: {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  textInEveryLanguage: 'Utlysningens text saknas på ett språk.',
  weightsGiven: 'Inget kriterium har någon vikt.',
  placesGiven: 'Ange minst en plats.',
  datesInOrder: 'Stängningsdagen ligger inte efter öppningsdagen.',
  leadNamed: 'Ingen leder panelen ännu.',
  deputyNamed: 'Ingen ersättare är utsedd.',
  panelLargeEnough: 'Granskarna är färre än vad varje ansökan kräver.',
  previewed: 'Förhandsgranska först.',
  saidReady: 'Utlysningen har inte meddelats klar.',
  notSaidReady: 'Utlysningen är redan klar.',
  openingDayCome: 'Öppningsdagen har inte kommit ännu.',
  closingDayAhead: 'Stängningsdagen är förbi.',
  anApplication: 'Det finns ingen ansökan.',
  tooFewApplications: 'Det finns tillräckligt många ansökningar.',
  enoughApplications: 'Det finns färre ansökningar än platser.',
  everyApplicationSettled: 'Vissa ansökningar är varken beslutade eller lämnade utanför.',
  someApplicationPending: 'Alla ansökningar är beslutade eller lämnade utanför.',
  somethingToRelease: 'Inget beslut väntar på att meddelas.',
  somethingLeftOut: 'Inget har lämnats utanför.',
  aProfileApproved: 'Ingen profil är godkänd ännu.',
  somethingGiven: 'Fyll i minst ett fält.',
  periodInOrder: 'Sista dagen ligger före den första.',
  laterThanNow: 'Välj en senare dag.',
  knownCriteria: 'Kriteriet finns inte.',
  leadIsNotDeputy: 'Ingen kan vara sin egen ersättare.',
  applicationPending: 'Ansökan är redan beslutad eller lämnad utanför.',
  applicationLeftOut: 'Ansökan har inte lämnats utanför.',
  balanceLookedAt: 'Se först på balansen mellan regioner och typer.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  readiness: {
    'tell-secretariat': 'får sekretariatet veta att utlysningen inte är klar',
    'tell-lead': 'får panelens ledare veta att utlysningen inte är klar',
  },
  opening: {
    launch: 'utlysningen öppnar',
  },
  closing: {
    close: 'utlysningen stänger',
  },
  afterClosing: {
    'too-few': 'får panelens ledare veta att ansökningarna är för få',
    review: 'granskningen börjar',
  },
  release: {
    remind: 'får panelens ledare en påminnelse om besluten',
    due: 'får sekretariatet veta att besluten ska meddelas',
  },
  archive: {
    archive: 'utlysningen arkiveras',
  },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'call-to-prepare': 'Förbered utlysningen: den öppnar om en vecka.',
  'too-few-applications': 'Besluta vad som följer av för få ansökningar.',
  'decisions-due': 'För besluten fram till meddelande.',
  'mail-undelivered': 'Ett mejl kunde inte levereras: kontrollera adressen.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'call-lead-named': 'besked om uppdraget i panelen',
  'call-not-ready': 'varningen att utlysningen inte är klar',
  'call-opened': 'utlysningen',
  'call-extended': 'besked om den nya stängningsdagen',
  'too-few-applications': 'besked om att ansökningarna är för få',
  'release-due': 'en påminnelse om besluten',
} as const satisfies Texts<typeof english.mail>;
