// One after the other, because they live in the same calls: who applies needs one that stays open, who reviews one whose
// decisions are not out yet, and the play opens and closes a call of its own.
import './promoters/apply.cases.js';
import './promoters/review.cases.js';
import './promoters/lists.cases.js';
import './promoters/release.cases.js';
import './promoters/demo-play.cases.js';
