import type { ExchangeFacts } from '../facts.js';
import { given, onlyGiven, planFields, type ExchangeActions } from '../kit.js';
import type { Command } from '../../lifecycle/index.js';

const text = { kind: 'text', required: false } as const;
const people = { kind: 'number', required: false, min: 0, max: 10_000 } as const;

const figures = [
  'participantsCount',
  'vetLearners',
] as const satisfies readonly (keyof ExchangeFacts['kpi'])[];

function named(command: Command, fields: readonly string[]): Readonly<Record<string, unknown>> {
  const said = onlyGiven(command.payload);
  return Object.fromEntries(fields.filter((field) => field in said).map((field) => [field, said[field]]));
}

/** An exchange of which the tool knew nothing while it lived. */
export const pastActions = {
  /**
   * Begins where its visit was to be: whether it was held is said by the step after it, or stays not known. Nobody is
   * written to, neither now nor later, until somebody opens the case again.
   */
  recordPast: {
    from: 'new',
    to: 'visiting',
    by: ['secretariat'],
    needs: ['bothOrganisationsNamed', 'differentOrganisations'],
    checks: ['datesInOrder', 'daysArePast'],
    asks: {
      hostOrganisationId: { kind: 'organisation', required: true },
      senderOrganisationId: { kind: 'organisation', required: true },
      title: { kind: 'text', required: true },
      why: { kind: 'longText', required: false },
      topics: { kind: 'codes', required: false, list: 'topics' },
      format: { kind: 'text', required: true, maxLength: 60, list: 'formats' },
      start: { kind: 'day', required: false },
      end: { kind: 'day', required: false },
      place: text,
      workingLanguage: { kind: 'text', required: false, maxLength: 60, list: 'languages' },
      fundingSource: text,
      organiser: text,
      payer: text,
      participantsCount: people,
      vetLearners: people,
    },
    apply: (facts, command) => ({
      ...facts,
      afterTheFact: true,
      quiet: true,
      title: given<string>(command, 'title')!.trim(),
      plan: { ...facts.plan, ...named(command, planFields) },
      kpi: { ...facts.kpi, ...named(command, figures) },
    }),
    weight: 'main',
    event: 'past-exchange-recorded',
  },
} as const satisfies ExchangeActions;
