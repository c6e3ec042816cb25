// One thing that somebody wrote without internet, and what may happen to it. Pure: no network, no storage, no clock.
//
//   waiting ─► sending ─► gone (accepted)
//      ▲          ├─────► waiting (no network, 401, busy, broken: kept)
//      │          └─────► refused (the service said no: shown with what was typed)
//      └── refused, after the person chose "again"
import { problemOf, type Problem } from '../api/problem.ts';

export interface Entry {
	/** The Idempotency-Key: the same for every repeat. */
	key: string;
	/** Who wrote it. It goes out under nobody else. */
	person: string;
	path: string;
	body: unknown;
	/** What the list shows: a sentence, and what was typed. */
	title: string;
	typed?: string | undefined;
	/** When it was written, in milliseconds. */
	at: number;
	state: 'waiting' | 'sending' | 'refused';
	problem?: Problem | undefined;
}

export type Outcome = 'gone' | 'kept' | 'signed-out' | 'refused';

/** What an answer means for an entry. Status 0 is no network. */
export function outcome(status: number): Outcome {
	if (status >= 200 && status < 300) return 'gone';
	if (status === 401) return 'signed-out';
	if (status === 0 || status === 408 || status === 425 || status === 429 || status >= 500) return 'kept';
	return 'refused';
}

/** The entry after an answer; null when it has arrived. */
export function after(entry: Entry, status: number, body: unknown): Entry | null {
	switch (outcome(status)) {
		case 'gone':
			return null;
		case 'refused':
			return { ...entry, state: 'refused', problem: problemOf(status, body) };
		case 'kept':
		case 'signed-out':
			return { ...entry, state: 'waiting' };
	}
}

/** What may go out now, oldest first: only what this person wrote, and nothing that was refused. */
export function due(entries: readonly Entry[], person: string): Entry[] {
	return entries.filter((e) => e.person === person && e.state !== 'refused').sort((a, b) => a.at - b.at);
}
