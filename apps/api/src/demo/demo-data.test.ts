import { describe, expect, test } from '@jest/globals';
import {
  expectationsIn,
  formatOf,
  formFor,
  languageOf,
  promoterFormFor,
  regionOf,
  topicOf,
  validateAnswers,
} from '@waymark/domain';
import { demoExchanges } from './data/exchanges.js';
import { demoOrganisations } from './data/organisations.js';
import { demoAddress, demoPeople } from './data/people.js';
import { demoApplications } from './data/promoters/applications.js';
import { demoCalls } from './data/promoters/calls.js';
import { demoProposals } from './data/proposals.js';
import { applicationSteps } from './application-steps.js';
import { callSteps } from './call-steps.js';
import { DemoCalendar, weekday } from './days.js';
import { exchangeSteps } from './exchange-steps.js';
import { proposalSteps } from './proposal-steps.js';
import type { Step, Writing } from './steps.js';

const unique = (values: readonly string[]) => new Set(values).size === values.length;
// One loading on each day of a week: weekends move with it.
const week = Array.from({ length: 7 }, (_, index) => new DemoCalendar(`2026-03-0${index + 2}`));

describe('the organisations', () => {
  test('are in regions that exist, of the country they name', () => {
    for (const { name, country, region } of demoOrganisations) {
      if (region === null) continue;
      expect([name, regionOf(region)?.country]).toEqual([name, country === 'GR' ? 'EL' : country]);
    }
  });

  test('say that they are invented, but for those that the partnership names itself', () => {
    const named = demoOrganisations.filter(({ name }) => !name.endsWith('(invented)'));
    expect(named.map(({ key }) => key)).toEqual(['basque', 'tknika', 'vgr', 'boras', 'movetia']);
    for (const { key } of named) {
      const titles = demoProposals
        .filter(({ organisation }) => organisation === key)
        .map(({ title }) => title);
      expect(titles.every((title) => title.endsWith('(demo)'))).toBe(true);
    }
  });
});

test('nobody has an address at which a mail could arrive, and no two have the same', () => {
  const addresses = demoPeople.map(demoAddress);
  for (const address of addresses) expect(address).toMatch(/^[a-z]+(\.[a-z]+)*@[a-z]+\.example$/);
  expect(unique(addresses)).toBe(true);
});

test('every key is used once, and every code is in its list', () => {
  for (const all of [
    demoOrganisations,
    demoPeople,
    demoProposals,
    demoExchanges,
    demoCalls,
    demoApplications,
  ])
    expect(unique(all.map(({ key }) => key))).toBe(true);
  const codes = [...demoProposals, ...demoExchanges].flatMap(({ topics }) => topics);
  expect(codes.filter((code) => !topicOf(code))).toEqual([]);
  const formats = [...demoProposals.flatMap((one) => one.formats), ...demoExchanges.map((one) => one.format)];
  expect(formats.filter((code) => !formatOf(code))).toEqual([]);
  const languages = demoProposals.flatMap((one) => one.languages.map(([code]) => code));
  expect(languages.filter((code) => !languageOf(code))).toEqual([]);
});

test('published exchanges name no organisation that exists', () => {
  const real = ['basque', 'tknika', 'vgr', 'boras', 'movetia'];
  for (const { key, host, sender, factsheet } of demoExchanges)
    if (real.includes(host) || real.includes(sender)) expect([key, factsheet]).toEqual([key, undefined]);
});

type Answers = Extract<Writing, { kind: 'answers' }>;
const answersIn = (steps: readonly Step[]) =>
  steps.flatMap(({ writing, action }) => (writing?.kind === 'answers' ? [{ writing, filed: !!action }] : []));

test('every report that is filed is complete by its form, whatever the day of loading', () => {
  for (const calendar of week) {
    for (const exchange of demoExchanges) {
      const written = answersIn(exchangeSteps(exchange, calendar));
      const before = (person: string | null) =>
        written.find(({ writing }) => writing.report === 'pre-participant' && writing.person === person);
      const problems = written.flatMap(({ writing, filed }) =>
        validateAnswers(formFor(writing.report), writing.answers, filed ? 'filing' : 'draft', {
          expectations: writing.report.startsWith('post') ? hopes(before(writing.person)?.writing) : [],
          hostInEea: exchange.host !== 'salas',
          ...(exchange.visit ? calendar.visit(exchange.visit) : {}),
        }).map((problem) => [exchange.key, writing.report, problem]),
      );
      expect(problems).toEqual([]);
    }
  }
});

test('every application and every paper of it that is handed in is complete by its form', () => {
  for (const calendar of week) {
    const problems = demoApplications.flatMap((one) =>
      applicationSteps(one, calendar).flatMap(({ writing, action }) => {
        if (writing?.kind !== 'paper') return [];
        // An application is written in a step of its own, and handed in by a later one.
        const isHandedIn =
          action !== undefined || (one.turns.length > 0 && writing.form === 'promoter-application');
        const form = promoterFormFor(writing.form);
        return validateAnswers(form, writing.answers, isHandedIn ? 'filing' : 'draft').map((problem) => [
          one.key,
          writing.form,
          problem,
        ]);
      }),
    );
    expect(problems).toEqual([]);
  }
});

const hopes = (before: Answers | undefined) => expectationsIn(before?.answers ?? null);

test('nothing is done in the future, and no short visit lies across a weekend', () => {
  for (const calendar of week) {
    const steps = [
      ...demoProposals.flatMap((one) => proposalSteps(one, calendar)),
      ...demoExchanges.flatMap((one) => exchangeSteps(one, calendar)),
      ...demoCalls.flatMap((one) => callSteps(one, calendar)),
      ...demoApplications.flatMap((one) => applicationSteps(one, calendar)),
    ];
    expect(steps.filter(({ day }) => day >= calendar.today)).toEqual([]);
    for (const { visit } of demoExchanges) {
      if (!visit || visit.exact) continue;
      const { start } = calendar.visit(visit);
      expect(weekday(start)).toBeLessThan(6);
    }
  }
});
