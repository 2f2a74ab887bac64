import type { Connection } from '@temporalio/client';
import type { ApplicationLinkOpened } from '@waymark/contract';
import { type Api, apiOn, settingsOn } from '../api/api-on.js';
import { Client } from '../api/client.js';
import { eventually } from './eventually.js';
import { PromoterCall } from './promoter-call.js';
import { Year } from './year.js';

/** An open call, and an API with the clock of its cases. */
export class ApplyingWorld {
  private constructor(
    readonly year: Year,
    readonly call: PromoterCall,
    readonly june: number,
    readonly api: Api,
    private readonly clock: { now: Date },
  ) {}

  static async open(terms: Record<string, unknown> = {}): Promise<ApplyingWorld> {
    const year = await Year.begin();
    const call = await PromoterCall.people(year);
    const june = await call.prepare(terms);
    await year.passTo(`${june}-06-01`, '09:00');
    const clock = { now: await year.work.now() };
    // Whatever the API asks of Temporal, it asks of the one whose clock jumps.
    const { temporal } = settingsOn(year.work);
    const { address } = (year.work.client.connection as Connection).options as { address: string };
    const api = await apiOn(year.work, { temporal: { ...temporal, address } }, () => clock.now);
    return new ApplyingWorld(year, call, june, api, clock);
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.year.close();
  }

  async passTo(day: string, hour?: string): Promise<void> {
    await this.year.passTo(day, hour);
    this.clock.now = await this.year.work.now();
  }

  /** The tokens in the mails to an address, the newest first, once there are so many. */
  tokens(email: string, least = 1): Promise<string[]> {
    return eventually(() => {
      const found = this.year.work.mail.store
        .list({ to: email })
        .flatMap(({ text }) => /\/apply#([\w-]+)/.exec(text)?.[1] ?? [])
        .toReversed();
      return found.length >= least && found;
    });
  }

  post<T>(path: string, body: object) {
    return this.api.nobody.post<T>(`/api/application-links/${path}`, body, { key: null });
  }

  /** The link that somebody gets who types their address. */
  async askedFor(email: string): Promise<string> {
    await this.post('ask', { email, language: 'es' });
    return (await this.tokens(email))[0]!;
  }

  /** Uses a link as its page does: the browser, and the path of its application. */
  async visit(path: 'open' | 'begin', body: object): Promise<{ visitor: Client; at: string; id: string }> {
    const answer = await this.post<ApplicationLinkOpened>(path, body);
    if (answer.status !== 200) throw new Error(`The link was answered ${answer.status}: ${answer.text}`);
    const visitor = new Client(this.api.url, answer.headers.get('set-cookie')!.split(';')[0]!);
    const id = answer.body.applicationId;
    return { visitor, id, at: `/api/my-applications/${id}` };
  }
}
