import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExchangeView, ProposalView } from '@waymark/contract';
import { applyUpdate, workflowIdOf } from '@waymark/workflows';
import { act, Players, terms } from '../../support/api/players.js';
import type { Client } from '../../support/api/client.js';
import { answersTo } from '../../support/casework/answers.mjs';
import { type Casework, rowsOf } from '../../support/casework/in-process.js';

let players: Players;
let work: Casework;
let host: Client;
let sender: Client;
let secretariat: Client;
beforeAll(async () => {
  players = await Players.gather();
  ({ work, host, sender, secretariat } = players);
});
afterAll(() => players.close());

const proposedExchange = () => players.proposedExchange();

describe('the same Idempotency-Key', () => {
  test('fifty times at once does one thing, and gives one answer', async () => {
    const exchange = await proposedExchange();
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const events = await rowsOf(
      work,
      "select seq from case_event where case_id = ? and type = 'match-accepted'",
      [exchange.id],
    );
    expect(events).toHaveLength(1);
    const again = await act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key);
    expect([again.status, again.text]).toEqual([200, answers[0]!.text]);
  });

  test('fifty times at once makes one case', async () => {
    const key = randomUUID();
    const body = terms(work.partnership.basque.id, 'receive');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => host.post<ProposalView>('/api/proposals', body, { key })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  });

  test('with another body, by another person or for another case is refused, and nothing is done', async () => {
    const exchange = await proposedExchange();
    const other = await proposedExchange();
    const key = randomUUID();
    expect((await act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key)).status).toBe(200);
    const reused = [
      await act(
        host,
        'exchanges',
        exchange.id,
        'declineMatch',
        { kind: 'no', reason: 'Changed my mind' },
        key,
      ),
      await act(host, 'exchanges', other.id, 'acceptMatch', {}, key),
      await act(sender, 'exchanges', exchange.id, 'acceptMatch', {}, key),
    ];
    for (const { status, body } of reused)
      expect([status, (body as never as { type: string }).type]).toEqual([
        422,
        'urn:waymark:problem:key-reused',
      ]);
    const { body } = await secretariat.get<ExchangeView>(`/api/exchanges/${other.id}`);
    expect(body.hostSide.acceptedAt).toBeNull();
  });

  test('that reached its case before it was written down is done all the same', async () => {
    const exchange = await proposedExchange();
    const key = randomUUID();
    const asked = await work.client.workflow
      .getHandle(workflowIdOf('exchange', exchange.id))
      .executeUpdate(applyUpdate, { args: [{ requestId: key, action: 'acceptMatch' }], updateId: key });
    expect(asked).toMatchObject({ accepted: false, code: 'unknown-request' });
    const answer = await act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key);
    expect([answer.status, answer.body.seq]).toEqual([200, 2]);
    expect((await act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key)).text).toBe(answer.text);
  });

  test('tells somebody who was taken off a case meanwhile that their step was done', async () => {
    const exchange = await proposedExchange();
    const { asa } = work.partnership;
    await act(host, 'exchanges', exchange.id, 'acceptMatch');
    await act(sender, 'exchanges', exchange.id, 'acceptMatch');
    await act(sender, 'exchanges', exchange.id, 'logFirstContact');
    await act(sender, 'exchanges', exchange.id, 'addParticipant', { personId: asa });
    const traveller = await players.api.as(asa);
    const { body: reports } = await traveller.get<{ id: string }[]>(
      `/api/reports?kind=pre-participant&exchangeId=${exchange.id}`,
    );
    const answers = answersTo('pre-participant', '2026-03-02');
    await traveller.put(`/api/reports/${reports[0]!.id}/answers`, { answers });
    const key = randomUUID();
    const filed = { reportKind: 'pre-participant' };
    const first = await act(traveller, 'exchanges', exchange.id, 'fileReport', filed, key);
    expect(first.status).toBe(200);
    await act(sender, 'exchanges', exchange.id, 'removeParticipant', { personId: asa });

    const again = await act(traveller, 'exchanges', exchange.id, 'fileReport', filed, key);
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect((await act(traveller, 'exchanges', exchange.id, 'fileReport', filed)).status).toBe(404);
    expect((await act(host, 'exchanges', exchange.id, 'fileReport', filed, key)).status).toBe(422);
  });

  test('of a refusal is refused the same way again, even when it would be possible now', async () => {
    const exchange = await proposedExchange();
    const key = randomUUID();
    const first = await act(host, 'exchanges', exchange.id, 'logFirstContact', {}, key);
    expect(first.status).toBe(409);
    await act(host, 'exchanges', exchange.id, 'acceptMatch');
    await act(sender, 'exchanges', exchange.id, 'acceptMatch');
    const again = await act(host, 'exchanges', exchange.id, 'logFirstContact', {}, key);
    expect([again.status, (again.body as never as { reasons: string[] }).reasons]).toEqual([
      409,
      (first.body as never as { reasons: string[] }).reasons,
    ]);
    expect((await act(host, 'exchanges', exchange.id, 'logFirstContact')).status).toBe(200);
  });

  test('makes one person, however often it is sent, and another body is refused', async () => {
    const key = randomUUID();
    const body = {
      name: 'Ida Ny',
      email: `${key}@people.example`,
      organisationId: work.partnership.vastra.id,
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => sender.post<{ id: string }>('/api/people', body, { key })),
    );
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.body.id}`)).size).toBe(1);
    expect((await sender.post('/api/people', { ...body, name: 'Another' }, { key })).status).toBe(422);
  });
});
