import { say, type ExchangeAction, type ProposalAction, type WordKey } from '@waymark/domain';
import { en, type Key } from '../../../apps/admin/src/i18n/en.js';

/** A text of the console, as its reader sees it: the tests follow the catalogue, they do not copy it. */
export function t(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const forms = en[key].split(' |||| ');
  const text = forms[values['smart_count'] === 1 ? 0 : forms.length - 1] ?? '';
  return text.replace(/%\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
}

/** The beginning of a text, up to its first value. */
export const beforeValue = (key: Key): string => (en[key].split('%{')[0] ?? '').trim();

/** What the buttons of a case are called. */
export const labelOf = {
  exchange: (action: ExchangeAction) => say(`exchange.action.${action}`),
  proposal: (action: ProposalAction) => say(`proposal.action.${action}`),
};

/** Label of a field that an action asks for. */
export const askLabel = (name: string) => say(`ask.${name}` as WordKey);

/** Matches a label as it stands, with or without the mark of what may be left empty. */
export const labelled = (label: string): RegExp =>
  new RegExp(`^${literal(label)}( \\(${literal(t('field.optional'))}\\))?$`);

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches a name that begins like this: buttons that say more than their first words. */
export const beginning = (text: string): RegExp => new RegExp(`^\\s*${literal(text)}`);
