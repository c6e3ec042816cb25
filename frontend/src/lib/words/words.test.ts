// The promises about words: every language parses and says the same things, with the same variables and every plural form.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries, keysFile } from '../../../scripts/words-keys.mjs';
import { DESK, EVERYWHERE, SERVICES } from '../../../scripts/words-plugin.mjs';
import { bundle, isolate, pseudo, speak } from './bundle.ts';
import { INTL, LANGS, type Lang } from './langs.ts';

const locales = resolve(import.meta.dirname, '../../../../locales');
const shelves = readdirSync(join(locales, 'nl')).filter((name) => name.endsWith('.ftl'));
const read = (lang: Lang, name: string) => readFileSync(join(locales, lang, name), 'utf8');
/** What stands there, without its id and what is noted above it. */
const said = (lang: Lang, name: string, id: string) => entries(read(lang, name), name).find((e) => e.id === id)?.text.replace(/^(#.*\n)*[\w-]+ =/, '').trim() ?? '';
const inBrowser = [...EVERYWHERE, ...DESK, ...SERVICES].map((name) => `${name}.ftl`).filter((name) => shelves.includes(name));

describe.each(shelves)('%s', (name) => {
	const source = entries(read('nl', name), `nl/${name}`);

	it.each(LANGS)('says the same in %s', (lang) => {
		expect(existsSync(join(locales, lang, name)), `${lang}/${name} is missing`).toBe(true);
		const here = entries(read(lang, name), `${lang}/${name}`);
		expect(here.map((e) => e.id).sort()).toEqual(source.map((e) => e.id).sort());
		const needs = Object.fromEntries(here.map((e) => [e.id, e.variables]));
		expect(needs).toEqual(Object.fromEntries(source.map((e) => [e.id, e.variables])));
	});

	it.each(LANGS)('covers every plural form of %s', (lang) => {
		const forms = new Intl.PluralRules(INTL[lang]).resolvedOptions().pluralCategories;
		// French "many" is for millions; `other` says it.
		const wanted = forms.filter((form) => !(lang === 'fr' && form === 'many'));
		for (const { id, plurals } of entries(read(lang, name), `${lang}/${name}`))
			for (const keys of plurals) expect(keys, `${lang}/${name}: ${id}`).toEqual(expect.arrayContaining(wanted));
	});
});

it('no id stands twice in what a browser loads', () => {
	const ids = inBrowser.flatMap((name) => entries(read('nl', name), name).map((e) => e.id));
	expect(ids).toHaveLength(new Set(ids).size);
});

it('ids have no attributes, which the browser would not say', () => {
	for (const name of inBrowser) expect(entries(read('nl', name), name).filter((e) => e.attributes.length > 0)).toEqual([]);
});

it('a Dutch sentence has at most fifteen words', () => {
	const long = inBrowser.flatMap((name) =>
		entries(read('nl', name), name).flatMap(({ id, text }) =>
			text
				.replace(/^[\w-]+ =/, '')
				.split(/[.!?:\n]+/)
				.filter((sentence) => sentence.trim().split(/\s+/).length > 15)
				.map((sentence) => `${id}: ${sentence.trim()}`)
		)
	);
	expect(long).toEqual([]);
});

it('the typed keys are those of locales/nl (npm run words writes them)', () => {
	expect(readFileSync(resolve(import.meta.dirname, 'keys.ts'), 'utf8')).toBe(keysFile(locales));
});

describe('a sentence', () => {
	const ar = bundle('ar', read('ar', 'app.ftl'));
	const nl = bundle('nl', read('nl', 'app.ftl'));

	it('counts as its language counts', () => {
		expect(speak(nl, 'nl', 'letters-left', { count: 1 })).toBe('Nog 1 teken');
		expect(speak(nl, 'nl', 'letters-left', { count: 2 })).toBe('Nog 2 tekens');
		expect(speak(ar, 'ar', 'outbox-count', { count: 2 })).toBe('رسالتان تنتظران');
	});

	it('counts days as Arabic counts them', () => {
		const own = bundle('ar', read('ar', 'own-data.ftl'));
		const days = [1, 2, 3, 30, 100].map((n) => speak(own, 'ar', 'own-days', { n }));
		expect(days).toEqual(['يوم واحد', 'يومان', '3 أيام', '30 يومًا', '100 يوم']);
	});

	it('keeps Latin digits in Arabic, as they stand on the door', () => {
		expect(speak(ar, 'ar', 'outbox-count', { count: 14 })).toContain('14');
	});

	it('shields a name of the other direction and leaves the rest alone', () => {
		expect(isolate('فاطمة', 'nl')).toBe('\u2068فاطمة\u2069');
		expect(isolate('Rosa', 'ar')).toBe('\u2068Rosa\u2069');
		expect(isolate('Rosa', 'nl')).toBe('Rosa');
		expect(isolate(3, 'ar')).toBe(3);
		expect(isolate('02 000 00 56', 'ar')).toBe('\u206802 000 00 56\u2069');
		expect(isolate('02 000 00 56', 'nl')).toBe('02 000 00 56');
		expect(isolate('18:30', 'ar')).toBe('18:30');
	});

	it('is undefined when nobody wrote it', () => {
		expect(speak(nl, 'nl', 'no-such-id')).toBeUndefined();
	});

	it('grows in the pseudo language', () => {
		expect(pseudo('Verstuur').length).toBeGreaterThan('Verstuur'.length);
	});
});

it.each(LANGS)('the tab and its page have one name (%s)', (lang) => {
	const name = said(lang, 'start.ftl', 'tab-me');
	expect(name).toBeTruthy();
	expect(said(lang, 'start.ftl', 'settings-title')).toBe(name);
});

it.each(LANGS)('who steers alone is sent to somebody else than to the own role (%s)', (lang) => {
	const own = said(lang, 'start.ftl', 'start-role-beheerder').split(' ')[0] ?? '';
	expect(own.length).toBeGreaterThan(2);
	// Without the ending: "beheer" and "administration" would send them to themselves just as well.
	const stem = new RegExp(own.replace(/eerder$/, 'eer').replace(/[oe]r$/, ''), 'i');
	const sent = [said(lang, 'roles-desk.ftl', 'roles-alone'), said(lang, 'roles-desk.ftl', 'roles-first')];
	expect(said(lang, 'grants.ftl', 'problem-grant-needs-another'), 'one sentence').toBe('{ roles-alone }');
	for (const it of sent) expect(it).not.toMatch(stem);
	expect(sent[0]).toContain('Buurtnet');
});
