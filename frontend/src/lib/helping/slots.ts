// When somebody can help, as four boxes to tick instead of a timetable. Pure. No box ticked means: any time.

export interface Slot {
	weekday: number;
	from: number;
	until: number;
}

export const TIMES = ['mornings', 'afternoons', 'evenings', 'weekend'] as const;
export type Time = (typeof TIMES)[number];

const WEEK = [1, 2, 3, 4, 5];
const on = (days: number[], from: number, until: number): Slot[] => days.map((weekday) => ({ weekday, from, until }));

const SLOTS: Record<Time, Slot[]> = {
	mornings: on(WEEK, 8, 12),
	afternoons: on(WEEK, 12, 18),
	evenings: on(WEEK, 18, 21),
	weekend: on([6, 7], 8, 21)
};

/** All four is any time, and so is none. */
export const slotsOf = (times: readonly Time[]): Slot[] => (times.length === TIMES.length ? [] : TIMES.filter((it) => times.includes(it)).flatMap((it) => SLOTS[it]));

/** The boxes whose hours are all in the timetable. */
export function timesOf(slots: readonly Slot[]): Time[] {
	const has = (slot: Slot) => slots.some((it) => it.weekday === slot.weekday && it.from <= slot.from && it.until >= slot.until);
	return TIMES.filter((time) => SLOTS[time].every(has));
}
