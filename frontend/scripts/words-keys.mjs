// Reads Fluent files and tells which ids they have, which variables each needs and which plural forms each covers.
import { parse } from '@fluent/syntax';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESK, EVERYWHERE, SERVICES } from './words-plugin.mjs';

/** @typedef {{ id: string, variables: string[], plurals: string[][], text: string, attributes: string[] }} Entry */

/** @param {string} source @param {string} name @returns {Entry[]} */
export function entries(source, name) {
	const found = [];
	for (const entry of parse(source, {}).body) {
		if (entry.type === 'Junk') throw new Error(`${name}: does not parse: ${entry.content.trim().slice(0, 80)}`);
		if (entry.type !== 'Message') continue;
		/** @type {Set<string>} */
		const variables = new Set();
		/** @type {string[][]} */
		const plurals = [];
		walk(entry, (node) => {
			if (node.type === 'VariableReference') variables.add(node.id.name);
			if (node.type === 'SelectExpression') {
				const keys = node.variants.map((/** @type {any} */ v) => v.key.name ?? v.key.value);
				if (keys.some((/** @type {string} */ k) => ['zero', 'one', 'two', 'few', 'many'].includes(k))) plurals.push(keys);
			}
		});
		const text = source.slice(entry.span?.start ?? 0, entry.span?.end);
		found.push({
			id: entry.id.name,
			variables: [...variables].sort(),
			plurals,
			text,
			attributes: entry.attributes.map((a) => a.id.name)
		});
	}
	return found;
}

/** @param {any} node @param {(node: any) => void} visit */
function walk(node, visit) {
	if (!node || typeof node !== 'object') return;
	if (Array.isArray(node)) return node.forEach((n) => walk(n, visit));
	if (node.type) visit(node);
	for (const [key, value] of Object.entries(node)) if (key !== 'span') walk(value, visit);
}

/** The text of keys.ts, from the Dutch files that the browser speaks. @param {string} locales */
export function keysFile(locales) {
	const lines = [];
	for (const name of [...EVERYWHERE, ...DESK, ...SERVICES]) {
		const file = join(locales, 'nl', `${name}.ftl`);
		if (!existsSync(file)) continue;
		for (const { id, variables } of entries(readFileSync(file, 'utf8'), file)) {
			const args = variables.map((v) => `${/^[a-z]\w*$/i.test(v) ? v : `'${v}'`}: Value`).join('; ');
			lines.push(`\t'${id}': ${args ? `{ ${args} }` : 'null'};`);
		}
	}
	return `// Written by \`npm run words\` from locales/nl: every id and what it needs. Do not edit.
import type { Value } from './bundle.ts';

export interface Args {
${lines.join('\n')}
}

export type Key = keyof Args;
`;
}
