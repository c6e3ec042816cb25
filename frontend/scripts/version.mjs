// The name of a build: the same sources make the same name, so that nobody is asked to refresh for nothing.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder @param {import('node:crypto').Hash} hash */
function add(folder, hash) {
	for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) add(path, hash);
		else hash.update(entry.name).update(readFileSync(path));
	}
}

/** @param {string[]} folders @param {string[]} files */
export function versionOf(folders, files) {
	const hash = createHash('sha256');
	for (const folder of folders) add(folder, hash);
	for (const file of files) hash.update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}
