import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExchangeView, ReportView } from '@waymark/contract';
import type { ExchangeFacts } from '@waymark/domain';
import type { Client } from '../../support/api/client.js';
import { type LinkWorld, reportIdOf, visitBy } from '../../support/api/mailed-report.js';
import { makeReportLink } from '@waymark/db';
import { answersTo } from '../../support/casework/answers.mjs';
import { rowsOf } from '../../support/casework/in-process.js';
import { textOfPdf } from '../../support/text-of-pdf.js';

/** Who gets a certificate of attendance, and from when on. */
export function certificateCases(linkWorld: () => LinkWorld): void {
  describe('the certificate of attendance', () => {
    let world: LinkWorld;
    let report: string;
    let visitor: Client;
    beforeAll(async () => {
      world = linkWorld();
      const { work, api, story } = world;
      const { asa } = work.partnership;
      report = await reportIdOf(work, story, 'post-participant', asa);
      const answers = { ...answersTo('post-participant', '2030-01-01'), certificate: 'yes' };
      await rowsOf(work, "update report set status = 'filed', answers = ? where id = ? returning 1", [
        JSON.stringify(answers),
        report,
      ]);
      await set({ visit: null, attendance: 'unknown', post: { status: 'filed' } });
      const { token } = await makeReportLink(work.orm.em.fork(), report, new Date());
      visitor = await visitBy(api, token);
    });

    /** Makes the visit one that went so far. */
    const set = async ({ visit, ...person }: { visit: object | null } & Record<string, unknown>) => {
      const { work, story } = world;
      const [row] = await rowsOf<{ facts: ExchangeFacts }>(work, 'select facts from exchange where id = ?', [
        story.exchange.id,
      ]);
      const { facts } = row!;
      const participants = facts.participants.map((one) =>
        one.personId === work.partnership.asa ? { ...one, ...person } : one,
      );
      const now = { ...facts, stage: 'reporting', visit, participants };
      await rowsOf(work, 'update exchange set facts = ? where id = ? returning 1', [
        JSON.stringify(now),
        story.exchange.id,
      ]);
    };
    const held = { outcome: 'held', recordedAt: '2030-02-01T09:00:00Z' };
    const own = () => `/api/my-reports/${report}/certificate.pdf`;
    const state = async () => (await visitor.get<ReportView>(`/api/my-reports/${report}`)).body.certificate;
    const ofPerson = async (personId: string) => {
      const client = await world.api.as(personId);
      const { body } = await client.get<ExchangeView>(`/api/exchanges/${world.story.exchange.id}`);
      return body.participants.find((one) => one.personId === world.work.partnership.asa)?.certificate;
    };

    test('is not there before somebody has recorded that its person was there', async () => {
      const { basque } = world.work.partnership;
      for (const [visit, attendance, expected] of [
        [null, 'unknown', 'notRecorded'],
        [{ ...held, outcome: 'unconfirmed' }, 'present', 'notRecorded'],
        [held, 'unknown', 'notRecorded'],
        [held, 'absent', 'absent'],
      ] as const) {
        await set({ visit, attendance });
        expect([attendance, await state(), (await visitor.get(own())).status]).toEqual([
          attendance,
          expected,
          404,
        ]);
        expect(await ofPerson(basque.representativeId)).toBe(false);
      }
    });

    test('is then there for its person and for whoever may read the report, in the language asked for', async () => {
      await set({ visit: held, attendance: 'present' });
      expect(await state()).toBe('ready');
      const answer = await fetch(`${world.api.url}${own()}?lang=sv`, {
        headers: { cookie: visitor.cookie! },
      });
      expect([
        answer.status,
        answer.headers.get('content-type'),
        answer.headers.get('cache-control'),
      ]).toEqual([200, 'application/pdf', 'private, no-store']);
      const text = await textOfPdf(new Uint8Array(await answer.arrayBuffer()));
      expect(text).toContain('Deltagarintyg');
      expect(text).toContain('Västra Götaland');
      const { basque, vastra, asa, secretariat } = world.work.partnership;
      for (const personId of [asa, basque.representativeId, vastra.representativeId, secretariat.personId!]) {
        const client = await world.api.as(personId);
        const { status } = await client.get(`/api/reports/${report}/certificate.pdf`);
        expect([personId, status, await ofPerson(personId)]).toEqual([personId, 200, true]);
      }
    });

    test('is there for nobody else, and for no other report', async () => {
      const { bjorn } = world.work.partnership;
      const path = `/api/reports/${report}/certificate.pdf`;
      expect((await world.api.nobody.get(path)).status).toBe(401);
      expect((await (await world.api.as(bjorn)).get(path)).status).toBe(404);
      expect((await visitor.get(`/api/my-reports/${world.asas}/certificate.pdf`)).status).toBe(401);
      const secretary = await world.api.as(world.work.partnership.secretariat.personId!);
      expect((await secretary.get(`/api/reports/${world.asas}/certificate.pdf`)).status).toBe(404);
    });
  });
}
