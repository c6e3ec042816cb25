// In Ukrainian everybody is spoken to as "ви", at the desk too.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { entries } from '../../../scripts/words-keys.mjs';

const uk = resolve(import.meta.dirname, '../../../../locales/uk');

/** Pronouns, verbs of the second person, and the orders that were once written here. */
const FAMILIAR = /(?<![\p{L}'’])(ти|тебе|тобі|тобою|тв(ій|оя|оє|ої|ого|оєї|оїх|оєму|ою|оїм|оїй)|\p{L}+[еиєї]ш(ся)?|розкажи|скажи|напиши|пиши|вибери|запиши|зроби|прочитай|запитай|спитай|питай|подзвони|дзвони|поговори|подивись|дай|шукай|роби|візьми|заповни|введи|відкрий|перевір|дізнайся)(?![\p{L}'’])/iu;

it('nobody is spoken to as "ти"', () => {
	const all = readdirSync(uk).flatMap((name) => entries(readFileSync(join(uk, name), 'utf8'), name));
	const found = all.filter(({ text }) => FAMILIAR.test(text.replace(/^[\w-]+ =/, '')));
	expect(found.map(({ text }) => text)).toEqual([]);
});
