import { expect, it } from 'vitest';
import { openingHours } from './hours.ts';

it('equal days that follow each other are one line', () => {
	const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, until: 1020 }));
	expect(openingHours('nl', week)).toEqual(['maandag – vrijdag: 09:00\u2060–\u206017:00']);
});

it('a day with a pause and a day apart stand on their own', () => {
	const hours = [
		{ weekday: 1, from: 780, until: 1020 },
		{ weekday: 1, from: 540, until: 720 },
		{ weekday: 3, from: 540, until: 720 }
	];
	expect(openingHours('en', hours)).toEqual(['Monday: 09:00\u2060–\u206012:00, 13:00\u2060–\u206017:00', 'Wednesday: 09:00\u2060–\u206012:00']);
});

it('no hours are no lines', () => expect(openingHours('ar', [])).toEqual([]));
