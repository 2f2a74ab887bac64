import type { CallView } from '../promoter-application/facts.js';
import type { PromoterCallFacts } from './facts.js';

/** A call as its applications see it, and keep a copy of. */
export const callView = ({
  id,
  stage,
  closesOn,
  path,
  interview,
  leadId,
  deputyId,
  reviewerIds,
  checkerIds,
}: PromoterCallFacts): CallView => ({
  id,
  stage,
  closesOn,
  path,
  interview,
  leadId,
  deputyId,
  reviewerIds,
  checkerIds,
});
