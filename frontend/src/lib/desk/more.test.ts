import { expect, it } from 'vitest';
import { bodyOf, empty } from '#lib/asking/form.ts';
import { besides, nothing } from './more.ts';

const MONDAY = { day: '2026-11-23', part: 'morning' } as const;
const EVERYTHING = {
	details: { list: ' melk ', payment: 'receipt' },
	minutes: '60',
	places: '2',
	wish: 'man',
	same: 'same',
	language: 'tr',
	together: 'yes',
	alone: 'yes',
	door: 'name_first',
	every: 'week',
	until: '2027-01-04'
} as const;

it('what was left open on the phone is not sent', () => {
	expect(besides(nothing(), MONDAY)).toEqual({});
});

it('the phone asks everything that the app asks, and sends it as the app does', () => {
	const { key: _key, category: _category, when: _when, text: _text, ...asked } = empty('');
	expect(Object.keys(nothing()).sort()).toEqual(Object.keys(asked).sort());
	expect(Object.keys(EVERYTHING).sort()).toEqual(Object.keys(asked).sort());
	const { category: _kind, when: _moment, ...app } = bodyOf({ ...empty(''), ...EVERYTHING, when: MONDAY });
	expect(besides(EVERYTHING, MONDAY)).toEqual(app);
	expect(app).toEqual({
		extras: { list: 'melk', payment: 'receipt', minutes: 60, together: true, alone: true },
		places: 2,
		wish: 'man',
		same_helper: true,
		languages: ['tr'],
		door: 'name_first',
		series: { every: 'week', until: '2027-01-04' }
	});
});

it('what may come at any moment comes once', () => {
	expect(besides(EVERYTHING, { flexible: true })).not.toHaveProperty('series');
});
