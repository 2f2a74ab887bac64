import type { OrganisationKind } from '@waymark/domain';

export { organisationKinds as kinds } from '@waymark/domain';
export type Kind = OrganisationKind;
