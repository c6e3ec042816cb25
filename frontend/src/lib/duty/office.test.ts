import { expect, test } from 'vitest';
import { daysOf, fieldOf, hoursOf, hoursText, rangesOf, termOf } from './office.ts';

test('closed days that follow each other are one week, over a month and a year too', () => {
	expect(rangesOf(['2026-12-31', '2027-01-01', '2026-11-11', '2026-12-30'])).toEqual([
		{ first: '2026-11-11', last: '2026-11-11' },
		{ first: '2026-12-30', last: '2027-01-01' }
	]);
	expect(daysOf({ first: '2026-10-24', last: '2026-10-26' })).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
	expect(daysOf({ first: '2026-10-26', last: '2026-10-24' })).toBeUndefined();
	expect(daysOf({ first: '2026-01-01', last: '2026-12-31' })).toBeUndefined();
});

test('hours are read as they are written', () => {
	const hours = hoursOf('9:00-12:30, 13u\u201317:00', 1);
	expect(hours).toEqual([
		{ weekday: 1, from: 540, until: 750 },
		{ weekday: 1, from: 780, until: 1020 }
	]);
	expect(hoursText(hours ?? [], 1)).toBe('09:00-12:30, 13:00-17:00');
	expect(hoursOf('', 1)).toEqual([]);
	for (const wrong of ['9', '9-', '12-9', '9-10-11', 'morgen']) expect(hoursOf(wrong, 1), wrong).toBeUndefined();
});

test('a fault of the hours or of the closed days leads to a field that is there', () => {
	const hours = [{ weekday: 1, from: 540, until: 750 }, { weekday: 3, from: 540, until: 750 }];
	expect(['hours', 'hours-1-until', 'hours-9-until', 'closed', 'closed-0', 'terms-0-u1'].map((id) => fieldOf(id, hours))).toEqual(['hours-1', 'hours-3', 'hours-1', 'closed-first', 'closed-first', 'terms-0-u1']);
});

test('a term has a unit and a number', () => {
	expect([termOf('h2'), termOf('d10'), termOf('next')].map((it) => `${it.n} ${it.unit}`)).toEqual(['2 hours', '10 days', '1 next']);
});
