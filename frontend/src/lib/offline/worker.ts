// The page's side of the service worker: registering it under our own Trusted Types policy, and asking before a new one takes over.
import { dev } from '$app/environment';

const FILE = '/service-worker.js';

interface Policies {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The one address our policy lets through. */
export function workerUrl(): string {
	const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
	if (!policies) return FILE;
	const policy = policies.createPolicy('buurtnet-worker', {
		createScriptURL(url) {
			if (url !== FILE) throw new TypeError('buurtnet-worker knows one address');
			return url;
		}
	});
	return policy.createScriptURL(FILE);
}

/** Registers the worker and calls back when a newer one waits for consent. */
export async function registerWorker(onwaiting: () => void): Promise<void> {
	if (dev || !('serviceWorker' in navigator)) return;
	const registration = await navigator.serviceWorker.register(workerUrl());
	if (registration.waiting && navigator.serviceWorker.controller) onwaiting();
	registration.addEventListener('updatefound', () => {
		const fresh = registration.installing;
		fresh?.addEventListener('statechange', () => {
			if (fresh.state === 'installed' && navigator.serviceWorker.controller) onwaiting();
		});
	});
}

/** The person said yes: the new worker takes over and the page starts again. */
export async function takeUpdate(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration();
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
	registration?.waiting?.postMessage('skip-waiting');
}
