// The slip on paper is kept for months: its days have a year, and the number to call stands on one line.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { voiceOf } from '#lib/desk/letter.ts';
import Slip from './Slip.svelte';

afterEach(cleanup);

const KEY = { id: 'key', what: 'De planten', number: 2, since: '2026-11-23', last_day: '2027-03-01', state: 'given' } as never;

for (const lang of ['nl', 'ar'] as const) {
	it(`the slip has the year of its days, and a number that is not broken (${lang})`, async () => {
		render(Slip, { it: KEY, side: 'holder', lang, say: await voiceOf(lang), worker: 'An', phone: '02 / 000 00 56', buurt: 'Dijlehoek' });
		const words = screen.getByRole('article').textContent ?? '';
		// In Arabic its groups would stand from right to left.
		if (lang === 'ar') expect(words).toContain('\u206802\u00a0');
		for (const part of ['2026', '2027', '02\u00a0/\u00a0000\u00a000\u00a056']) expect(words).toContain(part);
	});
}
