import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeSettings } from '@waymark/settings';
import { registry as ofApi } from '../../apps/api/src/metrics/figures.js';
import { registry as ofWorker } from '../../apps/worker/src/metrics/figures.js';

const docs = path.resolve(import.meta.dirname, '../../docs');
const read = (file: string): string => readFileSync(path.join(docs, file), 'utf8');

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}
const dashboard = JSON.parse(read('operations/dashboard.json')) as {
  title: string;
  uid: string;
  panels: Panel[];
};
const alerts = read('operations/alerts.yml');
const text = read('operations.md');

/** Every name under which one of our figures is stored by Prometheus. */
async function stored(): Promise<Set<string>> {
  const figures = [...(await ofApi.getMetricsAsJSON()), ...(await ofWorker.getMetricsAsJSON())];
  return new Set(
    figures.flatMap(({ name, type }) =>
      String(type) === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => name + end) : [name],
    ),
  );
}
const namesIn = (query: string): string[] => query.match(/\bwaymark_\w+/g) ?? [];

/** The rules, as far as they are looked at here: the text of each from its name to the next. */
const rules = alerts.split(/^ {6}- alert: /m).slice(1);
const nameOf = (rule: string): string => rule.split('\n')[0]!.trim();
/** As GitHub and Grafana name the place of a heading. */
const places = new Set(
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title!.toLowerCase().replace(/ /g, '-')),
);

describe('the dashboard', () => {
  test('asks for nothing that no program counts', async () => {
    const queries = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    expect(queries.length).toBeGreaterThan(20);
    const known = await stored();
    expect(queries.filter((query) => namesIn(query).length === 0)).toEqual([]);
    expect(queries.flatMap(namesIn).filter((name) => !known.has(name))).toEqual([]);
  });

  test('can be imported, and says of each panel what it shows', () => {
    const { panels, title, uid } = dashboard;
    expect([title, uid]).toEqual(['Waymark', 'waymark']);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const panel of panels.filter(({ type }) => type !== 'row'))
      expect(panel).toMatchObject({
        title: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\.$/),
        datasource: { type: 'prometheus', uid: '${source}' },
        gridPos: {
          h: expect.any(Number),
          w: expect.any(Number),
          x: expect.any(Number),
          y: expect.any(Number),
        },
      });
  });
});

describe('the alerts', () => {
  test('ask for nothing that no program counts', async () => {
    const known = await stored();
    expect(namesIn(alerts).filter((name) => !known.has(name))).toEqual([]);
  });

  test('each have what Prometheus wants, and a section that says what to do, step by step', () => {
    expect(rules.length).toBeGreaterThan(10);
    expect(new Set(rules.map(nameOf)).size).toBe(rules.length);
    for (const rule of rules) {
      const name = nameOf(rule);
      expect([name, rule]).toEqual([name, expect.stringMatching(/^ {8}expr: \S/m)]);
      expect([name, rule]).toEqual([name, expect.stringMatching(/labels: \{ severity: (page|ticket) \}/)]);
      expect([name, rule]).toEqual([name, expect.stringMatching(/^ {10}summary: '.+\.'$/m)]);
      expect(rule).toContain(`runbook_url: docs/operations.md#${name.toLowerCase()}\n`);
      const section = text.split(`\n### ${name}\n`)[1]?.split(/\n##/)[0] ?? '';
      expect([name, section]).toEqual([name, expect.stringMatching(/^\n[A-Z]|^\n1\. /)]);
      expect([name, section]).toEqual([name, expect.stringMatching(/\n1\. |\bstart another\b|\]\(#/)]);
    }
  });

  test('are all there is a section for', () => {
    const sections = [...text.matchAll(/^### (Waymark\w+)$/gm)].map(([, name]) => name);
    expect(sections.toSorted()).toEqual(rules.map(nameOf).toSorted());
  });
});

describe('the document', () => {
  test('leads nowhere that is not there, and names no setting that there is not', () => {
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, place]) => place!);
    expect(links.filter((place) => !places.has(place))).toEqual([]);
    const settings = new Set(describeSettings().map(({ name }) => name));
    const named = text.match(/\b(WAYMARK|TEMPORAL|SMTP|DATABASE|AUTH)_[A-Z_]+\b/g) ?? [];
    expect(named.filter((name) => !settings.has(name))).toEqual([]);
    expect(namesIn(text).length).toBeGreaterThan(0);
  });

  test('names only figures that are counted', async () => {
    const known = await stored();
    expect(namesIn(text).filter((name) => !known.has(name))).toEqual([]);
  });
});
