// npm run words: writes src/lib/words/keys.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keysFile } from './words-keys.mjs';

const locales = fileURLToPath(new URL('../../locales', import.meta.url));
writeFileSync(fileURLToPath(new URL('../src/lib/words/keys.ts', import.meta.url)), keysFile(locales));
