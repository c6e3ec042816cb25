import { expect, it } from 'vitest';
import { inOrder, minutes, sayDuty, time, weekday } from './duty.ts';

const now = new Date('2026-11-23T09:30:00Z');

it('says who is here until when, in the time of Brussels', () => {
	const duty = { on_duty: true, first_name: 'An', until: '2026-11-23T11:00:00Z' };
	expect(sayDuty('nl', duty, now)).toEqual({ id: 'duty-here', args: { name: 'An', until: '12:00' } });
});

it('says honestly when nobody is, and what was true an hour ago no longer', () => {
	expect(sayDuty('nl', { on_duty: false }, now)).toEqual({ id: 'duty-next-unknown' });
	expect(sayDuty('nl', { on_duty: true, first_name: 'An', until: '2026-11-23T09:00:00Z' }, now).id).toBe('duty-next-unknown');
	expect(sayDuty('nl', { on_duty: false, next: '2026-11-23T12:00:00Z' }, now)).toEqual({ id: 'duty-next-today', args: { time: '13:00' } });
	expect(sayDuty('nl', { on_duty: false, next: '2026-11-25T08:00:00Z' }, now)).toEqual({ id: 'duty-next', args: { day: 'woensdag 25\u00a0november', time: '09:00' } });
});

it('reads a time of day however it is typed', () => {
	expect(['9', '9:30', '09.30', '9u30', '24:00', '24:30', '9:75', 'x', ''].map(minutes)).toEqual([540, 570, 570, 570, 1440, undefined, undefined, undefined, undefined]);
	expect([time(570), time(1440), weekday('nl', 1), weekday('fr', 7)]).toEqual(['09:30', '24:00', 'maandag', 'dimanche']);
});

it('a week goes from Monday, and what has dates comes after', () => {
	const shift = (weekday: number | null, from: number, first: string | null = null) => ({ weekday, first, last: first, from, until: 1020, person: 'p' });
	const all = [shift(null, 540, '2026-12-28'), shift(3, 540), shift(1, 720), shift(1, 540)];
	expect(inOrder(all).map((it) => [it.weekday, it.from])).toEqual([[1, 540], [1, 720], [3, 540], [null, 540]]);
});
