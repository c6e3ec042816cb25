// Who asked reads what who helped said of it, by name.
import { beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import { sayOutcome, type Request } from './say.ts';

const confirming = (...helpers: [string, boolean][]) => {
	const all = helpers.map(([name, said_worked]) => ({ name, said_worked, state: 'assigned' })) as Request['helpers'];
	return sayOutcome({ state: 'confirming', reason: null, found: 1, places: 1, helpers: all }, 'An').replaceAll(/[\u2068\u2069]/g, '');
};

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
});

it('who asked reads that the helper said that it worked, and is asked', () => {
	expect(confirming(['Stijn', true])).toBe('Stijn zei: het is gelukt. Vind jij dat ook?');
	expect(confirming(['Stijn', false])).toBe('Is het gelukt?');
});

it('of two helpers each is named who said so', () => {
	expect(confirming(['Stijn', true], ['Olena', true])).toBe('Stijn en Olena zeiden: het is gelukt. Vind jij dat ook?');
	expect(confirming(['Stijn', true], ['Olena', false])).toBe('Stijn zei: het is gelukt. Vind jij dat ook?');
});
