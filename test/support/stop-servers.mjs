import { stopAll } from '../../tools/stack/for-a-while.mjs';

export default stopAll;
