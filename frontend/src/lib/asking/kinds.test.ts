// Each of the kinds of help says what one may ask and what a neighbour does not do, in six languages, where it is chosen.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buurt } from '#lib/buurt.svelte.ts';
import PhoneWhat from '#lib/desk/PhoneWhat.svelte';
import { words } from '#lib/words/index.svelte.ts';
import { LANGS } from '#lib/words/langs.ts';
import { entries } from '../../../scripts/words-keys.mjs';
import { categories } from '../../../../data/categories.json';
import Check from '../../routes/(bewoner)/vraag/nakijken/+page.svelte';
import When from '../../routes/(bewoner)/vraag/wanneer/+page.svelte';
import { making } from './asking.svelte.ts';

const read = (lang: string, name: string) => entries(readFileSync(resolve(import.meta.dirname, '../../../../locales', lang, name), 'utf8'), name);

it.each(LANGS)('every kind of help has a name, examples and a limit (%s)', (lang) => {
	const wanted = categories.flatMap(({ id }) => [`kind-${id}-such`, `kind-${id}-limit`]);
	expect(read(lang, 'kinds.ftl').map(({ id }) => id)).toEqual(wanted);
	const named = read(lang, 'help.ftl').map(({ id }) => id);
	expect(named).toEqual(expect.arrayContaining(categories.map(({ id }) => `cat-${id}`)));
});

it('the words of a kind of help stand in one place: the list of kinds holds none', () => {
	for (const kind of categories) expect(Object.keys(kind).filter((key) => /(^|_)(nl|fr|en)$/.test(key))).toEqual([]);
});

describe('on the screens', () => {
	const SUCH = 'Bijvoorbeeld: een lamp vervangen, een kader ophangen, of een kraan die lekt.';
	const LIMIT = 'Hoogstens 2 uur. Geen werk aan gas, aan de elektriciteitskast of op het dak.';

	beforeAll(async () => {
		await words.use('nl');
		await words.need('desk');
		await words.need('services');
		await making.open();
		making.set({ category: 'odd_job', when: { flexible: true } });
	});
	afterEach(() => {
		cleanup();
		vi.unstubAllGlobals();
	});

	it('who asks reads both before the day is chosen', () => {
		render(When);
		expect([screen.queryByText(SUCH), screen.queryByText(LIMIT)]).not.toContain(null);
	});

	it('who is about to send reads the limit', async () => {
		vi.stubGlobal('fetch', async () => Response.json({}, { status: 404 }));
		render(Check);
		expect(await screen.findByText(LIMIT)).toBeTruthy();
		expect(screen.queryByText(SUCH)).toBeNull();
	});

	it('where the neighbourhood says it otherwise, that stands there, in its language and in no other', async () => {
		words.own = { nl: { 'kind-odd_job-limit': 'Hoogstens 1 uur.' } };
		render(When);
		expect([screen.queryByText('Hoogstens 1 uur.'), screen.queryByText(SUCH)]).not.toContain(null);
		expect(screen.queryByText(LIMIT)).toBeNull();
		await words.use('fr');
		expect(words.maybe('kind-odd_job-limit')).not.toBe('Hoogstens 1 uur.');
		await words.use('nl');
		words.own = undefined;
		expect(words.maybe('kind-odd_job-limit')).toBe(LIMIT);
	});

	it('a worker on the phone reads both under what was chosen', async () => {
		const kinds = categories.map(({ id, icon }) => ({ id, icon }));
		vi.stubGlobal('fetch', async () => Response.json({ categories: kinds, streets: [] }));
		await buurt.look();
		render(PhoneWhat, { category: '', onpick: () => undefined, onnext: () => undefined });
		expect(screen.queryByText(LIMIT)).toBeNull();
		await fireEvent.click(await screen.findByLabelText('Klusje in huis'));
		expect([screen.queryByText(SUCH), screen.queryByText(LIMIT)]).not.toContain(null);
	});
});
