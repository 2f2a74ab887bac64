import type { CaseKind } from '../lifecycle/index.js';
import { isWordKey, say, type WordKey } from '../words/catalogue.js';
import { markClause } from '../words/sentences.js';
import { mailName } from '../words/story.js';
import type { TroubleKind } from './troubles.js';

/** A trouble as its sentences need it. */
export interface ToldTrouble {
  readonly kind: TroubleKind;
  readonly caseKind: CaseKind;
  /** Of a mail: its text key. */
  readonly mail?: string | undefined;
  /** The person a mail is for, or who asked for a step; where the reader may know. */
  readonly person?: string | undefined;
  /** Of a step: the action's name. */
  readonly action?: string | undefined;
  /** Of a clock: what it should do now, `clock.mark`. */
  readonly mark?: string | null | undefined;
  /** What went wrong, as a bare code. */
  readonly code: string;
  /** Waymark goes on trying by itself. */
  readonly goesOn: boolean;
}

const wordOf = (key: string): string | undefined => (isWordKey(key) ? say(key) : undefined);

function dueIn({ caseKind, mark }: ToldTrouble): string | undefined {
  const [clock = '', name = ''] = mark?.split('.') ?? [];
  return markClause(caseKind, clock, name) ?? undefined;
}

/** What does not go on, as one sentence. */
export function troubleSentence(trouble: ToldTrouble): string {
  const { kind, caseKind, mail, person, action } = trouble;
  return say(`trouble.what.${kind}`, {
    mail: mailName(caseKind, mail) ?? 'this case',
    someone: person ?? 'somebody',
    action: wordOf(`${caseKind}.action.${String(action)}`) ?? 'a step',
    mark: dueIn(trouble),
  });
}

const unreachable = /^(econn|esocket|etimedout|ehost|enet|epipe|eai_|enotfound|edns|eauth|etls|smtp-4)/;
const refused = /^(smtp-5|no-address|dsn-5)/;
/** Whoever it was for may no longer see the case. */
export const notTheirs = 'not-theirs';
const database = /^sql-(08|40|53|55|57|58)/;

function cause({ kind, code, goesOn }: ToldTrouble): WordKey {
  if (kind === 'step') return goesOn ? 'trouble.todo.stepWaits' : 'trouble.todo.step';
  if (database.test(code)) return 'trouble.todo.database';
  if (kind === 'clock') return 'trouble.todo.clock';
  if (kind === 'message') return 'trouble.todo.message';
  if (code === notTheirs) return 'trouble.todo.notTheirs';
  if (refused.test(code)) return 'trouble.todo.refused';
  return unreachable.test(code) ? 'trouble.todo.unreachable' : 'trouble.todo.mail';
}

/** What to do about it, and whether Waymark goes on trying by itself. */
export function troubleAdvice(trouble: ToldTrouble): string {
  const { kind, code, person, goesOn } = trouble;
  const own = kind !== 'step' && goesOn ? say('trouble.goesOn') : '';
  return [own, say(cause(trouble), { code, someone: person ?? 'the person', mark: dueIn(trouble) })]
    .filter(Boolean)
    .join(' ');
}
