import type { CaseKind, Day } from '@waymark/domain';

export type EffectKind = 'mail' | 'wake' | 'command';

/** A mail to one person: who and why. Names, addresses and words are looked up when it is sent. */
export interface MailEffect {
  readonly mail: string;
  readonly personId: string;
  /** The person an action was about, where that is not the receiver. */
  readonly subjectId?: string;
  /** Which report it is about, where it is about one. */
  readonly reportKind?: string;
  /** Last day for what the case waited for when this was decided. */
  readonly due?: Day;
}
/** Another case that has to look at its facts again. */
export interface WakeEffect {
  readonly targetKind: CaseKind;
  readonly targetId: string;
}
/** Something asked of another case in the clock's name. */
export interface CommandEffect extends WakeEffect {
  readonly action: string;
}
export type EffectData = MailEffect | WakeEffect | CommandEffect;
