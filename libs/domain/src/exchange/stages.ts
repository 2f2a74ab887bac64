import type { CaseRole } from '../lifecycle/index.js';
import { dueInPreparation, dueInVisit, reportDueDay, sinceStage } from './due-days.js';
import type { ExchangeFacts } from './facts.js';
import { exchangeNeeds, readinessNeeds } from './needs.js';
import { owesPost } from './reports.js';
import { sides, type ExchangeStages } from './kit.js';
import { visitStart } from './visit.js';

const silentInAnswer = (facts: ExchangeFacts): CaseRole[] => sides.filter((side) => !facts[side].acceptedAt);

/** In preparation it is the two sides' turn, and the participants', until only the secretariat's word is missing. */
function waitsInPreparation(facts: ExchangeFacts): CaseRole[] {
  const missing = readinessNeeds.filter((name) => !exchangeNeeds[name](facts));
  const roles = new Set<CaseRole>();
  for (const need of missing) {
    if (need === 'allPreReportsIn') {
      if (exchangeNeeds.hostOwesPre(facts)) roles.add('host');
      if (exchangeNeeds.participantsOwePre(facts)) roles.add('participant');
    } else if (need === 'hasParticipant') roles.add('sender');
    else if (need === 'programmeSet') roles.add('host');
    else roles.add('host').add('sender');
  }
  return roles.size > 0 ? [...roles] : ['secretariat'];
}

function waitsInReporting(facts: ExchangeFacts): CaseRole[] {
  const roles: CaseRole[] = [];
  if (exchangeNeeds.hostOwesPost(facts)) roles.push('host');
  if (facts.participants.some(owesPost)) roles.push('participant');
  return roles.length > 0 ? roles : ['secretariat'];
}

function waitsInApproval(facts: ExchangeFacts): CaseRole[] {
  const roles: CaseRole[] = sides.filter(
    (side) => !facts[side].approvedAt && facts.factsheet.withoutSide !== side,
  );
  return exchangeNeeds.itemsAsked(facts) ? [...roles, 'participant'] : roles;
}

const nobody = (): CaseRole[] => [];

/** The stages of an exchange, with what moves on by itself and what each entry sets off. */
export const exchangeStageDefinitions = {
  proposed: {
    phase: 'offer',
    due: sinceStage('answerDays'),
    waitsOn: silentInAnswer,
    advance: [
      {
        when: ['bothAccepted'],
        to: 'introduced',
        event: 'sides-introduced',
        consequences: [{ mail: 'introduced', to: 'bothSides' }],
      },
    ],
    onEnter: [{ wake: 'proposals' }],
  },
  introduced: {
    phase: 'match',
    waitsOn: () => ['host', 'sender'],
    due: sinceStage('firstContactLapseDay'),
    onEnter: [{ wake: 'proposals' }],
  },
  preparing: { phase: 'preparation', waitsOn: waitsInPreparation, due: dueInPreparation },
  ready: { phase: 'preparation', waitsOn: () => ['clock'], due: visitStart },
  visiting: {
    phase: 'visit',
    due: dueInVisit,
    // Nobody was told of a visit that was recorded quietly, so nobody else can be waited for.
    waitsOn: ({ quiet }) => (quiet ? ['secretariat'] : ['host', 'sender']),
    // A visit that was moved on its very day has not begun.
    advance: [{ when: ['startIsAhead'], to: 'preparing', event: 'visit-moved-ahead' }],
  },
  reporting: {
    phase: 'reports',
    due: (facts, { settings }) => reportDueDay(facts, 'post-host', settings),
    waitsOn: waitsInReporting,
    advance: [
      {
        when: ['hostReportFiled', 'aParticipantReportFiled', 'restFiledOrWaived'],
        to: 'drafting',
        event: 'reports-complete',
      },
    ],
    onEnter: [
      { mail: 'post-report-invitation', to: 'participantsOwingPost', when: ['participantsOwePost'] },
      { mail: 'host-post-report-invitation', to: 'hostOwingPost', when: ['hostOwesPost'] },
    ],
  },
  drafting: { phase: 'factsheet', waitsOn: () => ['secretariat'], due: sinceStage('draftDays') },
  approval: {
    phase: 'factsheet',
    waitsOn: waitsInApproval,
    due: sinceStage('approvalDays'),
    advance: [
      {
        when: ['sidesApproved', 'itemsSettled'],
        to: 'published',
        event: 'factsheet-published',
        apply: (facts) => ({
          ...facts,
          factsheet: { ...facts.factsheet, publishedRevision: facts.factsheet.revision },
        }),
        consequences: [
          { publish: 'factsheet' },
          { mail: 'factsheet-published', to: 'bothSides' },
          { mail: 'factsheet-published', to: 'participants' },
        ],
      },
    ],
    onEnter: [
      { mail: 'factsheet-approval', to: 'silentSides', when: ['aSideSilent'] },
      { mail: 'item-confirmation', to: 'unconfirmedQuoted', when: ['itemsAsked'] },
    ],
  },
  published: {
    phase: 'factsheet',
    waitsOn: () => ['secretariat'],
    onEnter: [{ openTask: 'kpi-incomplete', for: 'secretariat', when: ['kpiIncomplete'] }],
  },
  completed: { phase: 'completed', over: 'done', waitsOn: nobody },
  'on-hold': {
    phase: null,
    clocksStop: true,
    waitsOn: () => ['secretariat'],
    due: ({ holdUntil }) => holdUntil,
  },
  declined: { phase: null, over: 'stopped', waitsOn: nobody, onEnter: [{ wake: 'proposals' }] },
  expired: { phase: null, over: 'stopped', waitsOn: nobody, onEnter: [{ wake: 'proposals' }] },
  lapsed: { phase: null, over: 'stopped', waitsOn: nobody, onEnter: [{ wake: 'proposals' }] },
  cancelled: { phase: null, over: 'stopped', waitsOn: nobody, onEnter: [{ wake: 'proposals' }] },
} as const satisfies ExchangeStages;
