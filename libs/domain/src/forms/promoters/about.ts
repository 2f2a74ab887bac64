import type { Answers } from '../definition.js';

const textIn = (answers: Answers, key: string): string | undefined => {
  const given = answers[key];
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
};

/**
 * What the answers say that assignment and the rules of conflict look at too: the fields of `editApplication`, as far as
 * they are answered.
 */
export function aboutIn(answers: Answers): Readonly<Record<string, unknown>> {
  const languages = answers['languages'];
  const about = {
    title: textIn(answers, 'name'),
    applicantType: textIn(answers, 'type'),
    region: textIn(answers, 'region'),
    languages: Array.isArray(languages) && languages.length > 0 ? (languages as unknown[]) : undefined,
  };
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
}
