import { Controller, Header, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  caseRoles,
  exchangeRoles,
  isListed,
  mayHearOf,
  mayOn,
  spokenFor,
  type StoryReader,
  type Viewer,
} from '@waymark/domain';
import { filter, finalize, interval, map, merge, Observable, takeUntil, timer } from 'rxjs';
import { Access } from '../access/access.js';
import { CurrentViewer } from '../auth/current-viewer.js';
import { type Change, ChangeFeed } from './change-feed.js';
import { mayHearOfPromoters } from './promoter-changes.js';

/** A line now and then keeps proxies from closing a stream on which nothing happens. */
const stillHereMs = 25_000;
/** After this long a stream ends and the browser opens another: so a session that has ended ends its stream. */
const longestMs = 15 * 60_000;

@ApiTags('changes')
@Controller('api/changes')
export class ChangesController {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly access: Access,
  ) {}

  /** Server-Sent Events: `case` with {kind, id, seq} whenever a case that the viewer may see has changed. */
  @Sse()
  @Header('x-accel-buffering', 'no')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  changes(@CurrentViewer() viewer: Viewer): Observable<MessageEvent> {
    const stop = this.feed.listen();
    const changes = this.feed.changes.pipe(
      filter((change) => this.mayHear(viewer, change)),
      map(({ kind, id, seq }): MessageEvent => ({ type: 'case', data: { kind, id, seq } })),
    );
    const stillHere = interval(stillHereMs).pipe(map((): MessageEvent => ({ type: 'still-here', data: {} })));
    const ended = new Observable<void>((end) => this.feed.changes.subscribe({ complete: () => end.next() }));
    return merge(changes, stillHere).pipe(takeUntil(merge(ended, timer(longestMs))), finalize(stop));
  }

  private mayHear(viewer: Viewer, change: Change): boolean {
    const ability = this.access.ability(viewer);
    const { kind, organisationId } = change;
    if (!isListed(kind)) return mayHearOfPromoters(viewer, change);
    if (kind === 'proposal')
      return (
        organisationId !== null &&
        mayOn(ability, 'read', 'Proposal', { organisationId }) &&
        mayHearOf(readerIn(viewer, caseRoles(viewer, { organisationId })), change)
      );
    const record = recordOf(change);
    return (
      record !== null &&
      mayOn(ability, 'read', 'Exchange', record, 'summary') &&
      mayHearOf(readerIn(viewer, exchangeRoles(viewer, record)), change)
    );
  }
}

/** What the rules of access look at in the exchange that changed. */
function recordOf({ hostOrgId, senderOrgId, coSenderOrgIds, participantIds }: Change) {
  if (hostOrgId === null || senderOrgId === null) return null;
  return {
    hostOrgId,
    senderOrgId,
    coSenderOrgIds: coSenderOrgIds ?? [],
    participantIds,
    introduced: false,
  };
}

/** Who listens, with the roles they have in the case that changed. */
const readerIn = (viewer: Viewer, roles: StoryReader['roles']): StoryReader => ({
  personId: viewer.personId,
  roles,
  speaksFor: spokenFor(viewer),
});
