import { openApiDocument } from './document.js';
import { createDocumentApp } from './document-app.js';

// Prints the OpenAPI document. Needs no database and no Temporal: nothing connects before it is asked.
const app = await createDocumentApp();
process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
await app.close();
