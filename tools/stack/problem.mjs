/** Something the person at the keyboard can mend. Shown as its one sentence, never with a stack trace. */
export class Problem extends Error {
  /** @param {string} message one sentence: what is wrong and how to mend it */
  constructor(message) {
    super(message);
    this.name = 'Problem';
  }
}

/**
 * Runs a program of tools/: a problem is told in its sentence, and only our own mistakes show a stack trace.
 * @param {() => Promise<void>} main
 */
export async function runAsProgram(main) {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Problem ? `\n${error.message}` : error);
  }
}
