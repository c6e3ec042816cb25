// Whether anybody reads this now, as sentences; and the shifts of a week in order. Pure.
import { clock, dayOf, longDay } from '#lib/words/dates.ts';
import { INTL, type Lang } from '#lib/words/langs.ts';

interface Duty {
	on_duty: boolean;
	first_name?: string | null | undefined;
	until?: string | null | undefined;
	next?: string | null | undefined;
}

export type Said =
	| { id: 'duty-here'; args: { name: string; until: string } }
	| { id: 'duty-next-today'; args: { time: string } }
	| { id: 'duty-next'; args: { day: string; time: string } }
	| { id: 'duty-next-unknown' };

/** One line: who is here until when, or when somebody is. What was true until a moment that is past is not said. */
export function sayDuty(lang: Lang, duty: Duty, now: Date): Said {
	if (duty.on_duty && duty.until && new Date(duty.until) > now) return { id: 'duty-here', args: { name: duty.first_name ?? '', until: clock(lang, new Date(duty.until)) } };
	if (!duty.next) return { id: 'duty-next-unknown' };
	const next = new Date(duty.next);
	const time = clock(lang, next);
	return dayOf(next) === dayOf(now) ? { id: 'duty-next-today', args: { time } } : { id: 'duty-next', args: { day: longDay(lang, dayOf(next)), time } };
}

export interface Shift {
	weekday?: number | null;
	first?: string | null;
	last?: string | null;
	from: number;
	until: number;
	person: string;
	deputy?: string | null;
}

/** A Monday, to name the days by. */
const MONDAY = Date.UTC(2024, 0, 1, 12);

/** "maandag". */
export const weekday = (lang: Lang, day: number): string => new Intl.DateTimeFormat(INTL[lang], { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + (day - 1) * 86_400_000);

/** 540 → "09:00". */
export const time = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** "9:30" → 570; nothing for what is no time of day. `24:00` is midnight at the end. */
export function minutes(text: string): number | undefined {
	const [, hour = '', rest = ''] = /^(\d{1,2})[:.u]?(\d{2})?$/.exec(text.trim()) ?? [];
	if (hour === '') return undefined;
	const all = Number(hour) * 60 + Number(rest || 0);
	return Number(rest || 0) < 60 && all <= 1440 ? all : undefined;
}

/** The week from Monday on, then what has dates; each by its hour. */
export function inOrder<S extends Shift>(shifts: readonly S[]): S[] {
	const key = (it: S) => (it.weekday ? `0${it.weekday}` : `1${it.first}`) + String(it.from).padStart(4, '0');
	return [...shifts].sort((a, b) => key(a).localeCompare(key(b)));
}
