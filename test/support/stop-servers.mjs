import { stopAll } from './temporary-run.mjs';

export default stopAll;
