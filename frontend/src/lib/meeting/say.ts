// Where neighbours meet, as a page says it: pictograms, moments, and what fits beside a question. Pure.
import type { Schemas } from '#lib/api/index.ts';
import { clock, dayOf, longDay } from '#lib/words/dates.ts';
import { stretch } from '#lib/words/hours.ts';
import type { Lang } from '#lib/words/langs.ts';
import { listOf } from '#lib/words/list.ts';

export type Meeting = Schemas['MeetingView'];
export type Activity = Schemas['ActivityView'];
export type Place = Schemas['MeetingPlaceView'];

export const ICONS: Record<Activity['kind'], string> = { meet: 'cup', language: 'language', doing: 'leaf', carers: 'heart-hands' };
export const PLACE_ICONS: Record<Place['kind'], string> = { buurtpunt: 'home', garden: 'flower', informal: 'people', other: 'pin' };

/** The kind of activity beside a question: company meets people, who learns practises. */
const BESIDE: Record<string, Activity['kind']> = { company: 'meet', learning: 'language' };

/** Nothing further ahead than this is offered beside a question. */
const AHEAD = 14 * 86_400_000;

/** "dinsdag 24 november, 12:00–14:00". */
export function whenOf(lang: Lang, it: Pick<Activity, 'starts_at' | 'ends_at'>): string {
	const [from, until] = [new Date(it.starts_at), new Date(it.ends_at)];
	return listOf(lang, [longDay(lang, dayOf(from)), stretch(clock(lang, from), clock(lang, until))]);
}

/** "Kapelhof 3". */
export const doorOf = (place: Pick<Place, 'street' | 'number'>): string => [place.street, place.number].filter(Boolean).join(' ');

/**
 * The one activity to name beside a question: the soonest of its kind with a place left; a first question is answered with
 * meeting people. Nothing for who comes to one of them already: they are asked once.
 */
export function beside(all: readonly Activity[], category: string, first: boolean, now: Date): Activity | undefined {
	const kind = BESIDE[category] ?? (first ? 'meet' : undefined);
	const fits = all.filter((it) => it.kind === kind && !it.cancelled && Date.parse(it.starts_at) > now.getTime() && Date.parse(it.starts_at) - now.getTime() <= AHEAD);
	if (fits.some((it) => it.mine)) return undefined;
	return fits.filter((it) => !it.full).sort((a, b) => a.starts_at.localeCompare(b.starts_at))[0];
}
