// The outbox as the page sees it: what waits, and the moments at which it is tried again.
import { session } from '#lib/session.svelte.ts';
import type { Entry } from './entry.ts';
import { again, drop, flush, list, put, SYNC_TAG, type NewEntry } from './outbox.ts';

type Syncing = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

class Waiting {
	entries = $state.raw<Entry[]>([]);
	/** Only this person's: another on the same device sees nothing of it. */
	mine = $derived(this.entries.filter((e) => e.person === session.who?.person));

	/** Looks, tries, and keeps trying when the network or the page comes back. */
	start(): () => void {
		const tried = () => void this.flush();
		const seen = () => document.visibilityState === 'visible' && tried();
		const told = (e: MessageEvent) => e.data?.type === 'outbox' && void this.look();
		window.addEventListener('online', tried);
		document.addEventListener('visibilitychange', seen);
		navigator.serviceWorker?.addEventListener('message', told);
		void this.look().then(tried);
		return () => {
			window.removeEventListener('online', tried);
			document.removeEventListener('visibilitychange', seen);
			navigator.serviceWorker?.removeEventListener('message', told);
		};
	}

	async look(): Promise<void> {
		this.entries = await list();
	}

	/** Keeps something for later and asks the browser to wake us for it; nothing on a device of others too. Tells whether it was kept. */
	async keep(entry: Omit<NewEntry, 'person'>): Promise<boolean> {
		const person = session.who?.person;
		if (!person || session.shared) return false;
		await put({ ...entry, person });
		await this.look();
		const registration = (await navigator.serviceWorker?.getRegistration()) as Syncing | undefined;
		await registration?.sync?.register(SYNC_TAG).catch(() => undefined);
		return true;
	}

	async flush(): Promise<void> {
		await flush();
		await this.look();
	}

	async drop(key: string): Promise<void> {
		await drop(key);
		await this.look();
	}

	async again(key: string): Promise<void> {
		await again(key);
		await this.flush();
	}
}

export const waiting = new Waiting();
