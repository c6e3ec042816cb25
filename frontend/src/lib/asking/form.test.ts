import { expect, it } from 'vitest';
import { wordsOf } from './extras.ts';
import { bodyOf, empty, isAhead, laterDays, minuteOf, partsOf, revive, untilBounds } from './form.ts';

/** Brussels is one hour ahead of UTC in November. */
const at = (time: string) => new Date(`2026-11-21T${time}:00Z`);

it('today offers only the parts in which somebody can still come', () => {
	expect(partsOf('2026-11-21', at('06:00'))).toEqual(['morning', 'noon', 'afternoon', 'evening', 'any']);
	expect(partsOf('2026-11-21', at('10:45'))).toEqual(['noon', 'afternoon', 'evening', 'any']);
	expect(partsOf('2026-11-21', at('17:10'))).toEqual(['evening']);
	expect(partsOf('2026-11-21', at('19:45'))).toEqual([]);
});

it('another day offers every part, a past day none', () => {
	expect(partsOf('2026-11-22', at('19:45'))).toHaveLength(5);
	expect(partsOf('2026-11-20', at('08:00'))).toEqual([]);
});

it('the day is that of Brussels, also just after midnight there', () => {
	expect(minuteOf(at('23:30'))).toBe(30);
	expect(laterDays(at('23:30'), 2)).toEqual(['2026-11-24', '2026-11-25']);
});

it('a date is ahead when it is one, not past, and not beyond the horizon', () => {
	for (const day of ['2026-11-21', '2027-02-19']) expect(isAhead(day, at('12:00'))).toBe(true);
	for (const day of ['', '2026-11-20', '2027-02-20', 'morgen']) expect(isAhead(day, at('12:00'))).toBe(false);
});

it('what was left open is not sent', () => {
	expect(bodyOf({ ...empty('k'), category: 'groceries', when: { day: '2026-11-22', part: 'any' }, text: '  ' })).toEqual({
		category: 'groceries',
		when: { day: '2026-11-22', part: 'any' }
	});
});

it('what was chosen is sent', () => {
	const asking = { ...empty('k'), category: 'company', when: { flexible: true } as const, text: ' Koffie? ', places: '2', wish: 'woman', same: 'same', language: 'ar' } as const;
	expect(bodyOf(asking)).toEqual({
		category: 'company',
		when: { flexible: true },
		text: 'Koffie?',
		places: 2,
		wish: 'woman',
		languages: ['ar'],
		same_helper: true
	});
});

it('what comes back is sent with its rhythm, and only for a day', () => {
	const day = { day: '2026-11-23', part: 'morning' } as const;
	const weekly = { ...empty('k'), category: 'groceries', when: day, every: 'week', until: '' } as const;
	expect(bodyOf(weekly).series).toEqual({ every: 'week' });
	expect(bodyOf({ ...weekly, until: '2026-12-21' }).series).toEqual({ every: 'week', until: '2026-12-21' });
	expect(bodyOf({ ...weekly, when: { flexible: true } })).not.toHaveProperty('series');
});

it('it ends at the second time at the earliest, and within a year', () => {
	expect(untilBounds('2026-11-23', 'fortnight')).toEqual(['2026-12-07', '2027-11-24']);
});

it('an old draft comes back with what it had', () => {
	expect(revive({ category: 'meal' }, 'k')).toEqual({ ...empty('k'), category: 'meal' });
	for (const odd of [null, undefined, 7, 'x']) expect(revive(odd, 'k')).toEqual(empty('k'));
});

it('what is told besides goes with it: a field that was left open does not', () => {
	const asking = { ...empty('k'), category: 'groceries', when: { flexible: true } as const, details: { list: ' melk ', where: ' ', nonsense: 'x', return: 'yes' } };
	expect(bodyOf({ ...asking, minutes: '30', together: 'yes', door: 'name_first' })).toMatchObject({
		extras: { list: 'melk', return: true, minutes: 30, together: true },
		door: 'name_first'
	});
	expect(bodyOf({ ...empty('k'), details: { list: '' } })).not.toHaveProperty('extras');
});

it('the guard reads every word that is told, and no choice', () => {
	expect(wordsOf('Graag', { list: 'melk', return: 'yes', at_home_or_out: 'home', where: ' ' })).toBe('Graag\nmelk');
});
