// What a case says of itself: which days are near, which services come first, what a service would read. Pure.
import { dayOf, plusDays } from '#lib/words/dates.ts';

export const URGENCIES = ['immediate', 'high', 'normal', 'low'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const CLOSURES = [
	'service_helped',
	'neighbours_helped',
	'person_declined',
	'no_contact',
	'not_a_concern',
	'out_of_scope',
	'already_known',
	'moved_or_deceased',
	'emergency_handed_over'
] as const;
export type Closure = (typeof CLOSURES)[number];

export const OUTCOMES = ['better', 'partly', 'not', 'unknown'] as const;

export const TYPES = [
	'loneliness',
	'self_neglect',
	'cognitive',
	'fall_risk',
	'carer_overload',
	'poverty_debt',
	'food',
	'energy',
	'housing',
	'homeless',
	'mental',
	'suicide',
	'addiction',
	'partner_violence',
	'elder_abuse',
	'child_safety',
	'missing',
	'unsafe_home',
	'rights',
	'newcomer',
	'youth',
	'grief',
	'discrimination',
	'neighbour_conflict',
	'public_space',
	'structural'
] as const;

/** What a service may say no with. */
export const REJECTIONS = ['no_capacity', 'waitlist', 'outside_area', 'not_eligible', 'wrong_service', 'already_known', 'cannot_reach', 'other'] as const;
/** Why it stops or waits on our side. */
export const STOPS = ['stopped_by_worker', 'moved_or_deceased', 'cannot_reach', 'not_delivered', 'other'] as const;

const NEEDS_REASON = ['rejected', 'cancelled', 'on_hold', 'failed'];

/** The reasons that go with a code; none where none is asked. */
export function reasonsFor(code: string): readonly string[] {
	if (code === 'rejected') return REJECTIONS;
	return NEEDS_REASON.includes(code) ? STOPS : [];
}

const SUNDAY = 0;
const SATURDAY = 6;

/** Days that are near: tomorrow, in three days, in a week, in two. Nobody works in the weekend: then the Monday after. */
export function quickDays(now: Date): { value: string; days: number }[] {
	const today = dayOf(now);
	const wanted = [1, 3, 7, 14].map((days) => {
		const weekday = new Date(`${plusDays(today, days)}T12:00:00Z`).getUTCDay();
		return days + (weekday === SATURDAY ? 2 : weekday === SUNDAY ? 1 : 0);
	});
	return [...new Set(wanted)].map((days) => ({ value: plusDays(today, days), days }));
}

/** Nine in the morning of a day in Brussels, as the service reads it. */
export function morningOf(day: string): string {
	const guess = new Date(`${day}T08:00:00Z`);
	const hour = Number(new Intl.DateTimeFormat('en', { timeZone: 'Europe/Brussels', hour: '2-digit', hourCycle: 'h23' }).format(guess));
	return new Date(guess.getTime() - (hour - 9) * 3_600_000).toISOString();
}

export interface Fit {
	id: string;
	likely: boolean;
	may_read: readonly string[];
}

const A_FEW = 3;

/** What to show at first, in the order of the list, and how many more there are; nothing is hidden for good. */
export function split<F extends Fit>(all: readonly F[], more: boolean): { shown: readonly F[]; others: number } {
	const likely = all.filter((it) => it.likely);
	const shown = more ? all : likely.length > 0 ? likely : all.slice(0, A_FEW);
	return { shown, others: all.length - shown.length };
}

/** What is asked for at first: enough to call somebody, and what they ask. */
const AT_FIRST = ['first_name', 'phone', 'safe_contact', 'language', 'summary'];

export const atFirst = (mayRead: readonly string[]): string[] => AT_FIRST.filter((it) => mayRead.includes(it));

interface Known {
	person?: { name: string; phone?: string | null; language: string; address?: string | null } | null;
	told?: { safe_contact?: string | null; street?: string | null } | null;
	summary?: string | null;
}

/** What a service would read of a person: just what is known, in the order of the list. */
export function wouldRead(known: Known, categories: readonly string[], summary: string): { category: string; text: string }[] {
	const person = known.person;
	const all: Record<string, string | null | undefined> = {
		first_name: person?.name.split(' ')[0],
		name: person?.name,
		phone: person?.phone,
		safe_contact: known.told?.safe_contact,
		language: person?.language,
		address: person ? person.address : known.told?.street,
		summary: summary.trim() || known.summary
	};
	return Object.entries(all).flatMap(([category, text]) => (categories.includes(category) && text ? [{ category, text }] : []));
}

/** What would be read, with the summary as it stands in the form: it is saved together with the yes. */
export function withSummary<R extends { category: string; text: string }>(read: readonly R[], categories: readonly string[], summary: string): { category: string; text: string }[] {
	const typed = summary.trim();
	if (!typed || !categories.includes('summary')) return [...read];
	return [...read.filter((it) => it.category !== 'summary'), { category: 'summary', text: typed }];
}

export interface Happened {
	kind: string;
	data: unknown;
}

/** The id of the sentence for something that happened, and what it needs; nothing for what says nothing to a worker. */
export function sentenceOf(event: Happened): { id: string; of?: string } | undefined {
	const data = (event.data ?? {}) as Record<string, unknown>;
	const word = (name: string) => (typeof data[name] === 'string' ? (data[name] as string) : undefined);
	switch (event.kind) {
		case 'moved':
			if (data.reopened) return { id: 'care-event-reopened' };
			return word('closure') ? { id: 'care-event-closed', of: `care-closure-${word('closure')}` } : undefined;
		case 'weighed':
			return { id: 'care-event-weighed', of: `care-urgency-${word('to')}` };
		case 'talked':
			return { id: `care-event-talked-${word('happened') ?? 'called'}` };
		case 'snoozed':
			return { id: data.until ? 'care-event-snoozed' : 'care-event-woken' };
		case 'informed':
			return { id: data.by ? 'care-event-inform-later' : 'care-event-informed' };
		case 'consent':
			return { id: word('answer') === 'no' ? 'care-event-refused' : word('kind') === 'consent' || word('kind') === 'representative' ? 'care-event-consent' : 'care-event-without-yes' };
		case 'referral':
			return { id: `care-code-${word('code')}` };
		case 'reviewed':
			return { id: data.fine ? 'care-event-reviewed-fine' : 'care-event-reviewed-not' };
		default:
			return { id: `care-event-${event.kind}` };
	}
}

/** The tasks that are about a case. */
export const isCare = (task: { subject_room: string }): boolean => task.subject_room === 'care' || task.subject_room === 'referral';

/** The first few to do, and the rest. What somebody waits with stays away. */
export function roundOf<T extends { subject: string }>(tasks: readonly T[], snoozed: ReadonlySet<string>, first = 6): { now: T[]; later: T[] } {
	const awake = tasks.filter((it) => !snoozed.has(it.subject));
	return { now: awake.slice(0, first), later: awake.slice(first) };
}
