import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CounterpartsView, ExchangeView, ProposalView } from '@waymark/contract';
import { addDays } from '@waymark/domain';
import { act, Players, terms } from '../../support/api/players.js';

let players: Players;
let host: string;
let sender: string;

beforeAll(async () => {
  players = await Players.gather();
  const { basque, vastra } = players.work.partnership;
  host = await players.openProposal(players.host, basque.id, 'receive');
  sender = await players.openProposal(players.sender, vastra.id, 'send');
});
afterAll(() => players.close());

const counterpartsOf = async (id: string): Promise<CounterpartsView> =>
  (await players.secretariat.get<CounterpartsView>(`/api/proposals/${id}/counterparts`)).body;

describe('the counterparts of a proposal', () => {
  test('are the open proposals of the other direction that fit, with why', async () => {
    const { lookedFor, open, fitting, nearMisses } = await counterpartsOf(host);
    expect({ lookedFor, open, nearMisses }).toEqual({ lookedFor: true, open: true, nearMisses: [] });
    expect(fitting.map(({ proposal }) => proposal)).toEqual([
      expect.objectContaining({
        id: sender,
        placesLeft: 3,
        organisation: expect.objectContaining({
          shortName: 'Västra Götaland',
          region: 'SE23',
          country: 'SE',
        }),
      }),
    ]);
    expect(fitting[0]!.hindrances).toEqual([]);
    expect(fitting[0]!.criteria.map(({ because }) => because)).toEqual(
      expect.arrayContaining(['Two countries', 'They have never met', 'Both speak English, at least B2']),
    );
  });

  test('are the secretariat’s to see: what others propose is told to no member', async () => {
    const path = `/api/proposals/${host}/counterparts`;
    expect((await players.host.get(path)).status).toBe(403);
    expect((await players.sender.get(path)).status).toBe(404);
  });

  test('are looked for before a proposal is opened, and not while it is a draft', async () => {
    const { basque } = players.work.partnership;
    const { body } = await players.host.post<ProposalView>('/api/proposals', terms(basque.id, 'receive'));
    expect(await counterpartsOf(body.id)).toMatchObject({ lookedFor: false, fitting: [] });
    await act(players.host, 'proposals', body.id, 'submit');
    const submitted = await counterpartsOf(body.id);
    expect(submitted).toMatchObject({ lookedFor: true, open: false });
    expect(submitted.fitting.map(({ proposal }) => proposal.id)).toEqual([sender]);
  });

  test('name what is wrong with those that nearly fit', async () => {
    const { basque } = players.work.partnership;
    const { periodEnd } = terms(basque.id, 'receive');
    const later = { periodStart: addDays(periodEnd, 10), periodEnd: addDays(periodEnd, 40) };
    const { body } = await players.host.post<ProposalView>('/api/proposals', {
      ...terms(basque.id, 'receive'),
      ...later,
    });
    await act(players.host, 'proposals', body.id, 'submit');
    await act(players.secretariat, 'proposals', body.id, 'open');
    const { fitting, nearMisses } = await counterpartsOf(sender);
    expect(fitting.map(({ proposal }) => proposal.id)).toEqual([host]);
    expect(nearMisses).toMatchObject([
      {
        proposal: { id: body.id },
        suggestion: null,
        hindrances: [expect.stringMatching(/10 days after this period ends/)],
      },
    ]);
  });

  test('can be proposed as they are suggested; then places and introductions are counted, and a no bars the pair', async () => {
    const [best] = (await counterpartsOf(host)).fitting;
    const { status, body } = await players.secretariat.post<ExchangeView>('/api/exchanges', {
      hostProposalId: host,
      senderProposalId: sender,
      ...best!.suggestion,
    });
    expect(status).toBe(201);
    const [again] = (await counterpartsOf(host)).fitting;
    expect(again!.proposal.placesLeft).toBe(2);

    await act(players.sender, 'exchanges', body.id, 'declineMatch', {
      kind: 'no',
      reason: 'We go elsewhere.',
    });
    const { fitting, nearMisses } = await counterpartsOf(host);
    expect(fitting).toEqual([]);
    expect(nearMisses).toMatchObject([
      { proposal: { id: sender, placesLeft: 3 }, hindrances: ['One of the two said no for good.'] },
    ]);
  });
});
