import { expect, it } from 'vitest';
import { awayOf, NEW_SHIFT, shiftOf } from './roster.ts';

const an = { ...NEW_SHIFT, person: 'an' };

it('a day of every week is sent without dates, and days with dates without a weekday', () => {
	expect(shiftOf({ ...an, day: '3', first: '2026-12-01', last: '2026-12-02' })).toEqual({ body: { weekday: 3, from: 540, until: 1020, person: 'an' } });
	expect(shiftOf({ ...an, kind: 'dates', first: '2026-12-01', last: '2026-12-02' })).toEqual({ body: { first: '2026-12-01', last: '2026-12-02', from: 540, until: 1020, person: 'an' } });
});

it('an hour comes after the first, a day not before it, and somebody is chosen', () => {
	expect(shiftOf({ ...an, until: '09:00' })).toEqual({ wrong: ['until'] });
	expect(shiftOf({ ...NEW_SHIFT, kind: 'dates' })).toEqual({ wrong: ['first', 'last', 'person'] });
	expect(shiftOf({ ...an, kind: 'dates', first: '2026-12-02', last: '2026-12-01' })).toEqual({ wrong: ['last'] });
	expect(shiftOf({ ...an, kind: 'dates', first: '2026-12-02', last: '2026-12-02' })).toHaveProperty('body');
});

it('nobody takes over from themselves', () => {
	expect(shiftOf({ ...an, deputy: 'an' })).toEqual({ body: { weekday: 1, from: 540, until: 1020, person: 'an' } });
	const days = { first: '2026-12-01', last: '2026-12-02' };
	expect(awayOf({ person: '', ...days, deputy: 'an' }, 'an')).toEqual({ wrong: ['deputy'] });
	expect(awayOf({ person: 'bram', ...days, deputy: 'an' }, 'an')).toEqual({ body: { person: 'bram', ...days, deputy: 'an' } });
	expect(awayOf({ person: '', ...days, deputy: 'bram' }, 'an')).toEqual({ body: { ...days, deputy: 'bram' } });
	expect(awayOf({ person: '', first: '', last: '', deputy: '' }, 'an')).toEqual({ wrong: ['first', 'last', 'deputy'] });
});
