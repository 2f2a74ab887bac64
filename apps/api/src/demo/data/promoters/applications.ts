import { applicationsInReview } from './applications-in-review.js';
import { applicationsLast } from './applications-last.js';
import { applicationsNow } from './applications-open.js';
import { moreApplicationsLast } from './more-applications-last.js';
import { reviewedApplications } from './reviewed-applications.js';
import type { DemoApplication } from './types.js';

/** Every application of the demo's calls. */
export const demoApplications: readonly DemoApplication[] = [
  ...applicationsLast,
  ...moreApplicationsLast,
  ...reviewedApplications,
  ...applicationsInReview,
  ...applicationsNow,
];
