/** The block at the foot of every factsheet that invites others to join. Edited here and nowhere else. */
export interface StandingBlock {
  readonly version: number;
  readonly title: string;
  readonly about: readonly string[];
  readonly commitmentsTitle: string;
  readonly commitments: readonly string[];
  readonly activitiesTitle: string;
  readonly activities: readonly string[];
  readonly nextStepsTitle: string;
  readonly nextSteps: readonly string[];
  readonly contactTitle: string;
  readonly contact: string;
  readonly contactUrl: string;
}

/** What a translation says: all of it but what is no text. */
export type StandingTexts = Readonly<Omit<StandingBlock, 'version' | 'contactUrl'>>;
