// The desk on this device, also without internet and while a newer version arrives. Decides nothing about who may see it.
import { remember } from '#lib/offline/store.ts';

/** Asks the worker to keep the pages of the desk too, from the first time that it is opened here. */
export async function keepDesk(): Promise<void> {
	await remember('desk', true);
	const registration = await navigator.serviceWorker?.ready;
	registration?.active?.postMessage('desk');
}
