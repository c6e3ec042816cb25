// What somebody asks, while they are still asking: the form, which parts of a day are left, and what is sent. Pure: now is an argument.
import type { Schemas } from '../api/index.ts';
import { dayOf, plusDays } from '../words/dates.ts';
import type { Lang } from '../words/langs.ts';
import { extrasOf, type Extras, type LENGTHS } from './extras.ts';

export const PARTS = ['morning', 'noon', 'afternoon', 'evening', 'any'] as const;
export type Part = (typeof PARTS)[number];
export type When = { day: string; part: Part } | { flexible: true };

/** The hours of a part in Brussels, as the service counts them. */
export const HOURS: Record<Part, readonly [number, number]> = {
	morning: [8, 12],
	noon: [12, 14],
	afternoon: [14, 18],
	evening: [18, 21],
	any: [8, 21]
};

/** Nobody plans further ahead than this, says the service. */
export const HORIZON = 90;
export const TEXT_MAX = 1000;

export interface Asking {
	/** One intention, one key: every repeat of sending carries the same. */
	key: string;
	category: string;
	when: When | null;
	text: string;
	places: '1' | '2' | '3';
	wish: 'any' | 'woman' | 'man';
	same: 'any' | 'same';
	language: 'any' | Lang;
	/** What this kind of help asks besides, by the name of the field. */
	details: Record<string, string>;
	minutes: 'any' | (typeof LENGTHS)[number];
	together: 'no' | 'yes';
	/** Rather one visitor: who helps brings nobody along. */
	alone: 'no' | 'yes';
	/** Who may come to the door; empty when it was not asked. */
	door: Schemas['Door'] | '';
	/** How often; more than once only for a day. */
	every: 'once' | 'week' | 'fortnight';
	/** The last day of it; empty when that is not known yet. */
	until: string;
}

export const empty = (key: string): Asking => ({
	key,
	category: '',
	when: null,
	text: '',
	places: '1',
	wish: 'any',
	same: 'any',
	language: 'any',
	details: {},
	minutes: 'any',
	together: 'no',
	alone: 'no',
	door: '',
	every: 'once',
	until: ''
});

/** The minute of the day in Brussels. */
export function minuteOf(now: Date): number {
	const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(now);
	const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
	return of('hour') * 60 + of('minute');
}

/** The parts of a day that somebody can still come in. Of today, those with at least half an hour left. */
export function partsOf(day: string, now: Date): Part[] {
	const today = dayOf(now);
	if (day < today) return [];
	if (day > today) return [...PARTS];
	const from = minuteOf(now) + 30;
	const left = PARTS.filter((part) => HOURS[part][1] * 60 > from);
	// When one part is left, "any" says the same.
	return left.length === 2 ? left.filter((part) => part !== 'any') : left;
}

/** The days after tomorrow that are offered with one tap. */
export function laterDays(now: Date, count = 8): string[] {
	const today = dayOf(now);
	return Array.from({ length: count }, (_, at) => plusDays(today, at + 2));
}

export const isAhead = (day: string, now: Date): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= dayOf(now) && day <= plusDays(dayOf(now), HORIZON);

/** How often it is asked: what may come at any moment comes once. */
export const rhythmOf = ({ every, when }: Pick<Asking, 'every' | 'when'>): Asking['every'] => (when && 'day' in when ? every : 'once');

/** The first and the last day that a series may end on: a second time at least, a year at most. */
export const untilBounds = (first: string, every: 'week' | 'fortnight'): [string, string] => [plusDays(first, every === 'week' ? 7 : 14), plusDays(first, 366)];

/** What the service is asked. What was left open is left out. */
export function bodyOf(asking: Asking): {
	category: string;
	when: When;
	text?: string;
	places?: number;
	wish?: 'woman' | 'man';
	languages?: Lang[];
	same_helper?: boolean;
	extras?: Extras;
	door?: Schemas['Door'];
	series?: { every: 'week' | 'fortnight'; until?: string };
} {
	const text = asking.text.trim();
	const every = rhythmOf(asking);
	const extras = extrasOf(asking.details, asking.minutes, asking.together === 'yes', asking.alone === 'yes');
	return {
		category: asking.category,
		when: asking.when ?? { flexible: true },
		...(text ? { text } : {}),
		...(asking.places === '1' ? {} : { places: Number(asking.places) }),
		...(asking.wish === 'any' ? {} : { wish: asking.wish }),
		...(asking.language === 'any' ? {} : { languages: [asking.language] }),
		...(asking.same === 'any' ? {} : { same_helper: true }),
		...(extras ? { extras } : {}),
		...(asking.door ? { door: asking.door } : {}),
		...(every === 'once' ? {} : { series: { every, ...(asking.until ? { until: asking.until } : {}) } })
	};
}

/** A draft that an older version kept may lack a field; what it has is kept. */
export function revive(kept: unknown, key: string): Asking {
	const it = kept && typeof kept === 'object' ? (kept as Partial<Asking>) : {};
	return { ...empty(key), ...it };
}
