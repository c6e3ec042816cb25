// Opening hours as people say them: equal days that follow each other become one line. Pure.
import { listOf } from './list.ts';
import { INTL, type Lang } from './langs.ts';

export interface Hours {
	/** 1 (Monday) to 7 (Sunday). */
	weekday: number;
	/** Minutes of the day. */
	from: number;
	until: number;
}

/** A Monday, to name the days by. */
const MONDAY = Date.UTC(2024, 0, 1, 12);

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** "09:00–17:00", never broken over two lines. */
export const stretch = (from: string, until: string): string => `${from}\u2060\u2013\u2060${until}`;

/** "maandag – vrijdag: 09:00–17:00". */
export function openingHours(lang: Lang, hours: readonly Hours[]): string[] {
	const named = new Intl.DateTimeFormat(INTL[lang], { weekday: 'long', timeZone: 'UTC' });
	const day = (weekday: number) => named.format(MONDAY + (weekday - 1) * 86_400_000);
	const byDay = new Map<number, string[]>();
	for (const { weekday, from, until } of [...hours].sort((a, b) => a.weekday - b.weekday || a.from - b.from))
		byDay.set(weekday, [...(byDay.get(weekday) ?? []), stretch(clock(from), clock(until))]);
	const lines: { first: number; last: number; text: string }[] = [];
	for (const [weekday, stretches] of byDay) {
		const text = listOf(lang, stretches);
		const before = lines.at(-1);
		if (before && before.last === weekday - 1 && before.text === text) before.last = weekday;
		else lines.push({ first: weekday, last: weekday, text });
	}
	return lines.map(({ first, last, text }) => `${first === last ? day(first) : `${day(first)} \u2013 ${day(last)}`}: ${text}`);
}
