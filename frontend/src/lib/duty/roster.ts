// The forms of the roster: from what is typed to what is sent, or the fields that are no answer. Pure.
import { minutes, type Shift } from './duty.ts';

/** A moment on the roster as it is typed: a day of every week, or days with dates. */
export interface TypedShift {
	kind: 'weekly' | 'dates';
	day: string;
	first: string;
	last: string;
	from: string;
	until: string;
	person: string;
	deputy: string;
}

export const NEW_SHIFT: TypedShift = { kind: 'weekly', day: '1', first: '', last: '', from: '09:00', until: '17:00', person: '', deputy: '' };

export function shiftOf(it: TypedShift): { body: Shift } | { wrong: (keyof TypedShift)[] } {
	const [from, until] = [minutes(it.from), minutes(it.until)];
	const wrong: (keyof TypedShift)[] = [];
	if (it.kind === 'dates') wrong.push(...daysWrong(it));
	if (from === undefined || until === undefined || from >= until) wrong.push('until');
	if (!it.person) wrong.push('person');
	if (wrong.length > 0 || from === undefined || until === undefined) return { wrong };
	const when = it.kind === 'weekly' ? { weekday: Number(it.day) } : { first: it.first, last: it.last };
	return { body: { ...when, from, until, person: it.person, ...(it.deputy && it.deputy !== it.person && { deputy: it.deputy }) } };
}

/** Being away as it is typed; nobody chosen is oneself. */
export interface TypedAway {
	person: string;
	first: string;
	last: string;
	deputy: string;
}

export function awayOf(it: TypedAway, me: string): { body: { person?: string; first: string; last: string; deputy: string } } | { wrong: (keyof TypedAway)[] } {
	const wrong: (keyof TypedAway)[] = daysWrong(it);
	if (!it.deputy || it.deputy === (it.person || me)) wrong.push('deputy');
	if (wrong.length > 0) return { wrong };
	const { person, ...away } = it;
	return { body: { ...away, ...(person && { person }) } };
}

const daysWrong = ({ first, last }: { first: string; last: string }): ('first' | 'last')[] => [...(first ? [] : ['first' as const]), ...(last && last >= first ? [] : ['last' as const])];
