// Sends what was written without internet. Used by the page and by the service worker, one at a time under one Web Lock.
import { locked, send } from '../api/fetch.ts';
import { after, due, outcome, type Entry } from './entry.ts';
import { drawer } from './store.ts';

export const OUTBOX_LOCK = 'buurtnet-outbox';
export const SYNC_TAG = 'outbox';

export type NewEntry = Pick<Entry, 'person' | 'path' | 'body' | 'title' | 'typed'> & { key?: string };

/** Keeps one thing to send later. The key may be one that was already tried. */
export async function put({ key, ...rest }: NewEntry, at = Date.now()): Promise<Entry> {
	const entry: Entry = { ...rest, key: key ?? crypto.randomUUID(), at, state: 'waiting' };
	await (await drawer()).put('outbox', entry);
	return entry;
}

export async function list(): Promise<Entry[]> {
	return (await (await drawer()).getAll('outbox')).sort((a, b) => a.at - b.at);
}

export async function drop(key: string): Promise<void> {
	await (await drawer()).delete('outbox', key);
}

/** A refused entry may be tried again, for instance after its cause is gone. */
export async function again(key: string): Promise<void> {
	const db = await drawer();
	const entry = await db.get('outbox', key);
	if (entry) await db.put('outbox', { ...entry, state: 'waiting', problem: undefined });
}

/** Sends what is due. Answers how many arrived; stops at the first that must wait. */
export function flush(): Promise<number> {
	return locked(OUTBOX_LOCK, async () => {
		const waiting = await list();
		if (!waiting.some((e) => e.state !== 'refused')) return 0;
		const person = await whoIsHere();
		if (person === undefined) return 0;
		let arrived = 0;
		for (const entry of due(waiting, person)) {
			const verdict = await deliver(entry);
			if (verdict === 'gone') arrived += 1;
			else if (verdict !== 'refused') break;
		}
		return arrived;
	});
}

/** The service says who these cookies are; nothing else may decide under whose name something goes out. */
async function whoIsHere(): Promise<string | undefined> {
	try {
		const answer = await send(new Request('/api/v1/session'));
		return answer.ok ? ((await answer.json()) as { person: string }).person : undefined;
	} catch {
		return undefined;
	}
}

async function deliver(entry: Entry): Promise<ReturnType<typeof outcome>> {
	const db = await drawer();
	await db.put('outbox', { ...entry, state: 'sending' });
	let status = 0;
	let body: unknown = null;
	try {
		const answer = await send(
			new Request(entry.path, {
				method: 'POST',
				headers: { 'content-type': 'application/json', 'idempotency-key': entry.key },
				body: JSON.stringify(entry.body)
			})
		);
		status = answer.status;
		if (outcome(status) === 'refused') body = await answer.json().catch(() => null);
	} catch {
		// No network: the entry waits.
	}
	const next = after(entry, status, body);
	await (next ? db.put('outbox', next) : db.delete('outbox', entry.key));
	return outcome(status);
}
