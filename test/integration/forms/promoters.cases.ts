import { beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import type { DemoSite, Visitor } from '../../support/forms/demo-site.js';
import { PromotersOnSite } from '../../support/forms/promoters.js';

/** Every part of a profile says something of its own, so that it is found wherever it stands. */
const profile = {
  headline: 'Headline-Canary for apprentices',
  about: 'About-Canary, with **no** mark-up <b>at all</b>.',
  messages: ['Message-Canary: everybody can go'],
  interests: ['Interest-Canary in Éducation'],
  languages: ['es', 'sv'],
  links: ['https://link-canary.example/page', 'javascript:alert(1)'],
  contactEmail: 'contact-canary@people.example',
  pageConsent: true,
  photoConsent: false,
  linksConsent: true,
  contactConsent: true,
};
const ofThePage = ['Headline-Canary', 'About-Canary', 'Message-Canary', 'Interest-Canary'];

/** What the public sees of Mobility Promoters. */
export function promoterCases(demo: () => DemoSite): void {
  let visitor: Visitor;
  let world: PromotersOnSite;
  beforeAll(async () => {
    visitor = demo().nobody;
    world = await PromotersOnSite.on(demo());
  });

  const read = async (address: string, language = 'en') => {
    const answer = await visitor.get(address, { headers: { 'accept-language': language } });
    return { status: answer.statusCode, body: answer.body };
  };
  const everywhere = async (slug: string) => {
    const addresses = [
      '/promoters',
      `/promoters/${slug}`,
      `/promoters/${slug}?lang=de`,
      '/promoters?speaks=es',
      '/promoters/call',
      '/factsheets',
    ];
    return (await Promise.all(addresses.map((address) => read(address)))).map(({ body }) => body).join('\n');
  };

  test('the directory says what it will hold while it holds nobody', async () => {
    const { status, body } = await read('/promoters');
    expect(status).toBe(200);
    expect(body).toContain('No profile is public yet.');
    expect(body).not.toContain('<form');
  });

  describe('the page of the call', () => {
    test('tells nothing of a call that is not ready', async () => {
      world.call = await world.plan(2027, '2027-03-02T09:00:00.000Z');
      await world.says('en', 'Promoters wanted', 'We look for you.\n\nTell us <b>why</b>.');
      await world.says('fr', 'Appel', 'Nous vous cherchons.');
      const { status, body } = await read('/promoters/call');
      expect(status).toBe(200);
      expect(body).toContain('There is no call at the moment.');
      expect(body).not.toContain('Promoters wanted');
    });

    test('says when it opens, and cannot be applied to before', async () => {
      await world.callIs({ readyAt: '2027-05-20T08:00:00.000Z' });
      const { body } = await read('/promoters/call');
      expect(body).toContain('The call opens on Tuesday, 1 June 2027.');
      expect(body).toContain('Tell us &lt;b&gt;why&lt;/b&gt;.');
      expect(body).not.toContain('href="/apply"');
      expect(body).not.toContain('data-until');
    });

    test('is open until a moment with its zone, also without a script', async () => {
      await world.callIs({ stage: 'open', launchedAt: '2027-06-01T00:00:00.000Z' });
      const answer = await visitor.get('/promoters/call');
      expect(answer.body).toContain('<time datetime="2027-06-30T21:59:00.000Z">');
      expect(answer.body).toMatch(/Wednesday,? 30 June 2027 at 23:59 CEST/);
      expect(answer.body).toContain('data-until="2027-06-30T22:00:00.000Z"');
      expect(answer.body).toContain('href="/apply"');
      expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
      const [, script] = /<script src="([^"]+)" defer>/.exec(answer.body)!;
      const file = await visitor.get(script!);
      expect([file.statusCode, file.headers['content-type']]).toEqual([
        200,
        'text/javascript; charset=utf-8',
      ]);
    });

    test('speaks six languages, and says where the call itself does not', async () => {
      const french = await read('/promoters/call', 'fr');
      expect(french.body).toContain('<html lang="fr">');
      expect(french.body).toContain('Nous vous cherchons.');
      const swedish = await read('/promoters/call', 'sv');
      expect(swedish.body).toContain('här är den på engelska');
      expect(swedish.body).toContain('<div lang="en">');
      expect(swedish.body).toContain('Anställd i region eller kommun');
      for (const language of ['es', 'de', 'it']) {
        const { body } = await read(`/promoters/call?lang=${language}`);
        expect(body).toContain(`<html lang="${language}">`);
        expect(body).toContain(`href="/apply?lang=${language}"`);
      }
    });

    test('extended, closed and over', async () => {
      const lead = await world.person('Lea Lead');
      await world.callIs({ leadId: lead });
      const until = { until: '2027-07-07' };
      const on = '2027-06-30T10:00:00.000Z';
      await world.ask(world.call, 'extend', { personId: lead, roles: ['lead'] }, until, on);
      const extended = (await read('/promoters/call')).body;
      expect(extended).toContain('The call is open, and was extended.');
      expect(extended).toMatch(/7 July 2027 at 23:59 CEST/);
      await world.callIs({ stage: 'reviewing' });
      const closed = (await read('/promoters/call')).body;
      expect(closed).toContain('The call is closed.');
      expect(closed).not.toContain('href="/apply"');
      // How far the panel is stays with the panel.
      await world.callIs({ stage: 'decided' });
      expect((await read('/promoters/call')).body).toBe(closed);
      await world.callIs({ stage: 'published' });
      expect((await read('/promoters/call')).body).toContain(
        'The call is over, and the promoters are chosen.',
      );
      await world.callIs({ stage: 'open' });
    });
  });

  describe('a profile', () => {
    let made: Awaited<ReturnType<PromotersOnSite['published']>>;
    const found = async () => {
      const all = await everywhere(made.slug);
      const parts = [...ofThePage, 'link-canary', 'contact-canary'];
      return parts.filter((part) => all.includes(part));
    };

    test('is nowhere before it is published', async () => {
      const { about } = await world.approved('Waiting Wanda', profile, ['page', 'links', 'contact']);
      expect((await read('/promoters')).body).not.toContain('Wanda');
      expect((await read(`/promoters/waiting-wanda-${about.id}`)).status).toBe(404);
    });

    test('shows what is consented to, and nothing else anywhere', async () => {
      const more = { applicantType: 'vet-teacher', region: 'ES21' };
      made = await world.published('Åsa <i>Öberg</i>', profile, ['page'], more);
      expect(await found()).toEqual(ofThePage);
      const { body } = await read(`/promoters/${made.slug}`);
      expect(body).toContain('<h1>Åsa &lt;i&gt;Öberg&lt;/i&gt;</h1>');
      expect(body).toContain('Mobility Promoter 2027');
      expect(body).toContain('VET teacher or trainer');
      expect(body).toContain('&lt;b&gt;at all&lt;/b&gt;');
    });

    test('shows links and contact from the moment each is consented to, and a script is no link', async () => {
      await world.ask(made.about, 'withdrawConsent', made.applicant, { what: 'page' });
      made = await world.published('Åsa Öberg', profile, ['page', 'links', 'contact'], { region: 'ES21' });
      expect(await found()).toEqual([...ofThePage, 'link-canary', 'contact-canary']);
      const { body } = await read(`/promoters/${made.slug}`);
      expect(body).toContain('href="https://link-canary.example/page"');
      expect(body).not.toContain('href="javascript');
      await world.ask(made.about, 'withdrawConsent', made.applicant, { what: 'contact' });
      expect(await found()).toEqual([...ofThePage, 'link-canary']);
      await world.ask(made.about, 'withdrawConsent', made.applicant, { what: 'links' });
      expect(await found()).toEqual(ofThePage);
    });

    test('shows nothing that a consent no longer covers, even if it still stood in what was published', async () => {
      await demo().rows(
        `update promoter_profile set content = content || '{"links": ["https://link-canary.example"]}' where slug = ? returning slug`,
        [made.slug],
      );
      expect(await found()).toEqual(ofThePage);
    });

    test('has a picture for sharing, and texts that fit into a post', async () => {
      const { body } = await read(`/promoters/${made.slug}`);
      const address = `/promoters/${made.slug}/card.png`;
      expect(body).toContain(`<meta property="og:image" content="http://localhost:3000${address}" />`);
      const card = await visitor.get(address);
      expect(card.headers['content-type']).toBe('image/png');
      expect(await sharp(card.rawPayload).metadata()).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
      });
      const [, short] = /<textarea id="post-short" readonly>([^<]*)</.exec(body)!;
      expect(short).toContain('Message-Canary');
      expect(short).toContain(`/promoters/${made.slug}`);
      expect([...short!.replace(/&#?\w+;/g, '.')].length).toBeLessThanOrEqual(280);
    });

    test('is found by region, type, language, interest and year, and only by what is public', async () => {
      const holds = async (query: string) => (await read(`/promoters?${query}`)).body.includes('Åsa Öberg');
      for (const query of [
        'region=ES21',
        'speaks=sv',
        'interest=education',
        'interest=ÉDUC',
        'year=2027',
        'lang=fr',
      ])
        expect([query, await holds(query)]).toEqual([query, true]);
      for (const query of [
        'region=SE232',
        'type=ngo',
        'speaks=it',
        'year=2026',
        'interest=100%25',
        'interest=_______________________________',
        'interest=link-canary',
        'interest=contact-canary',
      ])
        expect([query, await holds(query)]).toEqual([query, false]);
      expect((await read('/promoters?type=ngo')).body).toContain('No promoter matches what you chose.');
    });

    test('whatever stands in an address, nothing breaks', async () => {
      for (const query of [
        'region=%00',
        'interest=%00%5C',
        `interest=${'x'.repeat(900)}`,
        'year=1e999',
        'type[]=a&type[]=b',
        'page=0',
        'speaks=%22%5D',
      ])
        expect([query, (await read(`/promoters?${query}`)).status]).toEqual([
          query,
          query.includes('%00') ? 422 : 200,
        ]);
      for (const path of ['a/b/c', 'none', 'none/card.png', `${made.slug}/none.png`, '..%2f..%2fetc'])
        expect([path, (await read(`/promoters/${path}`)).status]).toEqual([path, 404]);
      expect((await read('/promoters/%00')).status).toBe(422);
      expect((await read('/promoters?page=99')).status).toBe(404);
    });

    test('marks who is a promoter no more', async () => {
      await demo().rows(
        `update promoter_application set stage = 'alumni', facts = facts || '{"stage": "alumni"}' where id = ? returning id`,
        [made.about.id],
      );
      for (const address of ['/promoters', `/promoters/${made.slug}`])
        expect((await read(address)).body).toContain('Former Mobility Promoter, 2027');
    });

    test('is gone at once, with its picture, when its consent is withdrawn', async () => {
      await world.ask(made.about, 'withdrawConsent', made.applicant, { what: 'page' });
      expect(await found()).toEqual([]);
      for (const address of [`/promoters/${made.slug}`, `/promoters/${made.slug}/card.png`])
        expect((await read(address)).status).toBe(404);
      expect((await read(`/promoters/${made.slug}`)).body).toContain('This profile is not here');
      expect((await read(`/promoters/${made.slug}`)).body).not.toContain('Åsa');
    });
  });

  test('the directory has pages', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `Promoter ${String(index).padStart(2, '0')}`);
    for (const name of names) await world.published(name, profile, ['page']);
    const [first, second] = [(await read('/promoters')).body, (await read('/promoters?page=2')).body];
    expect(names.filter((name) => first.includes(`>${name}</a>`))).toEqual(names.slice(0, 24));
    expect(names.filter((name) => second.includes(`>${name}</a>`))).toEqual(names.slice(24));
    expect(first).toContain('href="/promoters?page=2"');
    expect((await read('/promoters?speaks=es')).body).toContain('href="/promoters?speaks=es&amp;page=2"');
  });
}
