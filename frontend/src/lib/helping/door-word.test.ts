import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { doorWord, soundOf } from './door-word.ts';

/** As the service chooses from them. */
const list = /const WORDS: \[&str; \d+\] = \[([^\]]+)\]/.exec(readFileSync('../src/help/door_word.rs', 'utf8'))?.[1] ?? '';
const WORDS = [...list.matchAll(/"(\w+)"/g)].map(([, word]) => word ?? '');

it('every word at the door can be read aloud in the letters of every reader', () => {
	expect(WORDS).toHaveLength(16);
	for (const word of WORDS) {
		expect(soundOf(word, 'ar'), word).toMatch(/^\p{Script=Arabic}+$/u);
		expect(soundOf(word, 'uk'), word).toMatch(/^\p{Script=Cyrillic}+$/u);
		for (const lang of ['nl', 'fr', 'en', 'tr'] as const) expect(soundOf(word, lang)).toBeUndefined();
	}
	for (const lang of ['ar', 'uk'] as const) expect(new Set(WORDS.map((word) => soundOf(word, lang))).size, 'no two sound the same').toBe(16);
});

it('the word itself stays: both sides see the same one', () => {
	expect([doorWord('banaan', 'uk'), doorWord('banaan', 'nl'), doorWord('nieuw', 'ar')]).toEqual(['banaan (банан)', 'banaan', 'nieuw']);
});
