// What somebody said yes to, in the order in which it matters: what comes, where one is reserve, what is over. Pure.

interface Line {
	state: string;
	offer?: string | null;
	when: { starts_at: string };
}

export interface Agenda<L> {
	coming: L[];
	reserve: L[];
	past: L[];
}

export function agendaOf<L extends Line>(lines: readonly L[]): Agenda<L> {
	const ended = (it: Line) => it.state === 'done' || it.state === 'closed';
	const soonest = (a: Line, b: Line) => Date.parse(a.when.starts_at) - Date.parse(b.when.starts_at);
	const coming = lines.filter((it) => it.offer === 'assigned' && !ended(it)).sort(soonest);
	const reserve = lines.filter((it) => it.offer === 'reserve' && !ended(it)).sort(soonest);
	return { coming, reserve, past: lines.filter((it) => !coming.includes(it) && !reserve.includes(it)) };
}
