import { describe, expect, it } from 'vitest';
import { beside, doorOf, whenOf, type Activity } from './say.ts';

const now = new Date('2026-11-22T08:00:00Z');
const at = (id: string, day: number, more: Partial<Activity> = {}): Activity => ({
	id,
	place: 'p',
	title: id,
	kind: 'meet',
	starts_at: `2026-11-${String(day).padStart(2, '0')}T11:00:00Z`,
	ends_at: `2026-11-${String(day).padStart(2, '0')}T13:00:00Z`,
	full: false,
	cancelled: false,
	...more
});

describe('beside a question', () => {
	it('company is answered with the soonest soup', () => {
		expect(beside([at('later', 27), at('soup', 24)], 'company', false, now)?.id).toBe('soup');
	});
	it('who learns practises a language, and nothing else', () => {
		const all = [at('soup', 24), at('table', 26, { kind: 'language' })];
		expect(beside(all, 'learning', false, now)?.id).toBe('table');
		expect(beside([at('soup', 24)], 'learning', true, now)).toBeUndefined();
	});
	it('bread is answered with soup once, at the first question', () => {
		expect(beside([at('soup', 24)], 'groceries', true, now)?.id).toBe('soup');
		expect(beside([at('soup', 24)], 'groceries', false, now)).toBeUndefined();
	});
	it('what is full, cancelled, over or far ahead is not offered', () => {
		const all = [at('full', 24, { full: true }), at('off', 24, { cancelled: true }), at('past', 21), at('far', 24, { starts_at: '2026-12-24T11:00:00Z' })];
		expect(beside(all, 'company', true, now)).toBeUndefined();
	});
	it('who comes already is not asked again', () => {
		expect(beside([at('soup', 24, { mine: { people: 1, remind: false } }), at('coffee', 25)], 'company', true, now)).toBeUndefined();
	});
});

it('a moment and a door are said as people say them', () => {
	expect(whenOf('nl', at('soup', 24))).toBe('dinsdag 24\u00a0november, 12:00\u2060\u2013\u206014:00');
	expect(doorOf({ street: 'Kapelhof', number: null })).toBe('Kapelhof');
	expect(doorOf({ street: 'Kapelhof', number: '3b' })).toBe('Kapelhof 3b');
});
