import { iscedF } from './data/isced-f.js';
import { ownTopics } from './data/own-topics.js';
import type { Topic } from './types.js';

/** The whole tree as a list, our own field's topics first; every parent stands before its children. */
export const topics: readonly Topic[] = [
  ...ownTopics.map(([code, name, parent]) => ({ code, name, parent })),
  ...iscedF.map(([code, name]) => ({ code, name, parent: code.length > 2 ? code.slice(0, -1) : null })),
];

/** The topic with this code; null for an unknown code. */
export const topicOf = (code: string): Topic | null => topics.find((topic) => topic.code === code) ?? null;

/** The topics directly below a code; those of the top level for null. */
export const topicsBelow = (code: string | null): readonly Topic[] =>
  topics.filter((topic) => topic.parent === code);

/** A topic and all above it, the topmost first. Empty for an unknown code. */
export function topicPath(code: string): readonly Topic[] {
  const topic = topicOf(code);
  if (!topic) return [];
  return topic.parent === null ? [topic] : [...topicPath(topic.parent), topic];
}

/**
 * How near two topics are in the tree, from 0 (different branches, or unknown) to 1 (the same topic): the
 * length of the path that they share against the longer of both paths.
 */
export function topicNearness(a: string, b: string): number {
  const [pathA, pathB] = [topicPath(a), topicPath(b)];
  if (pathA.length === 0 || pathB.length === 0) return 0;
  const shared = pathA.filter((topic, depth) => pathB[depth]?.code === topic.code).length;
  return shared / Math.max(pathA.length, pathB.length);
}
