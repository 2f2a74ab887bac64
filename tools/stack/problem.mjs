/** Something the person at the keyboard can mend. Shown as its one sentence, never with a stack trace. */
export class Problem extends Error {
  /** @param {string} message one sentence: what is wrong and how to mend it */
  constructor(message) {
    super(message);
    this.name = 'Problem';
  }
}
