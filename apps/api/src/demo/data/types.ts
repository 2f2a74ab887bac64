/**
 * Shapes of the demo data. Days are whole numbers counted from the day the data is loaded: -10 is ten days
 * ago, 5 is in five days, so that whoever opens the demo finds work that is due, late and coming.
 */

export type DemoDay = number;

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: DemoKind;
  /** ISO 3166 code of the country. */
  readonly country: string;
  /** NUTS code; null for a national body. */
  readonly region: string | null;
  readonly city: string;
  readonly isMember: boolean;
  /** In the EEA, or in a country with adequate data protection. */
  readonly inEea: boolean;
}

export type DemoKind =
  | 'regional-authority'
  | 'local-authority'
  | 'vet-provider'
  | 'ngo'
  | 'adult-education'
  | 'guidance'
  | 'youth-centre'
  | 'national-body';

export type DemoRole = 'secretariat' | 'coordinator' | 'representative' | 'deputy' | 'participant';

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  /** Key of the organisation; null for the secretariat, and for whoever belongs to none on file. */
  readonly organisation: string | null;
  /** Where somebody of no organisation on file has their address; the secretariat unless it says. */
  readonly at?: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly language: string;
  readonly roles: readonly DemoRole[];
  /** Place in the list of one-click sign-ins; left out where the person is not offered. */
  readonly offered?: number;
}

export interface DemoProposal {
  readonly key: string;
  readonly organisation: string;
  readonly direction: 'receive' | 'send';
  readonly title: string;
  readonly summary: string;
  /** Codes of the topic tree. */
  readonly topics: readonly string[];
  /** Codes of activity types, the best liked first. */
  readonly formats: readonly string[];
  readonly languages: readonly (readonly [code: string, level: string])[];
  /** First and last day on which a visit may fall. */
  readonly period: readonly [DemoDay, DemoDay];
  readonly places: number;
  readonly fewerOpportunitiesPlaces?: number;
  readonly skillsNeed: string;
  /** What happened so far, the draft first. */
  readonly drafted: DemoDay;
  readonly submitted?: DemoDay;
  readonly asked?: { readonly on: DemoDay; readonly question: string; readonly answered?: DemoDay };
  readonly opened?: DemoDay;
  /** Each time the member was asked whether it still stands: so many days later it said yes. */
  readonly reconfirmedAfter?: readonly number[];
  readonly paused?: DemoDay;
  readonly withdrawn?: { readonly on: DemoDay; readonly reason: string };
}
