// In Ukrainian everybody is spoken to as "ви", at the desk too; and a page has the name of its tab.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { entries } from '../../../scripts/words-keys.mjs';
import { LANGS, type Lang } from './langs.ts';

const locales = resolve(import.meta.dirname, '../../../../locales');
const all = (lang: Lang) => readdirSync(join(locales, lang)).flatMap((name) => entries(readFileSync(join(locales, lang, name), 'utf8'), name));

/** Pronouns, verbs of the second person, and the orders that were once written here. */
const FAMILIAR = /(?<![\p{L}'’])(ти|тебе|тобі|тобою|тв(ій|оя|оє|ої|ого|оєї|оїх|оєму|ою|оїм|оїй)|\p{L}+[еиєї]ш(ся)?|розкажи|скажи|напиши|пиши|вибери|запиши|зроби|прочитай|запитай|спитай|питай|подзвони|дзвони|поговори|подивись|дай|шукай|роби|візьми|заповни|введи|відкрий|перевір|дізнайся)(?![\p{L}'’])/iu;

it('nobody is spoken to as "ти"', () => {
	const found = all('uk').filter(({ text }) => FAMILIAR.test(text.replace(/^[\w-]+ =/, '')));
	expect(found.map(({ text }) => text)).toEqual([]);
});

it.each(LANGS)('the tab and its page have one name (%s)', (lang) => {
	const said = (id: string) => all(lang).find((it) => it.id === id)?.text.split('= ')[1]?.trim();
	expect(said('tab-me')).toBe(said('settings-title'));
});
