// Loaded before a program (`node --import`): its clock goes ahead or behind by as many milliseconds as stand in a file.
import fs from 'node:fs';

const file = process.env.WAYMARK_TEST_CLOCK ?? '';
const RealDate = Date;
let offset = 0;

function read() {
  try {
    offset = Number(fs.readFileSync(file, 'utf8'));
  } catch {
    offset = 0;
  }
}

read();
setInterval(read, 20).unref();

globalThis.Date = /** @type {DateConstructor} */ (
  class extends RealDate {
    /** @param {[]} given */
    constructor(...given) {
      if (given.length === 0) super(RealDate.now() + offset);
      else super(...given);
    }

    static now() {
      return RealDate.now() + offset;
    }
  }
);
