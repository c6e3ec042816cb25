import { expect, it } from 'vitest';
import { sayPhone } from './phone.ts';

it.each([
	['+3220000056', '02 000 00 56'],
	['+32470123456', '0470 12 34 56'],
	['+3215123456', '015 12 34 56'],
	['112', '112'],
	['+33612345678', '+33612345678'],
	['', '']
])('%s is said as %s', (number, said) => expect(sayPhone(number)).toBe(said));
