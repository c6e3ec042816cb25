// Notices on this device. Permission is asked by a tap only; a subscription is looked at again on every start.
import { api, ask } from '#lib/api/index.ts';
import { session } from '#lib/session.svelte.ts';

export type PushState = 'shared' | 'off' | 'on' | 'denied' | 'unsupported' | 'ios-needs-install' | 'error' | 'timeout';

/** Chromium without a push service never answers `subscribe`. */
const PATIENCE = 15_000;

interface Device {
	worker: boolean;
	push: boolean;
	ios: boolean;
	standalone: boolean;
	permission: NotificationPermission | undefined;
	/** Others use it too. */
	shared: boolean;
}

/** What this device can do before anybody asks it. Pure. */
export function able(device: Device): PushState | 'ask' {
	if (device.shared) return 'shared';
	if (device.ios && !device.standalone) return 'ios-needs-install';
	if (!device.worker || !device.push || device.permission === undefined) return 'unsupported';
	if (device.permission === 'denied') return 'denied';
	return 'ask';
}

export function device(): Device {
	const ios = /iP(hone|ad|od)/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1);
	return {
		worker: 'serviceWorker' in navigator,
		push: 'PushManager' in globalThis,
		ios,
		standalone: matchMedia('(display-mode: standalone)').matches,
		permission: 'Notification' in globalThis ? Notification.permission : undefined,
		shared: session.shared
	};
}

/** A promise, or a rejection with `timeout` when it takes too long. */
export function within<T>(promise: Promise<T>, ms: number): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const over = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('timeout')), ms)));
	return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}

/** How it stands now, without asking anybody for anything. */
export async function state(): Promise<PushState> {
	const can = able(device());
	if (can !== 'ask') return can;
	if (Notification.permission !== 'granted') return 'off';
	return (await current()) ? 'on' : 'off';
}

async function current(): Promise<PushSubscription | null> {
	const registration = await navigator.serviceWorker?.getRegistration();
	return (await registration?.pushManager.getSubscription()) ?? null;
}

/** Call this from a tap. Asks, subscribes, and tells the service. */
export async function turnOn(): Promise<PushState> {
	const can = able(device());
	if (can !== 'ask') return can;
	if ((await Notification.requestPermission()) !== 'granted') return Notification.permission === 'denied' ? 'denied' : 'off';
	try {
		const key = await ask(api.GET('/api/v1/push/key'));
		if (!key.ok) return 'error';
		const registration = await within(navigator.serviceWorker.ready, PATIENCE);
		const made = registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key.data.key });
		return (await tell(await within(made, PATIENCE))) ? 'on' : 'error';
	} catch (cause) {
		return cause instanceof Error && cause.message === 'timeout' ? 'timeout' : 'error';
	}
}

/** Stops notices on this device, also when the service cannot be reached: it forgets a dead endpoint by itself. */
export async function turnOff(): Promise<PushState> {
	const subscription = await current();
	await ask(api.DELETE('/api/v1/push/subscriptions'));
	await within(subscription?.unsubscribe() ?? Promise.resolve(false), PATIENCE).catch(() => false);
	return 'off';
}

/** On every start: a subscription that the browser still has is told again, so that both sides agree. */
export async function check(): Promise<void> {
	if (able(device()) !== 'ask' || Notification.permission !== 'granted') return;
	const subscription = await current();
	if (subscription) await tell(subscription);
}

async function tell(subscription: PushSubscription): Promise<boolean> {
	const { endpoint, keys } = subscription.toJSON();
	if (!endpoint || !keys?.p256dh || !keys.auth) return false;
	const body = { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } };
	return (await ask(api.POST('/api/v1/push/subscriptions', { body }))).ok;
}
