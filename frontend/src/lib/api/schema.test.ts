// The committed types are those of docs/openapi.json (npm run api writes them).
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const document = resolve(import.meta.dirname, '../../../../docs/openapi.json');

it.runIf(existsSync(document))('the types are those of the service', async () => {
	const { schemaFile } = await import('../../../scripts/api.mjs');
	expect(readFileSync(resolve(import.meta.dirname, 'schema.d.ts'), 'utf8')).toBe(await schemaFile());
	// Reading the whole document takes a busy machine its time.
}, 30_000);
