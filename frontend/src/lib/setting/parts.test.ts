// What is typed wrong in a part of the settings: told once, in the box and at its field, by whoever saw it.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import HelpingPart from './HelpingPart.svelte';
import RhythmPart from './RhythmPart.svelte';

const number = (value: number, least: number, most: number) => ({ value, least, most, usual: value });
const helping = {
	version: 1,
	categories: [],
	adjacent: [],
	few_helpers: number(3, 1, 50),
	groceries_max_eur: number(30, 5, 60),
	weights: [{ word: 'tasks', unit: 'times', ...number(-1, -3, 0) }]
};
const rhythm = { version: 1, hours: [{ weekday: 1, from: 540, until: 720 }], closed: [], quiet_from: 1260, quiet_until: 540, sunday_from: 600 };
const onlook = async () => undefined;

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const type = (id: string, value: string) => fireEvent.input(field(id), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: /Bewaar/ }));
const links = async () => within(await screen.findByRole('alert')).getAllByRole('link').map((it) => it.getAttribute('href'));
const marked = () => [...document.querySelectorAll('[aria-invalid="true"]')].map((it) => it.id);

it('a number out of its bounds is told in the box and at its field, which unfolds', async () => {
	render(HelpingPart, { it: helping as never, onlook });
	await type('few-helpers', '99');
	await type('weights-tasks', '2');
	await save();
	expect(await links()).toEqual(['#few-helpers', '#weights-tasks']);
	expect(marked()).toEqual(['few-helpers', 'weights-tasks']);
	expect(screen.getAllByText(/schrijf een getal van 1 tot 50/i)).toHaveLength(2);
	expect(screen.getAllByText(/schrijf een getal van -3 tot 0/i)).toHaveLength(2);
	expect(document.activeElement).toBe(screen.getByRole('alert'));
	expect(field('weights-tasks').closest('details')?.open).toBe(true);
});

it('what the service finds wrong is told at the same place', async () => {
	vi.stubGlobal('fetch', async () => Response.json({ code: 'invalid', title: 'Kijk dit na.', errors: [{ pointer: '/few_helpers', code: 'range', title: 'Dit is te veel.' }] }, { status: 422 }));
	render(HelpingPart, { it: helping as never, onlook });
	await save();
	expect(await links()).toEqual(['#few-helpers']);
	expect(marked()).toEqual(['few-helpers']);
});

it('what the service finds wrong with all hours or with a closed day leads to a field that takes the focus', async () => {
	const errors = [{ pointer: '/hours', code: 'range', title: 'Dit getal kan hier niet.' }, { pointer: '/closed', code: 'not_a_day', title: 'Dit is geen dag.' }];
	vi.stubGlobal('fetch', async () => Response.json({ code: 'invalid', title: 'Kijk dit na.', errors }, { status: 422 }));
	render(RhythmPart, { it: rhythm as never, onlook });
	await save();
	expect(await links()).toEqual(['#hours-1', '#closed-first']);
	expect(marked()).toEqual(['hours-1', 'closed-first']);
	for (const link of within(screen.getByRole('alert')).getAllByRole('link')) {
		await fireEvent.click(link);
		expect(`#${document.activeElement?.id}`).toBe(link.getAttribute('href'));
	}
});

it('a closing week has its year where it is not this one', () => {
	const year = new Date().getFullYear();
	render(RhythmPart, { it: { ...rhythm, closed: [`${year}-12-31`, `${year + 1}-01-01`, `${year}-07-21`] } as never, onlook });
	const weeks = screen.getAllByRole('listitem').map((it) => it.textContent ?? '');
	expect(weeks.map((it) => [it.includes(`${year}`), it.includes(`${year + 1}`)])).toEqual([[false, false], [false, true]]);
});

it('hours and times that cannot be read are told in the box and at their field', async () => {
	render(RhythmPart, { it: rhythm as never, onlook });
	await type('hours-2', 'straks');
	await type('quiet-until', 'laat');
	await save();
	expect(await links()).toEqual(['#hours-2', '#quiet-until']);
	expect(marked()).toEqual(['hours-2', 'quiet-until']);
});
