// What somebody said yes to, in the order in which it matters: what comes, where one is reserve, what is over. Pure: now is an argument.

interface Line {
	state: string;
	offer?: string | null;
	said_worked: boolean;
	asks_how: boolean;
	when: { starts_at: string };
}

export interface Agenda<L> {
	/** Its time is over: how did it go? */
	asks: L[];
	coming: L[];
	reserve: L[];
	/** Done ahead of its day. */
	early: L[];
	past: L[];
}

export function agendaOf<L extends Line>(lines: readonly L[], now: number): Agenda<L> {
	const ended = (it: Line) => it.state === 'done' || it.state === 'closed';
	const soonest = (a: Line, b: Line) => Date.parse(a.when.starts_at) - Date.parse(b.when.starts_at);
	const mine = lines.filter((it) => it.offer === 'assigned' && !ended(it) && !it.said_worked).sort(soonest);
	const asks = mine.filter((it) => it.asks_how);
	const coming = mine.filter((it) => !asks.includes(it));
	const reserve = lines.filter((it) => it.offer === 'reserve' && !ended(it)).sort(soonest);
	const over = lines.filter((it) => !mine.includes(it) && !reserve.includes(it));
	const ahead = (it: Line) => it.state === 'done' && Date.parse(it.when.starts_at) > now;
	return { asks, coming, reserve, early: over.filter(ahead).sort(soonest), past: over.filter((it) => !ahead(it)) };
}
