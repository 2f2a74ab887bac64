import { buildBundle } from './bundle.js';

// The last step of the worker's build.
await buildBundle();
