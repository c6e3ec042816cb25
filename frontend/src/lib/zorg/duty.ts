// Whether anybody reads a worry now. What the service does not tell is said as nobody: a promise that nobody keeps is worse than none.
import { send } from '#lib/api/fetch.ts';
import type { Hours } from '#lib/words/hours.ts';

export interface Duty {
	on: boolean;
	until?: Date;
	next?: Date;
	/** When the organisation works. */
	hours: Hours[];
}

/** Reads the answer of the service; pure. */
export function dutyOf(body: unknown): Duty {
	const it = (body && typeof body === 'object' ? body : {}) as Record<string, unknown>;
	const date = (x: unknown): Date | undefined => {
		const at = typeof x === 'string' ? new Date(x) : undefined;
		return at && !Number.isNaN(at.getTime()) ? at : undefined;
	};
	const [until, next] = [date(it.until), date(it.next)];
	const hours = Array.isArray(it.hours) ? (it.hours as Hours[]) : [];
	return { on: it.on_duty === true, hours, ...(until ? { until } : {}), ...(next ? { next } : {}) };
}

/** Asks the service, without ever failing. */
export async function duty(): Promise<Duty> {
	try {
		const answer = await send(new Request('/api/v1/duty'));
		return dutyOf(answer.ok ? await answer.json() : undefined);
	} catch {
		return { on: false, hours: [] };
	}
}
