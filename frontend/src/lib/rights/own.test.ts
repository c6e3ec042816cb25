import { describe, expect, it } from 'vitest';
import { addressWaits, askedAs, helpedAs } from './own.ts';

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
		expect(['Mijn adres: Kapelhof 3', 'عنواني: Wilgenstraat 12', 'Mon adresse : Kapelhof 3b'].map((it) => waits(it))).toEqual([true, true, true]);
		expect(['Ik heet geen Kapelhof 3', 'Mijn adres: Elders 3', ''].map((it) => waits(it))).toEqual([false, false, false]);
		expect([waits('Mijn adres: Kapelhof 3', 'changed'), waits('Mijn adres: Kapelhof 3', 'kept'), addressWaits([], streets)]).toEqual([false, false, false]);
	});
});
