// What the service worker does with a request and with a push. Pure, so that it can be tested without a worker.

export type Kind = 'shell' | 'open' | 'list' | 'pass';

/** Lists of one person that may be read without internet. Nothing else of the API is ever kept. */
const LISTS = ['/api/v1/me/help-requests', '/api/v1/me/helping', '/api/v1/board', '/api/v1/me/meeting'];
/** What everybody may know about the buurt: its numbers, hours, kinds of help, and where neighbours meet. */
const OPEN = ['/api/v1/neighbourhood', '/api/v1/meeting'];
/** Paths that the service answers itself. */
const SERVICE = /^\/(api|d|dienst|healthz|readyz|metrics)(\/|$)/;

export function kindOf(method: string, url: URL, origin: string, range: boolean): Kind {
	if (method !== 'GET' || url.origin !== origin || range) return 'pass';
	if (LISTS.includes(url.pathname)) return 'list';
	if (OPEN.includes(url.pathname)) return 'open';
	if (SERVICE.test(url.pathname)) return 'pass';
	return 'shell';
}

export interface PushMessage {
	title: string;
	body?: string | undefined;
	navigate?: string | undefined;
	tag?: string | undefined;
	lang?: string | undefined;
	dir?: NotificationDirection | undefined;
}

/** Declarative Web Push (`web_push: 8030`) → what is shown. Anything else becomes the fallback: a push always shows. */
export function readPush(text: string | undefined, fallback: PushMessage): PushMessage {
	try {
		const { notification } = JSON.parse(text ?? '') as { notification?: PushMessage };
		return notification?.title ? notification : fallback;
	} catch {
		return fallback;
	}
}

/** Where a tap on a notice leads: only ever inside our own house. */
export function pathOfPush(url: unknown, origin: string): string {
	try {
		const to = new URL(String(url), origin);
		// Two slashes at the start would name another house.
		return to.origin === origin ? to.pathname.replace(/^\/+/, '/') + to.search + to.hash : '/';
	} catch {
		return '/';
	}
}
