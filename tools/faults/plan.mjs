/** @typedef {import('./own-stack.mjs').Name} Name */

/**
 * One crash to come.
 * @typedef {object} Kill
 * @property {FaultPoint | null} point the fault point at which it is to happen; null for a moment
 * @property {Name[]} victims
 * @property {number} afterMs how long everything works before it
 */

/** @typedef {import('../../libs/settings/dist/index.js').FaultPoint} FaultPoint */

/** Which program passes a point. @type {Record<FaultPoint, Name>} */
const programAt = {
  recorded: 'api',
  'before-commit': 'worker',
  'after-commit': 'worker',
  'before-task-completion': 'worker',
  'decided-not-answered': 'api',
  'between-send-and-record': 'worker',
  'before-driven': 'worker',
  'after-driven': 'worker',
  'after-clock': 'worker',
};
const points = /** @type {FaultPoint[]} */ (Object.keys(programAt));
/** @type {Name[]} */
const all = ['api', 'worker', 'postgres', 'temporal'];

/** @param {import('./random.mjs').Random} random @returns {Name[]} */
function anyTogether(random) {
  const number = random.weigh([
    [5, 1],
    [3, 2],
    [1, 3],
    [1, 4],
  ]);
  const left = [...all];
  return Array.from(
    { length: number },
    () => /** @type {Name} */ (left.splice(random.below(left.length), 1)[0]),
  );
}

/**
 * The next crash: three of five at a named point, the others at any moment. At a point it is mostly the program that
 * passes it that dies, and else whatever it stands on.
 * @param {import('./random.mjs').Random} random
 * @returns {Kill}
 */
export function nextKill(random) {
  const point = random.happens(0.6) ? random.pick(points) : null;
  const victims = anyTogether(random);
  const itself = point === null ? null : programAt[point];
  const afterMs = 100 + random.below(900);
  if (itself === null) return { point, victims, afterMs };
  return { point, victims: random.happens(0.5) ? [itself] : victims, afterMs };
}
