// npm run api: writes src/lib/api/schema.d.ts from docs/openapi.json, the document that the service prints of itself.
import openapiTS, { astToString } from 'openapi-typescript';
import { existsSync, writeFileSync } from 'node:fs';

const document = new URL('../../docs/openapi.json', import.meta.url);
if (!existsSync(document)) throw new Error('docs/openapi.json is not there; `make api` writes it');
const head = '// Written by `npm run api` from docs/openapi.json. Do not edit.\n\n';

/** The text of schema.d.ts. */
export async function schemaFile() {
	return head + astToString(await openapiTS(document));
}

if (process.argv[1]?.endsWith('api.mjs')) writeFileSync(new URL('../src/lib/api/schema.d.ts', import.meta.url), await schemaFile());
