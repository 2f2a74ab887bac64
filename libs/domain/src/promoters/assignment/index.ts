export { assignReviewers, type Assignment, type Shortage } from './assign.js';
export { whyNots, type Reviewer, type ToReview, type WhyNot } from './problem.js';
