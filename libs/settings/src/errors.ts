/** The environment does not describe a runnable Waymark. Each problem is one sentence for the person who starts it. */
export class SettingsError extends Error {
  /** @param problems one sentence a setting: its name, what is wrong, how to mend it */
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
  }
}
