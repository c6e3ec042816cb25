import { expect, it } from 'vitest';
import { clock, dayOf, daysUntil, euros, lastDay, longDay, moment, plusDays, shortDay } from './dates.ts';
import { LANGS } from './langs.ts';

it('the day is the day in Brussels, not in Greenwich', () => {
	expect(dayOf(new Date('2026-11-21T22:59:00Z'))).toBe('2026-11-21');
	expect(dayOf(new Date('2026-11-21T23:01:00Z'))).toBe('2026-11-22');
	expect(dayOf(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
});

it('tomorrow survives the change of the clock', () => {
	expect(plusDays('2026-10-24', 1)).toBe('2026-10-25');
	expect(plusDays('2026-10-25', 1)).toBe('2026-10-26');
	expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
	expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
});

it('what ends at midnight has the day before as its last, also when the clock changes', () => {
	expect(lastDay('2026-11-22T23:00:00Z')).toBe('2026-11-22');
	expect(lastDay('2026-10-25T23:00:00Z')).toBe('2026-10-25');
	expect(lastDay('2027-03-27T23:00:00Z')).toBe('2027-03-27');
	expect(lastDay('2026-11-22T09:00:00Z')).toBe('2026-11-22');
});

it('a day is said in the words of the reader', () => {
	expect(longDay('nl', '2026-11-22')).toBe('zondag 22\u00a0november');
	expect(longDay('fr', '2026-11-22')).toBe('dimanche 22\u00a0novembre');
	expect(longDay('ar', '2026-11-22')).toMatch(/22/);
});

it('a number never stands apart from its month, in any language', () => {
	for (const lang of LANGS) {
		expect(longDay(lang, '2026-11-22')).toMatch(/22\u00a0/);
		expect(shortDay(lang, '2026-11-22')).toMatch(/22\u00a0/);
	}
});

it('the clock has twenty-four hours', () => {
	expect(clock('en', new Date('2026-11-22T20:05:00Z'))).toBe('21:05');
	expect(moment('nl', new Date('2026-11-22T20:05:00Z'))).toMatch(/^zo 22\u00a0nov\.? 21:05$/);
});

it('euros stand in the order of the reader', () => {
	expect(euros('nl', 12.5).replace(/\s/g, ' ')).toBe('€ 12,50');
});
