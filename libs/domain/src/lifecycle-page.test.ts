import { expect, test } from '@jest/globals';
import { settingDefinitions } from './deadlines/index.js';
import { exchangeLifecycle } from './exchange/index.js';
import { lifecycleMarkdown } from './lifecycle-page.js';
import { promoterApplicationLifecycle } from './promoter-application/index.js';
import { promoterCallLifecycle } from './promoter-call/index.js';
import { proposalLifecycle } from './proposal/index.js';

const page = lifecycleMarkdown();

test('the page shows every stage, action, clock, rule, mail and setting', () => {
  for (const lifecycle of [
    exchangeLifecycle,
    proposalLifecycle,
    promoterCallLifecycle,
    promoterApplicationLifecycle,
  ]) {
    const { stages, actions, clocks, needs, checks } = lifecycle;
    const names = [stages, actions, clocks, needs, checks].flatMap((part) => Object.keys(part));
    expect(names.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
    expect(lifecycle.mails.filter((mail) => !page.includes(`mail \`${mail}\` to`))).toEqual([]);
  }
  expect(Object.keys(settingDefinitions).filter((key) => !page.includes(`| \`${key}\` |`))).toEqual([]);
});

test('the diagram leads where the rules lead, and nowhere else', () => {
  expect(page).toContain('  proposed --> introduced: (sides-introduced)');
  expect(page).toContain('  preparing --> visiting: startVisit');
  expect(page).toContain('  on_hold --> ready: resume');
  expect(page).not.toContain('cancelled --> visiting');
});

test('every row of a table has as many cells as its head', () => {
  let cells = 0;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) cells = 0;
    else {
      const count = line.replaceAll('\\|', '').split('|').length;
      if (cells > 0) expect(count).toBe(cells);
      cells = count;
    }
  }
});
