/**
 * Routes of promoter calls and applications: who is answered what hangs on panels, reviews and conflicts, so they have a
 * world and tables of their own (`test/integration/promoters`).
 */
export const ofPromoters =
  /^\/api\/(promoter-calls|promoter-applications|mailing-list|coordinator|bulk\/promoter-applications|exports\/promoter-applications)(\/|$)/;
