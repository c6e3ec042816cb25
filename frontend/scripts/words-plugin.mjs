// Turns locales/<lang>/*.ftl into one module per language: `virtual:words/nl`, and `virtual:words/nl/desk` for a shelf that only some pages need.
// Comments stay behind; words that only the service speaks (push, mail, problems, phone lines) are never shipped.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files whose words every page may need. */
export const EVERYWHERE = ['app', 'start', 'help', 'ask', 'helping', 'scope', 'duty', 'zorg', 'sign-in', 'talking', 'changing', 'closed', 'board', 'series', 'wrong-way', 'contact', 'moment'];
/** The files that only the desk of a worker loads. */
export const DESK = ['desk', 'care', 'care-words', 'care-desk', 'answer-desk', 'directory-desk', 'desk-duty', 'antennes', 'own-file', 'own-data', 'terms', 'suggestions', 'steer', 'safe', 'sign-in-desk', 'meet-desk', 'insight', 'talents-desk', 'factor-desk', 'wrong-desk', 'volunteer-desk', 'roles-desk', 'moving', 'setting-desk', 'moment-desk', 'keys-desk', 'screening-desk'];
/** The files of the pages that say more than others, loaded by those: services, rights, a thread, meeting. One shelf: each more costs every first load. */
export const SERVICES = ['directory', 'rights', 'talk', 'meet', 'talents', 'wrong', 'extras', 'volunteer', 'device', 'away', 'keys', 'how', 'more', 'gender', 'kinds', 'screening', 'next-door'];

/** @type {Record<string, string[]>} */
const SHELVES = { desk: DESK, services: SERVICES };

const PREFIX = 'virtual:words/';

/** @param {string} text */
export function withoutComments(text) {
	return text
		.split('\n')
		.filter((line) => !line.startsWith('#') && line.trim() !== '')
		.join('\n');
}

/** @param {string} locales the folder that holds one folder per language @returns {import('vite').Plugin} */
export function words(locales) {
	return {
		name: 'buurtnet-words',
		enforce: 'pre',
		resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`)) return undefined;
			const [lang = '', shelf] = id.slice(PREFIX.length + 1).split('/');
			const files = (SHELVES[shelf ?? ''] ?? EVERYWHERE)
				.map((name) => join(locales, lang, `${name}.ftl`))
				.filter((file) => existsSync(file));
			for (const file of files) this.addWatchFile(file);
			const text = files.map((file) => withoutComments(readFileSync(file, 'utf8'))).join('\n');
			return `export default ${JSON.stringify(text)};`;
		}
	};
}
