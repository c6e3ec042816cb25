// The cards of a thank-you: the asker and the desk draw the same.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { entries } from '../../../scripts/words-keys.mjs';
import { PATHS } from '../ui/paths.ts';
import { CARDS } from './cards.ts';

it('each has a drawing and a name, and another one than the others', () => {
	const said = new Map(entries(readFileSync(resolve(import.meta.dirname, '../../../../locales/nl/ask.ftl'), 'utf8'), 'ask.ftl').map(({ id, text }) => [id, text]));
	const drawn = CARDS.map(([, icon]) => PATHS[icon]);
	const names = CARDS.map(([card]) => said.get(`thanks-${card}`));
	for (const all of [drawn, names]) {
		expect(all.every(Boolean)).toBe(true);
		expect(new Set(all).size).toBe(CARDS.length);
	}
});
