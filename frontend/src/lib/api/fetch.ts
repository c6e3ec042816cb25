// How every call leaves: same origin; a service that is too busy is asked again, twice; after a 401 one refresh under the
// Web Lock that pages and worker share, then once more; after a 403, once more when a page of who works here says so.
// Used by the page and by the service worker; knows no words and no page.

/** The lock under which a session is refreshed, opened and closed. */
export const SESSION_LOCK = 'buurtnet-session';

let refreshedAt = 0;

export async function locked<T>(name: string, act: () => Promise<T>): Promise<T> {
	if (!('locks' in navigator)) return act();
	return navigator.locks.request(name, act) as Promise<T>;
}

/** Refreshes the session. Two calls that both met a 401 refresh it once. */
export function refresh(asked: number): Promise<boolean> {
	return locked(SESSION_LOCK, async () => {
		if (refreshedAt > asked) return true;
		const answer = await fetch('/api/v1/session/refresh', { method: 'POST' });
		if (answer.ok) refreshedAt = Date.now();
		return answer.ok;
	});
}

/** How long one waits for a busy service before each repeat, in milliseconds, give or take a half. */
const PATIENCE = [700, 2000];

/** A 503 is "not now": nothing was done. Asking again is what the sentence on the screen would ask of a person. */
async function insisting(request: Request): Promise<Response> {
	for (const wait of PATIENCE) {
		const again = request.clone();
		const answer = await fetch(request);
		if (answer.status !== 503) return answer;
		await new Promise((done) => setTimeout(done, wait * (0.5 + Math.random())));
		request = again;
	}
	return fetch(request);
}

/** What hears why something is not allowed, and tells whether to send it once more. Only pages of who works here have it. */
let hears: ((code?: string) => Promise<boolean>) | undefined;

/** From here on `hear` is told every 403 by its code; returns how to take it away. */
export function onRefused(hear: (code?: string) => Promise<boolean>): () => void {
	hears = hear;
	return () => {
		if (hears === hear) hears = undefined;
	};
}

async function mayGoAgain(answer: Response): Promise<boolean> {
	if (answer.status !== 403 || !hears) return false;
	const problem = (await answer.clone().json().catch(() => null)) as { code?: string } | null;
	return hears(problem?.code);
}

/** `fetch` for the API. Rejects only when there is no network. What a second factor stood before is sent again once it was given. */
export async function send(request: Request): Promise<Response> {
	const later = request.clone();
	const answer = await refreshed(request);
	return (await mayGoAgain(answer)) ? refreshed(later) : answer;
}

async function refreshed(request: Request): Promise<Response> {
	const asked = Date.now();
	const again = request.clone();
	const answer = await insisting(request);
	if (answer.status !== 401 || request.url.endsWith('/session/refresh')) return answer;
	return (await refresh(asked)) ? insisting(again) : answer;
}
