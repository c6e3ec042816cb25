import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { bundle, speak } from '../words/bundle.ts';
import { LANGS, type Lang } from '../words/langs.ts';
import { aboutOf, centsOf, datumOf, preview, textOf, type Message } from './talk.ts';

const words = (lang: Lang) => bundle(lang, readFileSync(resolve(import.meta.dirname, `../../../../locales/${lang}/talk.ftl`), 'utf8'));
const sayer = (lang: Lang) => {
	const made = words(lang);
	return (id: string, args: Record<string, string | number>) => speak(made, lang, id, args);
};
const message = (more: Partial<Message>): Message => ({ id: '1', voice: 'helper', mine: false, at: '2026-11-22T09:00:00Z', ...more });

it('a ready sentence is read in the language of the reader', () => {
	const it = message({ quick: 'there_in', number: 10 });
	expect(textOf(it, 'nl', sayer('nl'))).toBe('Ik ben er over 10 minuten.');
	expect(textOf(it, 'ar', sayer('ar'))).toContain('10');
	expect(new Set(LANGS.map((lang) => textOf(it, lang, sayer(lang)))).size).toBe(LANGS.length);
});

it('an amount is told in euro, as the language writes it', () => {
	expect(textOf(message({ quick: 'costs', number: 1250 }), 'nl', sayer('nl')).replaceAll('\u00a0', ' ')).toBe('Het kost € 12,50.');
});

it('own words stay as they were typed', () => {
	expect(textOf(message({ text: 'Merci!', lang: 'fr' }), 'nl', sayer('nl'))).toBe('Merci!');
});

it('what is filled in is checked before it is sent', () => {
	expect(datumOf('none', '')).toEqual({});
	expect(datumOf('minutes', '15')).toEqual({ number: 15 });
	expect(datumOf('amount', '12,5')).toEqual({ number: 1250 });
	expect(datumOf('time', '07:05')).toEqual({ time: '07:05' });
	for (const [datum, typed] of [['minutes', '181'], ['minutes', '1,5'], ['count', '0'], ['count', 'veel'], ['amount', '50,01'], ['amount', ''], ['time', '7:05'], ['time', '25:00']] as const)
		expect(datumOf(datum, typed), `${datum} ${typed}`).toBeUndefined();
});

it('the groups stand once, in their order, and a sentence shows where its datum comes', () => {
	const quick = [
		{ id: 'there_at', about: 'arrival', datum: 'time' },
		{ id: 'late', about: 'later', datum: 'minutes' },
		{ id: 'here', about: 'arrival', datum: 'none' }
	];
	expect(aboutOf(quick)).toEqual(['arrival', 'later']);
	expect(preview(quick[0]!, sayer('nl'))).toBe('Ik kom om …');
});

it('what groceries cost is an amount in cents, and how much is too much the service says', () => {
	expect(centsOf('80')).toBe(8000);
	expect(centsOf(' 12,50 ')).toBe(1250);
	for (const typed of ['', '0', '-4', 'twaalf', '0,001', '10000']) expect(centsOf(typed), typed).toBeUndefined();
	expect(datumOf('amount', '80')).toBeUndefined();
});
