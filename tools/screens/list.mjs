/**
 * A page of Waymark to be taken.
 * @typedef {object} Screen
 * @property {'secretary' | 'host' | 'participant' | null} who null without signing in
 * @property {string} name for people
 * @property {string} route of the console or the public pages; `:id` is taken from the list
 * @property {string} [of] the list, in the API, whose first row is shown
 * @property {string} [opens] what is pressed then, by its place in the page: a picture of what floats over it
 * @property {true} [main] also in French
 */

/** @type {Screen[]} */
const public_ = [
  { who: null, name: 'Sign in', route: '/sign-in', main: true },
  { who: null, name: 'A mailed link that is not good any more', route: '/sign-in/link' },
  { who: null, name: 'Published factsheets', route: '/factsheets', main: true },
  { who: null, name: 'Guidelines for reports', route: '/guidelines', main: true },
  { who: null, name: 'Mobility Promoters', route: '/promoters', main: true },
  { who: null, name: 'Call for Mobility Promoters', route: '/promoters/call', main: true },
  {
    who: null,
    name: 'A published factsheet',
    route: '/factsheets/:slug',
    of: '/api/factsheets?published=true',
    main: true,
  },
];

/** @type {Screen[]} */
const secretariat = [
  { who: 'secretary', name: 'Home', route: '/', main: true },
  { who: 'secretary', name: 'Tasks', route: '/tasks', main: true },
  { who: 'secretary', name: 'Exchanges', route: '/exchanges', main: true },
  { who: 'secretary', name: 'Board', route: '/exchanges/board', main: true },
  { who: 'secretary', name: 'Calendar', route: '/exchanges/calendar/:month?', main: true },
  {
    who: 'secretary',
    name: 'Calendar: subscribing to it',
    route: '/exchanges/calendar/:month?',
    opens: 'main h2[aria-live] ~ button',
    main: true,
  },
  { who: 'secretary', name: 'Map', route: '/exchanges/map', main: true },
  { who: 'secretary', name: 'Propose a match', route: '/exchanges/create', main: true },
  { who: 'secretary', name: 'Record a past exchange', route: '/exchanges/past', main: true },
  { who: 'secretary', name: 'Import past exchanges', route: '/exchanges/import', main: true },
  {
    who: 'secretary',
    name: 'Day of the visit',
    route: '/exchanges/:id/visit-day',
    of: '/api/exchanges?phase=visit',
    main: true,
  },
  {
    who: 'secretary',
    name: 'Answers side by side',
    route: '/exchanges/:id/answers',
    of: '/api/exchanges?phase=factsheet',
    main: true,
  },
  {
    who: 'secretary',
    name: 'An exchange: the best step’s dialog',
    route: '/exchanges/:id/show',
    of: '/api/exchanges?stage=proposed',
    opens: 'main [role=group] .MuiButton-contained',
    main: true,
  },
  { who: 'secretary', name: 'Proposals', route: '/proposals' },
  {
    who: 'secretary',
    name: 'A proposal',
    route: '/proposals/:id/show',
    of: '/api/proposals?over=open',
    main: true,
  },
  { who: 'secretary', name: 'Reports', route: '/reports', main: true },
  { who: 'secretary', name: 'A report', route: '/reports/:id/show', of: '/api/reports?status=filed' },
  { who: 'secretary', name: 'Factsheets', route: '/factsheet-drafts' },
  { who: 'secretary', name: 'A factsheet', route: '/factsheet-drafts/:id/show', of: '/api/factsheets' },
  {
    who: 'secretary',
    name: 'Writing a factsheet',
    route: '/factsheet-drafts/:id',
    of: '/api/factsheets?published=false',
  },
  { who: 'secretary', name: 'Promoter calls', route: '/promoter-calls', main: true },
  { who: 'secretary', name: 'Mailing list of the calls', route: '/promoter-calls/mailing-list' },
  {
    who: 'secretary',
    name: 'A promoter call',
    route: '/promoter-calls/:id/show',
    of: '/api/promoter-calls',
    main: true,
  },
  {
    who: 'secretary',
    name: 'Assignment of a call',
    route: '/promoter-calls/:id/assignment',
    of: '/api/promoter-calls?stage=reviewing',
  },
  {
    who: 'secretary',
    name: 'Ranking of a call',
    route: '/promoter-calls/:id/ranking',
    of: '/api/promoter-calls?stage=reviewing',
    main: true,
  },
  {
    who: 'secretary',
    name: 'Release of a call',
    route: '/promoter-calls/:id/release',
    of: '/api/promoter-calls?stage=reviewing',
  },
  { who: 'secretary', name: 'Applications', route: '/promoter-applications', main: true },
  { who: 'secretary', name: 'Applications by stage', route: '/promoter-applications/board' },
  {
    who: 'secretary',
    name: 'An application',
    route: '/promoter-applications/:id/show',
    of: '/api/promoter-applications',
    main: true,
  },
  { who: 'secretary', name: 'Organisations', route: '/organisations' },
  { who: 'secretary', name: 'An organisation', route: '/organisations/:id/show', of: '/api/organisations' },
  { who: 'secretary', name: 'A new organisation', route: '/organisations/create' },
  {
    who: 'secretary',
    name: 'Changing an organisation',
    route: '/organisations/:id',
    of: '/api/organisations',
  },
  { who: 'secretary', name: 'People', route: '/people' },
  { who: 'secretary', name: 'A person', route: '/people/:id/show', of: '/api/people' },
  { who: 'secretary', name: 'A new person', route: '/people/create' },
  { who: 'secretary', name: 'Changing a person', route: '/people/:id', of: '/api/people' },
  { who: 'secretary', name: 'Settings', route: '/settings', main: true },
  { who: 'secretary', name: 'Mails as they are sent', route: '/settings/mails', main: true },
  { who: 'secretary', name: 'Password', route: '/password' },
];

/** @type {Screen[]} */
const member = [
  { who: 'host', name: 'Home', route: '/', main: true },
  { who: 'host', name: 'My exchanges', route: '/exchanges' },
  { who: 'host', name: 'My proposals', route: '/proposals' },
  { who: 'host', name: 'A new proposal', route: '/proposals/create', main: true },
  { who: 'host', name: 'Changing a proposal', route: '/proposals/:id', of: '/api/proposals' },
];

/** @type {Screen[]} */
const participant = [
  { who: 'participant', name: 'Home', route: '/', main: true },
  { who: 'participant', name: 'My exchange', route: '/exchanges/:id/show', of: '/api/exchanges' },
  { who: 'participant', name: 'My report', route: '/reports/:id/show', of: '/api/reports', main: true },
];

export const screens = [...public_, ...secretariat, ...member, ...participant];

export const roles = {
  public: 'Without signing in',
  secretary: 'The secretariat',
  host: 'A representative',
  participant: 'A participant',
};

/**
 * The page of a case differs from stage to stage: one of each that there is.
 * @param {{ id: string, stage: string, stageLabel: string }[]} exchanges
 * @returns {(Screen & { path: string })[]}
 */
export function oneOfEachStage(exchanges) {
  const first = new Map(exchanges.toReversed().map((exchange) => [exchange.stage, exchange]));
  return [...first.values()].map(({ id, stageLabel }) => ({
    who: 'secretary',
    name: `An exchange: ${stageLabel}`,
    route: '/exchanges/:id/show',
    main: true,
    path: `/exchanges/${id}/show`,
  }));
}
