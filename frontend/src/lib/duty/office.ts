// The organisation's own time: hours as people type them, closed days as weeks. Pure.
import { minutes, time } from './duty.ts';

export interface Hours {
	weekday: number;
	from: number;
	until: number;
}
export interface Range {
	first: string;
	last: string;
}

export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
/** The terms one can choose: working hours, the end of the next working day, working days. */
export const TERMS = ['h1', 'h2', 'h4', 'h8', 'next', 'd1', 'd2', 'd3', 'd4', 'd5', 'd8', 'd10', 'd15', 'd20'] as const;
const LONGEST = 60;
const DAY = 86_400_000;

const after = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Closed days as stretches: days that follow each other are one. */
export function rangesOf(closed: readonly string[]): Range[] {
	const ranges: Range[] = [];
	for (const day of [...closed].sort()) {
		const before = ranges.at(-1);
		if (before && (before.last === day || after(before.last, 1) === day)) before.last = day;
		else ranges.push({ first: day, last: day });
	}
	return ranges;
}

/** Every day of a stretch; nothing when it ends before it begins or is longer than anybody closes. */
export function daysOf({ first, last }: Range): string[] | undefined {
	if (!first || !last || last < first) return undefined;
	const days: string[] = [];
	for (let day = first; day <= last; day = after(day, 1)) {
		days.push(day);
		if (days.length > LONGEST) return undefined;
	}
	return days;
}

/** "9:00-12:30, 13:00-17:00" for one weekday. */
export const hoursText = (hours: readonly Hours[], weekday: number): string =>
	hours
		.filter((it) => it.weekday === weekday)
		.map((it) => `${time(it.from)}-${time(it.until)}`)
		.join(', ');

/** And back; nothing for what are no hours. An empty day is closed. */
export function hoursOf(text: string, weekday: number): Hours[] | undefined {
	const all: Hours[] = [];
	for (const part of text.split(',').map((it) => it.trim()).filter(Boolean)) {
		const [from, until, more] = part.split(/\s*[-\u2013]\s*/).map(minutes);
		if (from === undefined || until === undefined || more !== undefined || from >= until) return undefined;
		all.push({ weekday, from, until });
	}
	return all;
}

/** The unit and the number of a term: `d5` is five working days. */
export function termOf(word: string): { unit: 'hours' | 'days' | 'next'; n: number } {
	if (word === 'next') return { unit: 'next', n: 1 };
	return { unit: word.startsWith('h') ? 'hours' : 'days', n: Number(word.slice(1)) };
}

/** The field of a fault that the service found: one of all hours is told at its day, or at the first; of the closed days, where one adds some. */
export function fieldOf(id: string, hours: readonly Hours[]): string {
	if (id === 'closed' || id.startsWith('closed-')) return 'closed-first';
	const nth = /^hours(?:-(\d+)-\w+)?$/.exec(id);
	return nth ? `hours-${(nth[1] ? hours[Number(nth[1])]?.weekday : undefined) ?? WEEK[0]}` : id;
}
