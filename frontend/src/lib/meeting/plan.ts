// The forms of the desk about meeting: from what stands to what is typed, and back. Pure.
import type { Schemas } from '#lib/api/index.ts';
import { minutes } from '#lib/duty/duty.ts';
import { hoursOf, hoursText, WEEK } from '#lib/duty/office.ts';
import { clock, dayOf } from '#lib/words/dates.ts';
import type { Activity, Place } from './say.ts';

export const KINDS = ['meet', 'language', 'doing', 'carers'] as const;
export const PLACE_KINDS = ['buurtpunt', 'garden', 'informal', 'other'] as const;

/** An activity as it is typed. */
export interface Typed {
	place: string;
	title: string;
	kind: Activity['kind'];
	note: string;
	day: string;
	from: string;
	until: string;
	capacity: string;
	weeks: string;
	organiser: string;
}

/** What the form shows: what stands, or something new. */
export function typed(it: Activity | undefined, organiser = ''): Typed {
	if (!it) return { place: '', title: '', kind: 'meet', note: '', day: '', from: '14:00', until: '16:00', capacity: '', weeks: '1', organiser };
	const [from, until] = [new Date(it.starts_at), new Date(it.ends_at)];
	return { place: it.place, title: it.title, kind: it.kind, note: it.note ?? '', day: dayOf(from), from: clock('nl', from), until: clock('nl', until), capacity: it.capacity == null ? '' : String(it.capacity), weeks: '1', organiser };
}

/** What is sent, or the fields that are no answer. */
export function planned(it: Typed): { body: Schemas['ActivityBody'] } | { wrong: (keyof Typed)[] } {
	const [from, until] = [minutes(it.from), minutes(it.until)];
	const capacity = it.capacity.trim() ? Number(it.capacity) : undefined;
	const wrong: (keyof Typed)[] = [];
	if (!it.title.trim()) wrong.push('title');
	if (!it.place) wrong.push('place');
	if (!it.day) wrong.push('day');
	if (from === undefined || until === undefined || from >= until) wrong.push('until');
	if (capacity !== undefined && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= 500)) wrong.push('capacity');
	if (wrong.length > 0 || from === undefined || until === undefined) return { wrong };
	const weeks = Number(it.weeks);
	return {
		body: {
			place: it.place,
			title: it.title.trim(),
			kind: it.kind,
			day: it.day,
			from,
			until,
			...(it.note.trim() && { note: it.note.trim() }),
			...(capacity !== undefined && { capacity }),
			...(it.organiser && { organiser: it.organiser }),
			...(weeks > 1 && { weeks })
		}
	};
}

/** A place as it is typed. */
export interface TypedPlace {
	name: string;
	kind: Place['kind'];
	street: string;
	number: string;
	note: string;
	wheelchair: 'yes' | 'no' | 'unknown';
	/** The hours of each weekday, 1 to 7, as text. */
	hours: Record<number, string>;
}

export function typedPlace(it: Place | undefined): TypedPlace {
	const wheelchair = it?.wheelchair == null ? 'unknown' : it.wheelchair ? 'yes' : 'no';
	const hours = Object.fromEntries(WEEK.map((day) => [day, hoursText(it?.hours ?? [], day)]));
	return { name: it?.name ?? '', kind: it?.kind ?? 'buurtpunt', street: it?.street ?? '', number: it?.number ?? '', note: it?.note ?? '', wheelchair, hours };
}

/** What is sent, or the fields that are no answer; `hours-3` is Wednesday. */
export function told(it: TypedPlace): { body: Schemas['MeetingPlaceBody'] } | { wrong: string[] } {
	const read = WEEK.map((day) => [day, hoursOf(it.hours[day] ?? '', day)] as const);
	const wrong = [...(it.name.trim() ? [] : ['name']), ...(it.street ? [] : ['street']), ...read.filter(([, hours]) => !hours).map(([day]) => `hours-${day}`)];
	if (wrong.length > 0) return { wrong };
	return {
		body: {
			name: it.name.trim(),
			kind: it.kind,
			street: it.street,
			hours: read.flatMap(([, hours]) => hours ?? []),
			...(it.number.trim() && { number: it.number.trim() }),
			...(it.note.trim() && { note: it.note.trim() }),
			...(it.wheelchair !== 'unknown' && { wheelchair: it.wheelchair === 'yes' })
		}
	};
}

