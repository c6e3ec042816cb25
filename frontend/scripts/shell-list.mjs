// Which built files a device keeps so that the app opens without internet: what everybody needs, and what only the desk adds.
// Knows Vite's manifest (https://vite.dev/guide/backend-integration), reads and writes nothing.

/**
 * @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[], isEntry?: boolean }} Chunk
 * @typedef {{ everybody: string[], desk: string[] }} Shell
 */

/**
 * Everything that is reached without a page or a word of the desk is for everybody; the rest is the desk's.
 * @param {Record<string, Chunk>} manifest
 * @param {(name: string) => boolean} ofDesk whether an entry or a catalogue of words is the desk's own
 * @returns {Shell}
 */
export function shellOf(manifest, ofDesk) {
	const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
	const everybody = filesFrom(manifest, entries.filter((name) => !ofDesk(name)), ofDesk);
	const all = filesFrom(manifest, Object.keys(manifest), () => false);
	return { everybody: [...everybody], desk: [...all].filter((file) => !everybody.has(file)) };
}

/**
 * @param {Record<string, Chunk>} manifest
 * @param {string[]} start
 * @param {(name: string) => boolean} beyond what is not entered
 */
function filesFrom(manifest, start, beyond) {
	/** @type {Set<string>} */
	const files = new Set();
	const seen = new Set(start);
	for (const name of seen) {
		const chunk = manifest[name];
		if (!chunk) throw new Error(`the manifest names ${name} and does not hold it`);
		for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(`/${file}`);
		for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) if (!beyond(next)) seen.add(next);
	}
	return files;
}
