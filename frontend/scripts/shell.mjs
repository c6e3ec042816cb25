// Writes build/shell.json after the build: the files that the service worker keeps, see shell-list.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { shellOf } from './shell-list.mjs';

const manifest = JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'));
const DESK_WORDS = /^virtual:words\/\w+\/desk$/;
const DESK_PAGE = /src\/routes\/\(desk\)\//;

/** A page is an entry of Kit's own making, which says in one line which file it is of. @param {string} name */
const ofDesk = (name) => DESK_WORDS.test(name) || (name.includes('/generated/') && DESK_PAGE.test(readFileSync(name, 'utf8')));

const shell = shellOf(manifest, ofDesk);
if (shell.desk.length === 0) throw new Error('no page of the desk was found in what was built');
const text = JSON.stringify(shell);
writeFileSync('build/shell.json', text);
writeFileSync('build/shell.json.br', brotliCompressSync(text));
writeFileSync('build/shell.json.gz', gzipSync(text));
