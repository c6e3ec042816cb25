// npm run api: writes src/lib/api/schema.d.ts from docs/openapi.json, the document that the service prints of itself.
import openapiTS, { astToString } from 'openapi-typescript';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const document = pathToFileURL(resolve(import.meta.dirname, '../../docs/openapi.json'));
if (!existsSync(document)) throw new Error('docs/openapi.json is not there; `make api` writes it');
const head = '// Written by `npm run api` from docs/openapi.json. Do not edit.\n\n';

/** The text of schema.d.ts. */
export async function schemaFile() {
	return head + astToString(await openapiTS(document));
}

if (process.argv[1]?.endsWith('api.mjs')) writeFileSync(new URL('../src/lib/api/schema.d.ts', import.meta.url), await schemaFile());
