// How every call leaves: same origin, and after a 401 one refresh under the Web Lock that pages and worker share, then once more.
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

/** `fetch` for the API. Rejects only when there is no network. */
export async function send(request: Request): Promise<Response> {
	const asked = Date.now();
	const again = request.clone();
	const answer = await fetch(request);
	if (answer.status !== 401 || request.url.endsWith('/session/refresh')) return answer;
	return (await refresh(asked)) ? fetch(again) : answer;
}
