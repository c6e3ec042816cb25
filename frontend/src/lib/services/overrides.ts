// The form over one service ↔ what is sent: an empty field is "as in the list". Pure.
import type { Schemas } from '#lib/api/index.ts';

type Kept = Schemas['KeptServiceView'];
export type Body = Schemas['OverridesBody'];

export interface Form {
	secrecy: string;
	channel: string;
	capacity: string;
	sla_days: string;
	agreement_until: string;
	hours: string;
	closed: string;
	area: string;
	data: string[];
	/** The categories of data are set here; otherwise they are as in the list. */
	ownData: boolean;
}

/** One line for each closing: a day, or the first and the last. */
export const closedText = (closed: readonly { from: string; until: string }[]): string =>
	closed.map(({ from, until }) => (from === until ? from : `${from}/${until}`)).join('\n');

/** What was set here; nothing in a field that is as in the list. */
export function formOf({ agreed, set }: Kept): Form {
	const own = (field: string, value: string) => (set.includes(field) ? value : '');
	return {
		secrecy: own('secrecy', agreed.secrecy),
		channel: own('channel', agreed.channel),
		capacity: own('capacity', agreed.capacity),
		sla_days: own('sla_days', String(agreed.sla_days)),
		agreement_until: own('agreement_until', agreed.agreement_until ?? ''),
		hours: own('hours', agreed.hours),
		closed: own('closed', closedText(agreed.closed)),
		area: own('area', agreed.area.join(', ')),
		data: [...agreed.categories_allowed],
		ownData: set.includes('categories_allowed')
	};
}

export function bodyOf(form: Form): Body {
	const text = (value: string) => value.trim() || undefined;
	const closed = form.closed.split('\n').map((line) => line.trim()).filter(Boolean);
	const all: Body = {
		secrecy: text(form.secrecy),
		channel: text(form.channel),
		capacity: text(form.capacity),
		sla_days: form.sla_days.trim() ? Number(form.sla_days) : undefined,
		agreement_until: text(form.agreement_until),
		hours: text(form.hours),
		closed: closed.length > 0 ? closed.map((line) => ({ from: line.split('/')[0] ?? '', until: line.split('/')[1] ?? line.split('/')[0] ?? '' })) : undefined,
		area: text(form.area)?.split(',').map((it) => it.trim()).filter(Boolean),
		categories_allowed: form.ownData ? form.data : undefined
	};
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Body;
}
