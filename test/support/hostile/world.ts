import { makeReportLink } from '@waymark/db';
import { addDays } from '@waymark/domain';
import { type Api, apiOn } from '../api/api-on.js';
import type { Answer, Client } from '../api/client.js';
import { visitBy } from '../api/mailed-report.js';
import { caseworkNow, rowsOf, type Casework } from '../casework/in-process.js';
import { Story } from '../casework/story.js';
import { hostile, inTurn } from './texts.js';

export interface SentPhoto {
  readonly id: string;
  readonly width: number;
}

/** Somebody who came by a mailed link to write their report after the visit, and means ill. */
export class IllWorld {
  /** Every mail as it came over SMTP. */
  readonly sent: string[] = [];
  story!: Story;
  visitor!: Client;
  secretariat!: Client;
  /** The report, and its address for whoever came by the link. */
  report!: string;
  path!: string;

  private constructor(
    readonly work: Casework,
    readonly api: Api,
  ) {
    const { store } = work.mail;
    const add = store.add.bind(store);
    store.add = (raw: Buffer, to: string[]) => {
      this.sent.push(raw.toString('utf8'));
      return add(raw, to);
    };
  }

  static async begin(): Promise<IllWorld> {
    const work = await caseworkNow();
    const world = new IllWorld(work, await apiOn(work));
    await world.tell();
    return world;
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.work.close();
  }

  rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(this.work, sql, values);
  }

  /** The token of a new link to a report. */
  async linkTo(reportId: string): Promise<string> {
    return (await makeReportLink(this.work.orm.em.fork(), reportId, new Date())).token;
  }

  async reportOf(personId: string, kind = 'post-participant'): Promise<string> {
    const [row] = await this.rows<{ id: string }>(
      'select id from report where exchange_id = ? and kind = ? and person_id = ?',
      [this.story.exchange.id, kind, personId],
    );
    return row!.id;
  }

  upload(
    file: Buffer,
    words: Record<string, string> = {},
    client: Client = this.visitor,
  ): Promise<Answer<SentPhoto>> {
    return client.upload<SentPhoto>(`${this.path}/photos`, { file, ...words });
  }

  async photos(): Promise<readonly SentPhoto[]> {
    return (await this.visitor.get<{ photos: SentPhoto[] }>(this.path)).body.photos;
  }

  /** Takes every photo out again. */
  async clear(): Promise<void> {
    for (const { id } of await this.photos()) {
      const { status } = await this.visitor.send('DELETE', `${this.path}/photos/${id}`);
      if (status !== 204) throw new Error(`A photo could not be taken out: ${status}`);
    }
  }

  /** Names that somebody gave themselves, a title that somebody wrote; a visit held, and one report still to write. */
  private async tell(): Promise<void> {
    const { partnership } = this.work;
    const { asa, bjorn, basque, vastra, secretariat } = partnership;
    const next = inTurn(16);
    for (const personId of [basque.representativeId, vastra.representativeId])
      await this.rows('update person set name = ? where id = ? returning 1', [`Ane ${next()}`, personId]);
    await new Story(this.work).propose({ title: hostile[16], why: hostile[0] });
    const story = new Story(this.work);
    this.story = story;
    const start = addDays(await story.today(), -20);
    await story.propose({ afterTheFact: true, title: hostile[3] });
    await story.introduce();
    await story.prepare(start, addDays(start, 2));
    await story.ask('startVisit', story.secretariat);
    const attendance = { [asa]: 'present', [bjorn]: 'present' };
    await story.ask('recordVisit', story.host, { outcome: 'held', attendance });
    await story.file('post-host', start);
    await story.file('post-participant', start, bjorn);
    this.report = await this.reportOf(asa);
    this.path = `/api/my-reports/${this.report}`;
    this.visitor = await visitBy(this.api, await this.linkTo(this.report));
    this.secretariat = await this.api.as(secretariat.personId!);
  }
}
