import type { ActionResult, ExchangeView, ProposalView } from '@waymark/contract';
import { addDays, dayOf } from '@waymark/domain';
import { caseworkNow, type Casework } from '../casework/in-process.js';
import { type Api, apiOn } from './api-on.js';
import type { Answer, Client } from './client.js';

const today = dayOf(new Date().toISOString());

/** Complete terms of a proposal. */
export const terms = (organisationId: string, direction: string) => ({
  organisationId,
  direction,
  title: `We would like to ${direction}`,
  topics: ['LL-STRATEGY'],
  formats: ['RSP-STUDY-VISIT'],
  languages: [{ code: 'en', level: 'B2' }],
  periodStart: addDays(today, 30),
  periodEnd: addDays(today, 200),
  places: 3,
});

/** Takes a step of a case. */
export const act = <T = ActionResult>(
  who: Client,
  kind: 'exchanges' | 'proposals',
  id: string,
  action: string,
  body: object = {},
  key?: string,
): Promise<Answer<T>> => who.post<T>(`/api/${kind}/${id}/actions/${action}`, body, key ? { key } : {});

/** The two sides of the reference exchange and the secretariat, each signed in, and everything they stand on. */
export class Players {
  private constructor(
    readonly work: Casework,
    readonly api: Api,
    readonly host: Client,
    readonly sender: Client,
    readonly secretariat: Client,
  ) {}

  static async gather(): Promise<Players> {
    const work = await caseworkNow();
    const api = await apiOn(work);
    const { basque, vastra, secretariat } = work.partnership;
    return new Players(
      work,
      api,
      await api.as(basque.representativeId),
      await api.as(vastra.representativeId),
      await api.as(secretariat.personId!),
    );
  }

  async openProposal(who: Client, organisationId: string, direction: string): Promise<string> {
    const { body } = await who.post<ProposalView>('/api/proposals', terms(organisationId, direction));
    await act(who, 'proposals', body.id, 'submit');
    const opened = await act(this.secretariat, 'proposals', body.id, 'open');
    if (opened.status !== 200) throw new Error(`The proposal was not opened: ${opened.text}`);
    return body.id;
  }

  async proposedExchange(): Promise<ExchangeView> {
    const { basque, vastra } = this.work.partnership;
    const { status, body, text } = await this.secretariat.post<ExchangeView>('/api/exchanges', {
      hostProposalId: await this.openProposal(this.host, basque.id, 'receive'),
      senderProposalId: await this.openProposal(this.sender, vastra.id, 'send'),
      title: 'Västra Götaland visits the Basque Country',
      why: 'Both work on regional strategies.',
      topics: ['LL-STRATEGY'],
      format: 'RSP-STUDY-VISIT',
    });
    if (status !== 201) throw new Error(`The match was not proposed: ${text}`);
    return body;
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.work.close();
  }
}
