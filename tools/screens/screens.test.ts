import { expect, test } from '@jest/globals';
import { oneOfEachStage, screens } from './list.mjs';
import { consoleRoutes } from './routes.mjs';
import { contactSheet } from './sheet.mjs';

test('every page of the console is on the contact sheet', () => {
  const routes = consoleRoutes();
  expect(routes.length).toBeGreaterThan(25);
  const taken = new Set(screens.map(({ route }) => route));
  expect(routes.filter((route) => !taken.has(route))).toEqual([]);
});

test('nothing on the sheet leads to a page that the console has not', () => {
  const routes = new Set(consoleRoutes());
  const ofConsole = screens.filter(({ route }) => !/^\/(factsheets|guidelines|promoters)/.test(route));
  expect(ofConsole.filter(({ route }) => !routes.has(route))).toEqual([]);
});

test('a page of a thing says from which list the thing is taken', () => {
  const unnamed = screens.filter(({ route, of }) => /:(id|slug)/.test(route) && !of);
  expect(unnamed).toEqual([]);
});

test('one exchange of each stage is taken, the first of the list', () => {
  const exchange = (id: string, stage: string) => ({ id, stage, stageLabel: stage });
  const chosen = oneOfEachStage([exchange('1', 'ready'), exchange('2', 'ready'), exchange('3', 'visiting')]);
  expect(chosen.map(({ path }) => path).toSorted()).toEqual(['/exchanges/1/show', '/exchanges/3/show']);
});

test('the sheet shows every picture under its page, and takes names for text', () => {
  const html = contactSheet(
    [{ role: 'A participant', name: 'Home <now>', look: '360 px, dark', file: 'a b.png' }],
    'Taken today',
  );
  expect(html).toContain('<h3>Home &lt;now&gt;</h3>');
  expect(html).toContain('src="a%20b.png"');
});
