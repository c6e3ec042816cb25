// How much somebody helps at most: shown as it stands, and nothing else is changed by saving it.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import Caps from './Caps.svelte';
import { amongst, monthOf, timeOf } from './caps.ts';

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
});
afterEach(cleanup);

it('what was chosen elsewhere stays a choice', () => {
	expect(amongst([1, 2, 4, 7], 3)).toEqual([1, 2, 3, 4, 7]);
	expect(amongst([1, 2, 4, 7], 2)).toEqual([1, 2, 4, 7]);
});

it('a month holds a week', () => {
	expect([monthOf(4, 2), monthOf(4, 7)]).toEqual([4, 7]);
});

it('whole hours are said as hours', () => {
	expect([timeOf(120), timeOf(90)]).toEqual([
		{ key: 'helping-how-hours', count: 2 },
		{ key: 'helping-how-minutes', count: 90 }
	]);
});

it('every limit of one’s own stands on the page', () => {
	render(Caps, { week: '3', open: '2', month: '12', minutes: '90' });
	expect(screen.getByRole<HTMLInputElement>('radio', { name: '3 keer per week' }).checked).toBe(true);
	const chosen = (label: RegExp) => screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]?.textContent;
	expect([chosen(/tegelijk/), chosen(/in een maand/), chosen(/in een week/)]).toEqual(['2 taken tegelijk', '12 keer per maand', '90 minuten per week']);
});
