// When somebody would be helped, in words: the day, and the part of it. Pure: today is an argument.
import { dayOf, daysUntil, longDay } from '#lib/words/dates.ts';
import type { Lang } from '#lib/words/langs.ts';

export interface When {
	day?: string | null | undefined;
	part?: string | null | undefined;
	flexible?: boolean | null | undefined;
}

export type SaidDay = 'flexible' | 'today' | 'tomorrow' | { day: string };

/** Which day: today and tomorrow have a word of their own. */
export function dayIn(lang: Lang, when: When, now: Date): SaidDay {
	if (!when.day) return 'flexible';
	const days = daysUntil(when.day, dayOf(now));
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	return { day: longDay(lang, when.day) };
}
