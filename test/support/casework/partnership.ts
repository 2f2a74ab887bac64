import { randomUUID } from 'node:crypto';
import { OrganisationEntity, PersonEntity, type createOrm } from '@waymark/db';
import type { Actor } from '@waymark/domain';

export type Orm = Awaited<ReturnType<typeof createOrm>>;

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly representativeId: string;
}

/** Who takes part in a test: made anew for each, so that mails can be told apart by their address. */
export interface Partnership {
  readonly basque: Member;
  readonly vastra: Member;
  readonly secretariat: Actor;
  /** Travel for Västra Götaland. */
  readonly asa: string;
  readonly bjorn: string;
  /** Colleagues of the representatives, for whoever names a contact of their own. */
  readonly jon: string;
  readonly karin: string;
  emailOf(personId: string): string;
}

const person = (name: string, roles: string[], at: Date) =>
  Object.assign(new PersonEntity(), {
    id: randomUUID(),
    name,
    email: `${randomUUID()}@people.example`,
    roles,
    createdAt: at,
  });

const organisation = (name: string, country: string, regionCode: string, at: Date) =>
  Object.assign(new OrganisationEntity(), {
    id: randomUUID(),
    name,
    shortName: name,
    kind: 'regional-authority',
    country,
    regionCode,
    isMember: true,
    createdAt: at,
  });

/** The two sides of the reference exchange, two travellers and a secretariat. */
export async function foundPartnership(orm: Orm, at: Date): Promise<Partnership> {
  const em = orm.em.fork();
  const basque = organisation('Basque Country', 'ES', 'ES21', at);
  const vastra = organisation('Västra Götaland', 'SE', 'SE23', at);
  const people = {
    ane: person('Ane Etxeberria', ['representative'], at),
    lars: person('Lars Lindqvist', ['representative'], at),
    noor: person('Noor Peeters', ['secretariat'], at),
    asa: person('Åsa Öberg', ['participant'], at),
    bjorn: person('Björn Ek', ['participant'], at),
    jon: person('Jon Agirre', [], at),
    karin: person('Karin Holm', [], at),
  };
  for (const one of [people.ane, people.jon]) one.organisation = basque;
  for (const one of [people.lars, people.karin, people.asa, people.bjorn]) one.organisation = vastra;
  em.persist([basque, vastra, ...Object.values(people)]);
  await em.flush();
  basque.representative = people.ane;
  vastra.representative = people.lars;
  await em.flush();

  const emails = new Map<string, string>(Object.values(people).map(({ id, email }) => [id, email]));
  return {
    basque: { id: basque.id, name: basque.name, representativeId: people.ane.id },
    vastra: { id: vastra.id, name: vastra.name, representativeId: people.lars.id },
    secretariat: { personId: people.noor.id, roles: ['secretariat'] },
    asa: people.asa.id,
    bjorn: people.bjorn.id,
    jon: people.jon.id,
    karin: people.karin.id,
    emailOf: (personId) => emails.get(personId)!,
  };
}
