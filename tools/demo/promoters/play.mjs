import { ask } from '../visitor.mjs';
import { thePanel, theSecretary } from './cast.mjs';
import { Mailbox } from './mailbox.mjs';
import { reviewAll } from './review.mjs';
import { Addresses, beginByLink, openByLink, until } from './scene.mjs';
import * as texts from './texts.mjs';

/** @typedef {import('./cast.mjs').Panel} Panel */
/** @typedef {import('./scene.mjs').Applicant} Applicant */
/** @typedef {import('./texts.mjs').Candidate} Candidate */
/** @typedef {import('../visitor.mjs').Visitor} Visitor */
/** @typedef {import('../visitor.mjs').Json} Json */
/** @typedef {(text: string) => void} Say */
/** @typedef {{ call: string, applications: number, published: number, profiles: string }} Outcome */
/** @typedef {{ candidate: Candidate, id: string, applicant: Applicant }} Entry */

const DAY_MS = 86_400_000;
/** Days that the call would be open if its lead did not close it. */
const OPEN_DAYS = 21;
/** Whose institution a reviewer belongs to: by their place among the candidates. */
const COLLEAGUE = 3;

/**
 * Plays a small call for Mobility Promoters, from its plan to the public profiles, through the public API alone.
 * @param {{ url: string, mailUrl: string | null }} where
 * @param {Say} say
 * @returns {Promise<Outcome>}
 */
export async function playCall({ url, mailUrl }, say) {
  const mailbox = new Mailbox(mailUrl);
  const play = new SmallCall(await theSecretary(url), mailbox, say);
  await play.prepare();
  await play.apply();
  await play.review();
  await play.decide();
  await play.publish();
  return play.outcome();
}

class SmallCall {
  #addresses = new Addresses();
  /** @type {Entry[]} */
  #entries = [];
  /** @type {Panel | undefined} */
  #panel;

  /**
   * @param {Visitor} secretary
   * @param {Mailbox} mailbox
   * @param {Say} say
   */
  constructor(secretary, mailbox, say) {
    this.secretary = secretary;
    this.mailbox = mailbox;
    this.say = say;
    /** Path of the call, once there is one. */
    this.at = '';
    this.id = '';
  }

  get url() {
    return this.secretary.url;
  }

  /** @returns {Panel} */
  get panel() {
    if (!this.#panel) throw new TypeError('Nobody is named into the panel yet.');
    return this.#panel;
  }

  /** Planned, written in six languages, its panel named; its day has come, so it goes out. */
  async prepare() {
    const { secretary, say } = this;
    const today = new Date().toISOString().slice(0, 10);
    const call = await secretary.write('POST', '/api/promoter-calls', {
      year: Number(today.slice(0, 4)),
      opensOn: today,
      closesOn: await this.#closingDay(today),
      places: texts.candidates.filter(({ decision }) => decision === 'accept').length,
      path: 'two-reviewers',
      interview: 'no-interview',
    });
    this.id = call.id;
    this.at = `/api/promoter-calls/${call.id}`;
    say(
      `${secretary.name} of the secretariat plans the call ${call.reference} for ${call.places} promoters.`,
    );
    for (const [language, text] of Object.entries(texts.call))
      await secretary.write('PUT', `${this.at}/texts/${language}`, text);
    say(`${secretary.name} writes what it says in ${Object.keys(texts.call).length} languages.`);
    this.#panel = await thePanel(secretary, this.mailbox, call);
    const { lead, deputyId, reviewers } = this.#panel;
    await this.#step(secretary, 'nameLead', { personId: lead.person.id });
    await this.#step(secretary, 'nameDeputy', { personId: deputyId });
    await this.#step(secretary, 'namePanel', { reviewerIds: reviewers.map(({ person }) => person.id) });
    say(`${secretary.name} names ${lead.name} as lead, a deputy, and as reviewers ${names(reviewers)}.`);
    await this.#step(secretary, 'previewCall');
    await this.#step(secretary, 'sayReady');
    await until('the call opened', async () => (await this.#call()).stage === 'open');
    say('Looked at and called ready, the call opens, and writes to every member and to the mailing list.');
  }

  /** Whoever types an address gets the link to the call that closes last: no other may close after this one. */
  async #closingDay(/** @type {string} */ today) {
    const open = /** @type {Json[]} */ (
      await this.secretary.get('/api/promoter-calls?stage=open&_start=0&_end=100')
    );
    const usual = dayAfter(today, OPEN_DAYS);
    return open.reduce(
      (latest, { closesOn }) => (closesOn >= latest ? dayAfter(closesOn, 1) : latest),
      usual,
    );
  }

  /** Each by a mailed link and without an account; one is put forward, and says yes first. */
  async apply() {
    const members = /** @type {Json[]} */ ((await this.#call()).panel);
    const colleague = members.find(({ id }) => id === this.panel.reviewers[0]?.person.id);
    for (const [at, candidate] of texts.candidates.entries()) {
      // The last one belongs to the organisation of a reviewer, as that is called on file.
      const institution = (at === COLLEAGUE && colleague?.organisation) || candidate.institution;
      this.#entries.push(await this.#applies(candidate, institution));
    }
    const { lead } = this.panel;
    await this.#step(lead, 'closeEarly', { reason: 'Enough came in for a small call.' });
    await this.#step(lead, 'startReview');
    this.say(
      `${lead.name} closes the call with ${this.#entries.length} applications, and the review begins.`,
    );
  }

  /**
   * @param {Candidate} candidate
   * @param {string} institution
   * @returns {Promise<Entry>}
   */
  async #applies(candidate, institution) {
    const { name, nominator } = candidate;
    const email = this.#addresses.of(name);
    const writer = await beginByLink(this.url, this.mailbox, candidate, this.#addresses);
    const { revision } = await writer.page();
    await writer.visitor.write('PUT', `${writer.at}/answers`, {
      answers: {
        name,
        institutions: [institution],
        contactEmail: email,
        dataConsent: true,
        ...candidate.answers,
      },
      revision,
    });
    if (nominator === null) {
      await writer.act('submit');
      this.say(`${name} applies, by a mailed link and without an account.`);
      return { candidate, id: writer.id, applicant: writer };
    }
    await writer.act('askNominee');
    this.say(`${nominator} puts ${name} forward, who is asked by mail.`);
    const nominee = await openByLink(this.url, this.mailbox, { name, email });
    await nominee.act('agreeToNomination');
    this.say(`${name} opens the link, and agrees.`);
    await writer.act('submit');
    this.say(`${nominator} hands the application in.`);
    return { candidate, id: writer.id, applicant: nominee };
  }

  review() {
    const { id, at, panel, say } = this;
    return reviewAll({ call: { id, at }, panel, entries: this.#entries, say });
  }

  /** Staged by the ranking, the balance looked at, all released at once, and answered by whoever was chosen. */
  async decide() {
    const { lead } = this.panel;
    let waiting = 0;
    for (const { title, id } of /** @type {Json[]} */ (await lead.get(`${this.at}/ranking`))) {
      const decision = this.#entries.find((one) => one.id === id)?.candidate.decision ?? 'reject';
      const rank = decision === 'waitlist' ? { rank: (waiting += 1) } : {};
      await this.#act(lead, id, 'stageDecision', { decision, reason: texts.reasons[decision], ...rank });
      this.say(`${lead.name} stages for ${title}: ${decision}.`);
    }
    const { cameIn, accept, waitlist, reject } = await lead.get(`${this.at}/balance`);
    this.say(
      `${lead.name} looks at the balance: ${cameIn} came in, ${accept} accepted, ${waitlist} on the waitlist, ${reject} not selected.`,
    );
    await this.#step(lead, 'releaseDecisions', { balanceSeen: true });
    await until('every letter went out', async () => (await lead.get(`${this.at}/release`)).finished);
    this.say(`${lead.name} releases all decisions, and each gets a letter.`);
    for (const entry of this.#chosen()) {
      const { name } = entry.candidate;
      const email = this.#addresses.of(name);
      entry.applicant = await openByLink(this.url, this.mailbox, { name, email, letter: true });
      await entry.applicant.act('acceptOffer');
      this.say(`${name} opens the link in the letter, and says yes.`);
    }
  }

  #chosen() {
    return this.#entries.filter(({ candidate }) => candidate.decision === 'accept');
  }

  /** Drafted by each promoter with their consent, approved, and public. */
  async publish() {
    const { secretary } = this;
    for (const { candidate, applicant, id } of this.#chosen()) {
      await applicant.visitor.write('PUT', `${applicant.at}/profile`, {
        answers: texts.profile(candidate),
      });
      await applicant.act('submitProfile');
      this.say(`${candidate.name} drafts a profile, and agrees to its page.`);
      await this.#act(secretary, id, 'approveProfile');
      this.say(`${secretary.name} approves the profile of ${candidate.name}.`);
    }
    await this.#step(secretary, 'publishProfiles');
    this.say(`${secretary.name} publishes the profiles of the year.`);
  }

  /**
   * Looks at what came of it, as the public would.
   * @returns {Promise<Outcome>}
   */
  async outcome() {
    const chosen = this.#chosen();
    const published = await until('every profile was published', async () => {
      const all = /** @type {Json[]} */ (
        await this.secretary.get(`/api/promoter-applications?callId=${this.id}&_start=0&_end=100`)
      );
      const shown = all.filter(({ stage }) => stage === 'published' || stage === 'active');
      return shown.length === chosen.length && shown.length;
    });
    const { applications } = await this.#call();
    const profiles = `${this.url}/promoters`;
    await until(`${profiles} shows them all`, async () => {
      const response = await ask(this.url, 'GET', '/promoters');
      const page = await response.text();
      return response.ok && chosen.every(({ candidate }) => page.includes(candidate.name));
    });
    const year = new Date().toISOString().slice(0, 4);
    return { call: year, applications, published, profiles };
  }

  /** @returns {Promise<Json>} */
  #call() {
    return this.secretary.get(this.at);
  }

  /**
   * @param {Visitor} visitor
   * @param {string} action
   * @param {Json} [body]
   */
  #step(visitor, action, body = {}) {
    return visitor.write('POST', `${this.at}/actions/${action}`, body);
  }

  /**
   * @param {Visitor} visitor
   * @param {string} id
   * @param {string} action
   * @param {Json} [body]
   */
  #act(visitor, id, action, body = {}) {
    return visitor.write('POST', `/api/promoter-applications/${id}/actions/${action}`, body);
  }
}

/**
 * @param {string} day
 * @param {number} days
 */
const dayAfter = (day, days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** @param {Visitor[]} visitors */
const names = (visitors) =>
  visitors
    .map(({ name }) => name)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
