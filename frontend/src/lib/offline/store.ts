// The drawer on this device: outbox, drafts, and a few facts for the service worker. Knows no network and no words.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry } from './entry.ts';

export interface Draft {
	/** `${person}|${form}` */
	id: string;
	at: number;
	value: unknown;
}

/** Facts the worker needs: whose lists it may keep, what to say when a push came without words, whether the desk is used here. */
export interface Facts {
	person: string | null;
	pushTitle: string;
	pushBody: string;
	lang: string;
	desk: boolean;
}

interface Shape extends DBSchema {
	outbox: { key: string; value: Entry };
	drafts: { key: string; value: Draft };
	facts: { key: string; value: unknown };
}

export const LISTS = 'lists-';

let opened: Promise<IDBPDatabase<Shape>> | undefined;

/** Opens the drawer; a version that another page blocks is closed by that page. */
export function drawer(): Promise<IDBPDatabase<Shape>> {
	opened ??= openDB<Shape>('buurtnet', 1, {
		upgrade(db) {
			db.createObjectStore('outbox', { keyPath: 'key' });
			db.createObjectStore('drafts', { keyPath: 'id' });
			db.createObjectStore('facts');
		},
		blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
		terminated: () => (opened = undefined)
	});
	return opened;
}

export async function remember<K extends keyof Facts>(name: K, value: Facts[K]): Promise<void> {
	// Some private windows have no drawer: then nothing is kept, and nothing else suffers.
	await drawer()
		.then((db) => db.put('facts', value, name))
		.catch(() => undefined);
}

export async function recall<K extends keyof Facts>(name: K): Promise<Facts[K] | undefined> {
	return (await (await drawer()).get('facts', name)) as Facts[K] | undefined;
}

export async function keepDraft(person: string, form: string, value: unknown): Promise<void> {
	await (await drawer()).put('drafts', { id: `${person}|${form}`, at: Date.now(), value });
}

export async function draft<T>(person: string, form: string): Promise<T | undefined> {
	return (await (await drawer()).get('drafts', `${person}|${form}`))?.value as T | undefined;
}

export async function dropDraft(person: string, form: string): Promise<void> {
	await (await drawer()).delete('drafts', `${person}|${form}`);
}

/** Sign-out: everything of this person goes, offline too; without one, of everybody. Shell, help page and language stay. */
export async function wipe(own = ''): Promise<void> {
	await drawer()
		.then(async (db) => {
			for (const it of await db.getAll('outbox')) if (it.person.startsWith(own)) await db.delete('outbox', it.key);
			for (const id of await db.getAllKeys('drafts')) if (id.startsWith(own)) await db.delete('drafts', id);
			await db.delete('facts', 'person');
		})
		.catch(() => undefined);
	void forgetDevice().catch(() => undefined); // a browser that is offline may take its time
	if (!('caches' in globalThis)) return;
	for (const name of await caches.keys()) if (name.startsWith(LISTS + own)) await caches.delete(name);
}

/** No notice for who left reaches this device any more, also when the service has yet to hear of it. */
export async function forgetDevice(): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration();
	await (await registration?.pushManager?.getSubscription())?.unsubscribe();
}
