import { expect, it } from 'vitest';
import { LANGS } from '#lib/words/langs.ts';
import { numberOf, said, within } from './numbers.ts';

it('a number is read as people write it', () => {
	for (const [text, value] of [['1,5', 1.5], ['-0.6', -0.6], ['\u22121', -1], [' 15 ', 15]] as const) expect(numberOf(text)).toBe(value);
	for (const text of ['', 'veel', '1,5,2', '--1', '1e3', '99999']) expect(numberOf(text)).toBeUndefined();
});

it('what is said in any language is read again', () => {
	for (const lang of LANGS) for (const value of [-1, -0.6, 0, 0.2, 1.5, 3, 50]) expect(numberOf(said(lang, value)), `${lang} ${said(lang, value)}`).toBe(value);
});

it('a bound belongs to what may be set', () => {
	const bound = { least: -3, most: 0 };
	expect([within('-3', bound), within('0', bound), within('0,1', bound), within('', bound)]).toEqual([true, true, false, false]);
});
