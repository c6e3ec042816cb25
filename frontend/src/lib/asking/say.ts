// What a request says of itself, in sentences: when, by when, where it stands; and when somebody is away. Asks nobody anything.
import type { Schemas } from '../api/index.ts';
import { clock, dayOf, lastDay, longDay, plusDays, shortDay } from '../words/dates.ts';
import { t, words } from '../words/index.svelte.ts';
import type { When } from './form.ts';

type Line = Schemas['HelpLineView'];
export type Request = Schemas['HelpRequestView'];
export type Change = Schemas['HelpChangeBody'];

export const category = (id: string): string => words.maybe(`cat-${id}`) ?? id;

export const lower = (text: string) => text.toLocaleLowerCase(words.lang);

/** "Vandaag, in de namiddag"; "zondag 22 november, in de voormiddag"; "het mag wanneer het past". */
export function sayWhen(when: When | Line['when'], now = new Date()): string {
	if (!('day' in when) || !when.day) return t('ask-flexible');
	const today = dayOf(now);
	const day = when.day === today ? t('today') : when.day === plusDays(today, 1) ? t('tomorrow') : longDay(words.lang, when.day);
	const part = when.part && when.part !== 'any' ? words.maybe(`when-${when.part}`) : undefined;
	return part ? t('ask-day-part', { day, part }) : day;
}

/** "Elke week"; "Om de twee weken, tot maandag 21 december". */
export function sayEvery(every: string, until: string | null | undefined): string {
	const often = words.maybe(`series-${every}`) ?? '';
	return until ? t('ask-day-part', { day: often, part: t('series-until-day', { day: longDay(words.lang, until) }) }) : often;
}

/** From when somebody is away, and until the day before the one on which they are here again. */
export function sayAway(from: string, until: string | null | undefined): string {
	const first = longDay(words.lang, dayOf(new Date(from)));
	return until ? t('gone-until', { first, last: longDay(words.lang, lastDay(until)) }) : t('gone-open', { first });
}

/** "18:00", "morgen 10:00", "zo 22 nov 10:00". */
export function sayMoment(at: string | Date, now = new Date()): string {
	const then = new Date(at);
	const today = dayOf(now);
	const day = dayOf(then);
	const hour = clock(words.lang, then);
	if (day === today) return hour;
	return `${day === plusDays(today, 1) ? lower(t('tomorrow')) : shortDay(words.lang, day)} ${hour}`;
}

/** So long the search goes its way before the asker is asked what to do without a helper. */
const SEARCHING = 3_600_000;

/** Whether the asker is asked what now: nobody was found, the end is near, and it was not asked only just. */
export const asksWhatNow = ({ can, timeline }: Pick<Request, 'can' | 'timeline'>, now = Date.now()): boolean =>
	can.includes('extend') && now - Date.parse(timeline[0]?.at ?? '') >= SEARCHING;

export const hasEnded = ({ state }: Pick<Line, 'state'>): boolean => state === 'done' || state === 'closed';

/** Names as one says them: "Stijn", "Stijn en Olena". */
export const sayNames = (names: readonly string[]): string => new Intl.ListFormat(words.lang, { type: 'conjunction' }).format(names);

/** Who says that it worked and was not answered for, and what the asker thinks of it; nothing where nobody does, or its words are not there. */
function saidWorked(helpers: Request['helpers']): string | undefined {
	const names = helpers.filter((it) => it.said_worked && it.state === 'assigned').map(({ name }) => name);
	return names.length > 0 ? words.maybe('mine-said-worked', { names: sayNames(names), count: names.length }) : undefined;
}

type Standing = Pick<Line, 'state' | 'reason' | 'found' | 'places'> & { helpers?: Request['helpers'] };

/** Where it stands, in one sentence. A line of a list does not know the names of who comes. */
export function sayOutcome(it: Standing, worker: string): string {
	const helpers = it.helpers ?? [];
	const asked = helpers.find((helper) => helper.waits_until);
	switch (it.state) {
		case 'review':
			return t('mine-review', { worker });
		case 'open':
			return it.found > 0 ? t('mine-partly', { found: it.found, places: it.places }) : t('mine-open');
		case 'matched':
			if (asked) return t('mine-name-first', { name: asked.name });
			return helpers.length > 0 ? t('mine-matched', { names: sayNames(helpers.map(({ name }) => name)), count: helpers.length }) : t('line-matched');
		case 'confirming':
			return saidWorked(helpers) ?? t('mine-confirming');
		case 'done':
			return t('mine-done');
		default:
			return words.maybe(`mine-closed-${it.reason ?? 'withdrawn'}`) ?? t('line-closed');
	}
}
