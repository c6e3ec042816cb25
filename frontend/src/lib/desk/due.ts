// By when something must be done, as one says it at a desk. Pure: the moment is an argument.
import { clock, dayOf, daysUntil, shortDay } from '#lib/words/dates.ts';
import type { Lang } from '#lib/words/langs.ts';

export type Due =
	| { id: 'desk-due-past' }
	| { id: 'desk-due-now'; args: { time: string } }
	| { id: 'desk-due-minutes'; args: { count: number } }
	| { id: 'desk-due-today' | 'desk-due-tomorrow'; args: { time: string } }
	| { id: 'desk-due-day'; args: { day: string } };

const SOON = 60;
/** What must be done at once is late so many minutes after it was raised. */
const AT_ONCE = 60;

/** The id of the sentence and what it needs. */
export function dueIn(lang: Lang, due: Date, now: Date, raised?: Date): Due {
	if (raised && due <= raised && now.getTime() - raised.getTime() < AT_ONCE * 60_000) return { id: 'desk-due-now', args: { time: clock(lang, raised) } };
	const minutes = Math.ceil((due.getTime() - now.getTime()) / 60_000);
	if (minutes <= 0) return { id: 'desk-due-past' };
	if (minutes <= SOON) return { id: 'desk-due-minutes', args: { count: minutes } };
	const days = daysUntil(dayOf(due), dayOf(now));
	const time = clock(lang, due);
	if (days === 0) return { id: 'desk-due-today', args: { time } };
	if (days === 1) return { id: 'desk-due-tomorrow', args: { time } };
	return { id: 'desk-due-day', args: { day: shortDay(lang, dayOf(due)) } };
}
