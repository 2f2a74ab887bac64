import { say, type FieldLabel, type WordKey } from '@waymark/domain';

type Rule = Extract<WordKey, `rule.${string}`> extends `rule.${infer Name}` ? Name : never;

/** What is wrong with a field, said when it is found: in the language of whoever sent it. */
export const told =
  (rule: Rule, label: FieldLabel, values: Readonly<Record<string, number>> = {}) =>
  (): string =>
    say(`rule.${rule}`, { field: say(`field.${label}`), ...values });
