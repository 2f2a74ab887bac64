import { ChoiceField, UuidField } from '../common/index.js';
import { actingRoles } from './acting-roles.js';
import { channels } from './case-views.js';

/** The secretariat records a member's step on that member's word. */
export class OnBehalfInput {
  @ChoiceField('whose step this is', actingRoles, { enumName: 'ActingRole' })
  role!: (typeof actingRoles)[number];

  @UuidField('the person', { optional: true })
  personId?: string;

  @ChoiceField('how the word came', channels, { enumName: 'Channel' })
  channel!: (typeof channels)[number];
}
