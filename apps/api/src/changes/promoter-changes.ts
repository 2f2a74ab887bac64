import { mayHearOfPromoterEvent, promoterCallRoles, promoterDeskParts, type Viewer } from '@waymark/domain';
import type { Change } from './change-feed.js';

/**
 * May somebody know that something happened in a call or an application? Of an application whoever may read the part
 * that the event tells of; of a call whoever has a part in it, unless the event names an application that they may not
 * know so much of.
 */
export function mayHearOfPromoters(
  viewer: Viewer,
  { kind, call, application, named, type }: Change,
): boolean {
  if (call === null) return false;
  if (kind === 'promoterApplication')
    return (
      application !== null &&
      mayHearOfPromoterEvent(promoterDeskParts(viewer, application, call.anonymous), type)
    );
  if (promoterCallRoles(viewer, call).length === 0) return false;
  return named === null || promoterDeskParts(viewer, named, call.anonymous).includes('staged');
}
