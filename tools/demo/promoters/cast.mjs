import { Problem } from '../../stack/problem.mjs';
import { demoPeople } from '../cast.mjs';
import { ask, Visitor } from '../visitor.mjs';

/** @typedef {import('./mailbox.mjs').Mailbox} Mailbox */
/** @typedef {import('../visitor.mjs').Json} Json */

/**
 * Who runs the call. Whoever applies comes later, by a mailed link.
 * @typedef {object} Panel
 * @property {Visitor} secretary
 * @property {Visitor} lead
 * @property {string} deputyId
 * @property {Visitor[]} reviewers
 */

const SIGN_IN = { link: /\/sign-in\/link#token=([\w-]+)/ };
/** One more than each application needs, so that somebody may have a conflict. */
const REVIEWERS = 3;

/**
 * The secretary signs in as the demo data allows.
 * @param {string} url
 * @returns {Promise<Visitor>}
 */
export async function theSecretary(url) {
  const person = (await demoPeople(url)).find(({ roles }) => roles.includes('secretariat'));
  if (!person) throw new Problem('The play needs a secretary, and the demo data offers nobody like that.');
  const secretary = new Visitor(url, person);
  await secretary.signIn();
  return secretary;
}

/**
 * Coordinators sign in as they do every day: by a link that is mailed to them.
 * @param {Visitor} secretary
 * @param {Mailbox} mailbox
 * @param {Json} call
 * @returns {Promise<Panel>}
 */
export async function thePanel(secretary, mailbox, call) {
  const [lead, deputy, ...others] = /** @type {{ id: string, name: string }[]} */ (call.candidates);
  const reviewers = others.slice(0, REVIEWERS);
  if (!lead || !deputy || reviewers.length < REVIEWERS)
    throw new Problem(
      `The play needs ${REVIEWERS + 2} coordinators, and this Waymark knows ${call.candidates.length}.`,
    );
  return {
    secretary,
    lead: await signedIn(secretary, mailbox, lead),
    deputyId: deputy.id,
    reviewers: await Promise.all(reviewers.map((one) => signedIn(secretary, mailbox, one))),
  };
}

/**
 * @param {Visitor} secretary who looks their address up
 * @param {Mailbox} mailbox
 * @param {{ id: string, name: string }} person
 * @returns {Promise<Visitor>}
 */
async function signedIn(secretary, mailbox, person) {
  const visitor = new Visitor(secretary.url, person);
  const { email } = await secretary.get(`/api/people/${person.id}`);
  if (!email) throw new Problem(`${person.name} has no mail address, and cannot sign in.`);
  const before = await mailbox.count(email);
  const asked = await ask(secretary.url, 'POST', '/api/auth/sign-in/magic-link', { email });
  if (!asked.ok) throw new Problem(`${person.name} could not ask for a link to sign in (${asked.status}).`);
  const token = await mailbox.secret(email, SIGN_IN, before);
  await visitor.enter('/api/auth/link/redeem', { token }, 'sign in');
  return visitor;
}
