// Days, hours and numbers as people say them, always in the time of Brussels. Pure: the moment is an argument.
import { INTL, type Lang } from './langs.ts';

const ZONE = 'Europe/Brussels';
const made = new Map<string, Intl.DateTimeFormat>();

function format(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = lang + JSON.stringify(options);
	const known = made.get(key);
	if (known) return known;
	const fresh = new Intl.DateTimeFormat(INTL[lang], { timeZone: ZONE, ...options });
	made.set(key, fresh);
	return fresh;
}

/** `2026-11-22`: the calendar day in Brussels at this moment. */
export function dayOf(at: Date): string {
	// British: 22/11/2026.
	return format('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at).split('/').reverse().join('-');
}

/** The day `n` days after a day; counts on the calendar, so the change of the clock cannot skip one. */
export function plusDays(day: string, n: number): string {
	const noon = new Date(`${day}T12:00:00Z`);
	noon.setUTCDate(noon.getUTCDate() + n);
	return noon.toISOString().slice(0, 10);
}

/** The last day of what ends at this moment: a midnight ends the day before it. */
export const lastDay = (end: string): string => dayOf(new Date(Date.parse(end) - 1));

/** How many days `day` lies ahead of `today`; negative when it is past. */
export function daysUntil(day: string, today: string): number {
	return Math.round((Date.parse(`${day}T12:00:00Z`) - Date.parse(`${today}T12:00:00Z`)) / 86_400_000);
}

/** A day, in words as long as `size`; its number never stands apart from its month. */
const sayDay = (lang: Lang, day: string, size: 'long' | 'short'): string =>
	format(lang, { weekday: size, day: 'numeric', month: size }).format(new Date(`${day}T12:00:00Z`)).replace(/(\d) /, '$1\u00a0');

/** "zondag 22 november". */
export const longDay = (lang: Lang, day: string): string => sayDay(lang, day, 'long');

/** "zo 22 nov". */
export const shortDay = (lang: Lang, day: string): string => sayDay(lang, day, 'short');

/** "14:05". */
export function clock(lang: Lang, at: Date): string {
	return format(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** "zo 22 nov 14:05". */
export function moment(lang: Lang, at: Date): string {
	return `${shortDay(lang, dayOf(at))} ${clock(lang, at)}`;
}

/** "€ 12,50" in the reader's own order. */
export function euros(lang: Lang, amount: number): string {
	return new Intl.NumberFormat(INTL[lang], { style: 'currency', currency: 'EUR' }).format(amount);
}
