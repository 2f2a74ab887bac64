import { addDays } from '../deadlines/brussels.js';
import { settingValue } from '../deadlines/settings.js';
import type { CallStages } from './kit.js';

/** The stages of a call, with what each entry sets off. */
export const callStageDefinitions = {
  planned: {
    phase: 'preparation',
    waitsOn: ({ readyAt }) => (readyAt ? ['clock'] : ['secretariat']),
    due: ({ opensOn }) => opensOn,
  },
  open: {
    phase: 'open',
    waitsOn: () => ['applicant'],
    due: ({ closesOn }) => closesOn,
    onEnter: [{ command: 'followCall', on: 'applications' }],
  },
  closed: {
    phase: 'closed',
    waitsOn: () => ['lead'],
    due: ({ closesOn }, { settings }) => addDays(closesOn, settingValue(settings, 'nomineeGraceDays')),
    onEnter: [{ command: 'followCall', on: 'applications' }],
  },
  reviewing: {
    phase: 'review',
    waitsOn: () => ['lead'],
    due: ({ closesOn }, { settings }) => addDays(closesOn, settingValue(settings, 'decisionDays')),
    onEnter: [{ command: 'followCall', on: 'applications' }],
  },
  decided: { phase: 'decision', waitsOn: () => ['secretariat'] },
  published: { phase: 'published', waitsOn: () => [] },
  archived: { phase: 'published', over: 'done', waitsOn: () => [] },
  'without-award': { phase: null, over: 'stopped', waitsOn: () => [] },
} as const satisfies CallStages;
