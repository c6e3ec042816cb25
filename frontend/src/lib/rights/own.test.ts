import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '#lib/words/langs.ts';
import { addressWaits, askedAs, helpedAs } from './own.ts';

/** The sentence that is sent, as it stands in a catalogue. */
const sent = (lang: Lang, street: string, number: string) => {
	const shelf = readFileSync(`../locales/${lang}/own-data.ftl`, 'utf8');
	const sentence = /^own-address-words = (.+)$/m.exec(shelf)?.[1] ?? '';
	return sentence.replace('{ $street }', street).replace('{ $number }', number);
};

describe('a line of my data', () => {
	it('says of what I asked whether it runs, worked out or stopped', () => {
		expect(['review', 'matched', 'done', 'closed'].map(askedAs)).toEqual(['own-asked-open', 'own-asked-open', 'own-asked-done', 'own-asked-closed']);
	});

	it('says the same of every way in which help stopped, but that I was said not to come', () => {
		expect(['released', 'backed_out_late', 'no_show', 'lapsed'].map(helpedAs)).toEqual(['own-helped-stopped', 'own-helped-stopped', 'own-helped-no_show', 'own-helped-asked']);
	});

	it('says that my address waits, in whichever language I sent it, until somebody looked at it', () => {
		const streets = ['Wilgenstraat', 'Kapelhof'];
		const waits = (words: string, state = 'open') => addressWaits([{ words, state }], streets);
		for (const lang of LANGS) expect([waits(sent(lang, 'Kapelhof', '3')), waits(sent(lang, 'Wilgenstraat', '12b')), waits(sent(lang, 'Elders', '3'))], lang).toEqual([true, true, false]);
		expect(['Ik heet geen Kapelhof 3', ''].map((it) => waits(it))).toEqual([false, false]);
		expect([waits('Mijn adres: Kapelhof 3', 'changed'), waits('Mijn adres: Kapelhof 3', 'kept'), addressWaits([], streets)]).toEqual([false, false, false]);
	});
});
