import { Problem } from '../stack/problem.mjs';
import { ask, Visitor } from './visitor.mjs';

/**
 * The people of the play.
 * @typedef {object} Cast
 * @property {Visitor} secretary
 * @property {Visitor} host speaks for the receiving organisation
 * @property {Visitor} sender speaks for the sending organisation
 * @property {Visitor} lovisa lets her words stand with her name
 * @property {Visitor} goran lets his words stand without his name
 * @property {string} hostId
 * @property {string} senderId
 */

/** @typedef {{ id: string, name: string, roles: string[], organisation: { id: string, shortName: string } | null }} DemoPerson */

/**
 * Signs everybody in by one click, as the demo data allows.
 * @param {string} url
 * @returns {Promise<Cast>}
 */
export async function gather(url) {
  const people = await demoPeople(url);
  const [secretary, host, sender, lovisa, goran] = [
    find(people, 'a secretary', ({ roles }) => roles.includes('secretariat')),
    find(people, 'a representative of the Basque Country', speaksFor('Basque Country')),
    find(people, 'a representative of Västra Götaland', speaksFor('Västra Götaland')),
    find(people, 'Lovisa Öhrnfelt', ({ name }) => name === 'Lovisa Öhrnfelt'),
    find(people, 'Göran Åkerblad', ({ name }) => name === 'Göran Åkerblad'),
  ];
  const visitor = async (/** @type {DemoPerson} */ person) => {
    const visitor = new Visitor(url, person);
    await visitor.signIn();
    return visitor;
  };
  return {
    secretary: await visitor(secretary),
    host: await visitor(host),
    sender: await visitor(sender),
    lovisa: await visitor(lovisa),
    goran: await visitor(goran),
    hostId: host.organisation?.id ?? '',
    senderId: sender.organisation?.id ?? '',
  };
}

/**
 * Whom one may sign in as by one click.
 * @param {string} url
 * @returns {Promise<DemoPerson[]>}
 */
export async function demoPeople(url) {
  const response = await ask(url, 'GET', '/api/demo/people');
  if (!response.ok)
    throw new Problem(
      `The Waymark at ${url} holds no demo data, so nobody can play in it; start one with an empty WAYMARK_DATA_DIR.`,
    );
  return /** @type {DemoPerson[]} */ (await response.json());
}

/** @param {string} shortName */
const speaksFor = (shortName) => (/** @type {DemoPerson} */ person) =>
  person.roles.includes('representative') && person.organisation?.shortName === shortName;

/**
 * @param {DemoPerson[]} people
 * @param {string} who
 * @param {(person: DemoPerson) => boolean} fits
 */
function find(people, who, fits) {
  const person = people.find(fits);
  if (!person) throw new Problem(`The play needs ${who}, and the demo data offers nobody like that.`);
  return person;
}
