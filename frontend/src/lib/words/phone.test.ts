import { expect, it } from 'vitest';
import { readYear, sayPhone } from './phone.ts';

it.each([
	['+3220000056', '02 000 00 56'],
	['+32470123456', '0470 12 34 56'],
	['+3215123456', '015 12 34 56'],
	['112', '112'],
	['+33612345678', '+33612345678'],
	['', '']
])('%s is said as %s', (number, said) => expect(sayPhone(number)).toBe(said));

it('reads a year in the digits of the reader', () => {
	expect([readYear('1958'), readYear(' 2009 '), readYear('١٩٥٨')]).toEqual([1958, 2009, 1958]);
});

it('nothing is nothing, and what is no year goes to the service as one that cannot be', () => {
	expect([readYear(''), readYear('  ')]).toEqual([undefined, undefined]);
	expect(['58', '19x8', '1958.5', '-1958', 'veertig'].map(readYear)).toEqual([0, 0, 0, 0, 0]);
});
