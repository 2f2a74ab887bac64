import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { applyCommand, recordCommand } from '@waymark/db';
import type { FactsheetContent } from '@waymark/domain';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DemoSite, Visitor } from '../../support/forms/demo-site.js';

interface Published {
  id: string;
  slug: string;
  content: FactsheetContent;
}

async function textOf(file: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  });
  return (await Promise.all(pages)).join(' ').replace(/\s+/g, ' ');
}

/** What somebody sees who is not signed in. */
export function publicCases(demo: () => DemoSite): void {
  let visitor: Visitor;
  let sheet: Published;

  beforeAll(async () => {
    visitor = demo().nobody;
    [sheet] = (await demo().rows<Published>(`
      select x.id, f.slug, r.content from factsheet f join exchange x on x.id = f.exchange_id
      join factsheet_revision r on r.exchange_id = f.exchange_id and r.revision = f.published_revision
      where x.stage = 'published' and jsonb_array_length(r.content->'photos') > 0
        and jsonb_path_exists(r.content, '$.quotes[*] ? (@.name != null)')
      order by f.slug limit 1`)) as [Published];
  });

  const named = () => sheet.content.quotes.find((quote) => quote.name !== null)!;
  const escaped = (text: string) =>
    text
      .replace(/'/g, '&#39;')
      .replace(/"/g, '&quot;')
      .replace(/&(?!#|quot)/g, '&amp;');

  test('finds every published factsheet in the list, and only those', async () => {
    const list = (await visitor.get('/factsheets')).body;
    const rows = await demo().rows<{ slug: string; is_public: boolean }>(
      'select slug, published_revision is not null as is_public from factsheet',
    );
    for (const { slug, is_public } of rows) {
      expect(list.includes(`href="/factsheets/${slug}"`)).toBe(is_public);
      expect((await visitor.get(`/factsheets/${slug}`)).statusCode).toBe(is_public ? 200 : 404);
      expect((await visitor.get(`/factsheets/${slug}.pdf`)).statusCode).toBe(is_public ? 200 : 404);
    }
    expect(rows.some(({ is_public }) => !is_public)).toBe(true);
  });

  test('reads the page, which loads nothing but our own files', async () => {
    const page = await visitor.get(`/factsheets/${sheet.slug}`);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.body).toContain(escaped(sheet.content.title));
    expect(page.body).toContain(escaped(named().name!));
    const files = [...page.body.matchAll(/(?:src|href)="(\/site\/[^"]+|\/factsheets\/[^"]+\.jpg)"/g)];
    expect(new Set(files.map(([, file]) => file!.split('.').at(-1)))).toEqual(
      new Set(['woff2', 'css', 'jpg']),
    );
    for (const [, file] of files) expect((await visitor.get(file!)).statusCode).toBe(200);
    expect(page.body).not.toMatch(/(?:src|srcset)="https?:/);
  });

  test('is told when nothing changed, and keeps pages only for moments', async () => {
    for (const address of [`/factsheets/${sheet.slug}`, `/factsheets/${sheet.slug}.pdf`, '/factsheets']) {
      const { headers } = await visitor.get(address);
      expect(headers['cache-control']).toBe('public, max-age=30, must-revalidate');
      const again = await visitor.get(address, { headers: { 'if-none-match': String(headers['etag']) } });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    }
  });

  test('gets the same words as PDF, names with accents whole', async () => {
    const pdf = await visitor.get(`/factsheets/${sheet.slug}.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    const text = await textOf(pdf.rawPayload);
    for (const words of [sheet.content.title, named().name!, ...sheet.content.hostLessons, 'Lessons learnt'])
      expect(text).toContain(words.replace(/\s+/g, ' '));
  });

  test('meets a friendly page where nothing is', async () => {
    for (const address of [
      '/factsheets/nothing-here',
      '/factsheets/nothing-here.pdf',
      '/factsheets/a/b/c',
      '/factsheets?page=99',
      `/factsheets/${sheet.slug}/photos/${randomUUID()}-960.jpg`,
      `/factsheets/${sheet.slug}/photos/${sheet.content.photos[0]!.photoId}-5000.jpg`,
      '/site/package.json',
      '/site/fonts/none.woff2',
    ]) {
      const answer = await visitor.get(address);
      expect(answer.statusCode).toBe(404);
    }
    expect((await visitor.get('/factsheets/nothing-here')).body).toContain('This page is not here');
    for (const page of ['0', '-1', 'x', '1e9', ''])
      expect((await visitor.get(`/factsheets?page=${page}`)).statusCode).toBe(200);
  });

  test('never sees a photo that the factsheet does not show, though it is there', async () => {
    const [hidden] = await demo().rows<{ id: string }>(
      'select id from photo where exchange_id <> ? limit 1',
      [sheet.id],
    );
    expect((await visitor.get(`/factsheets/${sheet.slug}/photos/${hidden!.id}-960.jpg`)).statusCode).toBe(
      404,
    );
  });

  test('no longer sees a name, nor a quote, from the moment its person takes the consent back', async () => {
    const { personId, name, text } = named();
    const withdraw = async (payload: Record<string, unknown>) => {
      const requestId = randomUUID();
      const now = new Date().toISOString();
      const command = {
        requestId,
        caseKind: 'exchange',
        caseId: sheet.id,
        action: 'withdrawConsent',
      } as const;
      const actor = { actorId: personId, actorRoles: ['participant'] } as const;
      await recordCommand(demo().orm.em.fork(), {
        ...command,
        ...actor,
        onBehalf: null,
        payload,
        bodyHash: null,
        now,
      } as never);
      const { result } = (await applyCommand(demo().orm.em.fork(), requestId, now)) as never as {
        result: { accepted: boolean };
      };
      expect(result.accepted).toBe(true);
    };
    const seen = async () => {
      const page = (await visitor.get(`/factsheets/${sheet.slug}`)).body;
      const pdf = await textOf((await visitor.get(`/factsheets/${sheet.slug}.pdf`)).rawPayload);
      return { page, pdf };
    };
    await withdraw({ what: 'name' });
    const nameless = await seen();
    expect(nameless.page).not.toContain(escaped(name!));
    expect(nameless.pdf).not.toContain(name!);
    expect(nameless.page).toContain(escaped(text));
    await withdraw({ what: 'quote' });
    const quoteless = await seen();
    expect(quoteless.page).not.toContain(escaped(text));
    expect(quoteless.pdf).not.toContain(text);
    const revisions = await demo().rows<{ revision: number }>(
      'select revision from factsheet_revision where exchange_id = ?',
      [sheet.id],
    );
    expect(revisions).toHaveLength(3);
  });
}
