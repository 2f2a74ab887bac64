import { randomUUID } from 'node:crypto';
import { OrganisationEntity, PersonEntity } from '@waymark/db';
import { addDays } from '@waymark/domain';
import { type Api, apiOn } from '../api/api-on.js';
import type { Client } from '../api/client.js';
import { caseworkNow, rowsOf, type Casework } from '../casework/in-process.js';
import { Story } from '../casework/story.js';
import { fillWithEverything, otherWords, type Things } from './everything.js';
import { twinOf } from './twin.js';

/** Everybody that the tables of expectations name, in the order of their columns. */
export const roles = [
  'nobody',
  'participant',
  'host',
  'sender',
  'coSender',
  'deputy',
  'elsewhere',
  'coordinator',
  'roleless',
  'several',
  'secretariat',
] as const;
/**
 * `coSender` speaks for an organisation that sends people to `ours` too, of whom none is named yet. `elsewhere` speaks
 * for an organisation that has no part in `ours`, and hosts its twin. `roleless` is named as a deputy and has no role.
 * `several` travels in `ours`, coordinates, and speaks for an organisation that is no party.
 */
export type Role = (typeof roles)[number];
export type Relation = 'own' | 'other' | 'none';

interface CaseIds extends Things {
  readonly exchange: string;
  readonly hostProposal: string;
  readonly senderProposal: string;
}

/** Two exchanges that are alike in everything but their people, one that is only proposed, and one that was declined. */
export class World {
  readonly who = {} as Record<Role, Client>;
  /** The person behind each role; the coordinator where there is none. */
  readonly ids = {} as Record<Role, string>;
  readonly organisations = {} as Record<
    'host' | 'sender' | 'coSender' | 'elsewhere' | 'nowhere' | 'apart' | 'third',
    string
  >;
  ours!: CaseIds;
  theirs!: CaseIds;
  /** Of the factsheet of `ours`, which is public. */
  slug!: string;

  private constructor(
    readonly work: Casework,
    readonly api: Api,
    readonly story: Story,
    readonly proposed: Story,
    readonly declined: Story,
  ) {}

  static async gather(): Promise<World> {
    const work = await caseworkNow();
    const story = () => new Story(work);
    const world = new World(work, await apiOn(work), story(), story(), story());
    try {
      await world.fill();
    } catch (error) {
      await world.close();
      throw error;
    }
    return world;
  }

  /** Does something while our exchange is in another stage. */
  async inStage<T>(stage: string, work: () => Promise<T>): Promise<T> {
    const move = (to: string) =>
      this.rows(
        "update exchange set stage = ?, facts = jsonb_set(facts, '{stage}', to_jsonb(?::text)) where id = ? returning 1",
        [to, to, this.ours.exchange],
      );
    await move(stage);
    try {
      return await work();
    } finally {
      await move('completed');
    }
  }

  private async fill(): Promise<void> {
    const others = await this.bringEverybody();
    await this.tellTheStory();
    await this.makeTheTwin(others);
    for (const role of roles)
      this.who[role] = role === 'nobody' ? this.api.nobody : await this.api.as(this.ids[role]);
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.work.close();
  }

  rows<Row = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(this.work, sql, params);
  }

  private async bringEverybody(): Promise<Record<string, string>> {
    const { basque, vastra, secretariat, asa, bjorn } = this.work.partnership;
    const em = this.work.orm.em.fork();
    const person = (name: string, own: string[], organisation?: OrganisationEntity) => {
      const more = { jobTitle: 'Planner', department: 'Skills', phone: '+32 2 000 00 00', organisation };
      const email = `${randomUUID()}@people.example`;
      const made = {
        id: randomUUID(),
        name,
        email,
        roles: own,
        createdAt: new Date(),
        ...(organisation && more),
      };
      return em.assign(new PersonEntity(), made);
    };
    const organisation = (shortName: string) =>
      em.assign(new OrganisationEntity(), {
        id: randomUUID(),
        name: `City of ${shortName}`,
        shortName,
        kind: 'local-authority',
        country: 'DE',
        regionCode: 'DE212',
        city: shortName,
        website: 'https://www.example.org',
        isMember: true,
        createdAt: new Date(),
      });
    const names = ['Elsewhere', 'Nowhere', 'Third', 'Together', 'Apart'];
    const [elsewhere, nowhere, third, together, apart] = names.map(organisation);
    const host = await em.findOneOrFail(OrganisationEntity, basque.id);
    const sender = await em.findOneOrFail(OrganisationEntity, vastra.id);
    em.persist([elsewhere!, nowhere!, third!, together!, apart!]);
    await em.flush();
    const people = {
      stella: person('Stella Fremd', ['representative'], elsewhere),
      nils: person('Nils Niemand', ['representative'], nowhere),
      tove: person('Tove Reisende', ['participant'], nowhere),
      bodil: person('Bodil Reisende', ['participant'], nowhere),
      sixten: person('Sixten Reisende', ['participant'], nowhere),
      deputy: person('Miren Ordezkaria', ['representative'], host),
      coSender: person('Cora Mitreise', ['representative'], together),
      coordinator: person('Kai Koordinator', ['coordinator']),
      roleless: person('Rolf Rollenlos', [], sender),
      several: person('Silvia Vielerlei', ['participant', 'coordinator', 'representative'], third),
    };
    em.persist(Object.values(people));
    await em.flush();
    elsewhere!.representative = people.stella;
    nowhere!.representative = people.nils;
    third!.representative = people.several;
    together!.representative = people.coSender;
    host.deputy = people.deputy;
    sender.deputy = people.roleless;
    for (const org of [host, sender])
      Object.assign(org, { city: 'Here', website: 'https://www.example.org' });
    await em.flush();
    await em.execute(
      "update person set phone = '+34 600', job_title = 'Planner', department = 'Skills' where phone is null",
    );
    Object.assign(this.organisations, {
      host: basque.id,
      sender: vastra.id,
      elsewhere: elsewhere!.id,
      nowhere: nowhere!.id,
      third: third!.id,
      coSender: together!.id,
      apart: apart!.id,
    });
    Object.assign(this.ids, {
      nobody: people.coordinator.id,
      participant: asa,
      host: basque.representativeId,
      sender: vastra.representativeId,
      coSender: people.coSender.id,
      deputy: people.deputy.id,
      elsewhere: people.stella.id,
      coordinator: people.coordinator.id,
      roleless: people.roleless.id,
      several: people.several.id,
      secretariat: secretariat.personId,
    });
    return {
      [basque.id]: elsewhere!.id,
      [vastra.id]: nowhere!.id,
      [together!.id]: apart!.id,
      [basque.representativeId]: people.stella.id,
      [vastra.representativeId]: people.nils.id,
      [asa]: people.tove.id,
      [bjorn]: people.bodil.id,
      [people.several.id]: people.sixten.id,
    };
  }

  private async tellTheStory(): Promise<void> {
    const { story, proposed, declined } = this;
    await proposed.propose();
    await declined.propose();
    const start = addDays(await story.today(), -20);
    await story.propose({ afterTheFact: true });
    await story.introduce();
    await story.prepare(start, addDays(start, 2));
    await story.ask('startVisit', story.secretariat);
    await story.report(start);
    await story.publish();
    await story.complete();
    await declined.ask('declineMatch', declined.host, { kind: 'not-now', reason: 'No room.' });
    const { caller } = this.work;
    const payload = { reason: 'Other plans.' };
    await caller.ask(declined.hostProposal, 'withdraw', declined.host, { payload });
    await caller.ask(declined.senderProposal, 'withdraw', declined.sender, { payload });
    const travellers = [this.ids.participant, this.ids.several];
    for (const personId of travellers)
      await this.rows('insert into exchange_participant values (?, ?) returning 1', [
        declined.exchange.id,
        personId,
      ]);
    await this.rows(
      `update exchange set facts = jsonb_set(facts, '{participants}', (select (x.facts->'participants') from exchange x where x.id = ?))
       where id = ? returning 1`,
      [story.exchange.id, declined.exchange.id],
    );
    await this.rows(
      `update exchange set facts = replace(facts::text, ?, ?)::jsonb where id = ? returning 1`,
      [this.work.partnership.bjorn, this.ids.several, declined.exchange.id],
    );
  }

  private async makeTheTwin(others: Record<string, string>): Promise<void> {
    const { work, story, ids, organisations } = this;
    const things = await fillWithEverything(work, story, {
      traveller: ids.several,
      coSender: organisations.coSender,
    });
    const { exchange, hostProposal, senderProposal } = story;
    const [sheet] = await this.rows<{ slug: string }>('select slug from factsheet where exchange_id = ?', [
      exchange.id,
    ]);
    this.slug = sheet!.slug;
    this.ours = {
      ...things,
      exchange: exchange.id,
      hostProposal: hostProposal.id,
      senderProposal: senderProposal.id,
    };
    const twin = await twinOf(work, exchange.id, { ...others, ...otherWords });
    this.theirs = {
      exchange: twin(exchange.id),
      hostProposal: twin(hostProposal.id),
      senderProposal: twin(senderProposal.id),
      photo: twin(things.photo),
      documents: { shared: twin(things.documents.shared), unwanted: twin(things.documents.unwanted) },
      tasks: {
        host: twin(things.tasks.host),
        sender: twin(things.tasks.sender),
        secretariat: twin(things.tasks.secretariat),
      },
      report: (kind, personId) => twin(things.report(kind, personId)),
    };
  }
}
