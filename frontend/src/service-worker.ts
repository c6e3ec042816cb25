// Our own service worker: the shell and the help page without internet, last lists of this person, notices, the outbox.
// Never keeps any other answer of the API, never touches Range requests or the stream, never takes over without consent.
/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { files, prerendered, version } from '$service-worker';
import { refresh, send } from './lib/api/fetch.ts';
import { flush, SYNC_TAG } from './lib/offline/outbox.ts';
import { LISTS, recall } from './lib/offline/store.ts';
import { kindOf, pathOfPush, type PushMessage, readPush } from './lib/offline/routes.ts';

const sw = self as unknown as ServiceWorkerGlobalScope;
const SHELL = `shell-${version}`;
const OPEN = 'open-1';
const FALLBACK = '/200.html';
const PATIENCE = 4000;

/** What was built, as `scripts/shell.mjs` wrote it down: for everybody, and what only the desk adds. */
type Built = Record<'everybody' | 'desk', string[]>;

sw.addEventListener('install', (event) => {
	event.waitUntil(install());
});

/** Who works at the desk keeps all of it, so that a newer version never leaves an open desk without a page. */
async function install(): Promise<void> {
	await keep('everybody', [...files, ...prerendered, FALLBACK]);
	if (await recall('desk').catch(() => false)) await keep('desk');
}

async function keep(part: keyof Built, more: string[] = []): Promise<void> {
	const list = await fetch('/shell.json', { cache: 'no-cache' });
	const built = (await list.json()) as Built;
	const cache = await caches.open(SHELL);
	const missing = [];
	for (const path of [...built[part], ...more]) if (!(await cache.match(path))) missing.push(path);
	await cache.addAll(missing);
}

sw.addEventListener('activate', (event) => {
	event.waitUntil(tidy());
});

async function tidy(): Promise<void> {
	for (const name of await caches.keys()) if (name.startsWith('shell-') && name !== SHELL) await caches.delete(name);
	await sw.clients.claim();
}

sw.addEventListener('message', (event) => {
	if (event.data === 'skip-waiting') void sw.skipWaiting();
	if (event.data === 'desk') event.waitUntil(keep('desk'));
});

sw.addEventListener('fetch', (event) => {
	const { request } = event;
	const kind = kindOf(request.method, new URL(request.url), sw.location.origin, request.headers.has('range'));
	if (kind === 'shell') event.respondWith(fromShell(request));
	if (kind === 'open') event.respondWith(networkFirst(event, OPEN));
	if (kind === 'list') event.respondWith(personal(event));
});

async function fromShell(request: Request): Promise<Response> {
	const cache = await caches.open(SHELL);
	const hit = await cache.match(request, { ignoreSearch: true });
	if (hit) return hit;
	const page = request.mode === 'navigate' ? await cache.match(FALLBACK) : undefined;
	return page ?? fetch(request);
}

/** A list is kept under the person it was made for; nobody signed in, or a shared device: nothing is kept. */
async function personal(event: FetchEvent): Promise<Response> {
	const person = await recall('person');
	return person ? networkFirst(event, LISTS + person) : fetch(event.request);
}

/** The network has four seconds; then what we kept is shown, and what still arrives is kept for the next time. */
async function networkFirst(event: FetchEvent, name: string): Promise<Response> {
	const cache = await caches.open(name);
	const fresh = fetch(event.request).then(async (answer) => {
		if (answer.ok) await cache.put(event.request, answer.clone());
		return answer;
	});
	event.waitUntil(fresh.catch(() => undefined));
	const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE, undefined));
	const first = await Promise.race([fresh.catch(() => undefined), late]);
	return first ?? (await cache.match(event.request)) ?? fresh;
}

sw.addEventListener('push', (event) => {
	event.waitUntil(Promise.all([show(event.data?.text()), refresh(Date.now()).catch(() => false)]));
});

/** Always shows something: three silent pushes cost the permission. */
async function show(text: string | undefined): Promise<void> {
	const fallback: PushMessage = { title: (await recall('pushTitle')) ?? 'Buurtnet', body: await recall('pushBody') };
	const said = readPush(text, fallback);
	await sw.registration.showNotification(said.title, {
		body: said.body ?? '',
		icon: '/icons/icon-192.png',
		badge: '/icons/badge-96.png',
		data: { url: said.navigate ?? '/' },
		...(said.tag ? { tag: said.tag } : {}),
		...(said.lang ? { lang: said.lang } : {}),
		...(said.dir ? { dir: said.dir } : {})
	});
}

sw.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(open(pathOfPush(event.notification.data?.url, sw.location.origin)));
});

async function open(path: string): Promise<void> {
	const [page] = await sw.clients.matchAll({ type: 'window' });
	if (!page) return void (await sw.clients.openWindow(path));
	// Some browsers refuse the focus; the page must show the right thing all the same.
	await page.focus().catch(() => undefined);
	await page.navigate(path).catch(() => sw.clients.openWindow(path));
}

interface Change extends ExtendableEvent {
	oldSubscription?: PushSubscription | null;
	newSubscription?: PushSubscription | null;
}

sw.addEventListener('pushsubscriptionchange' as never, (event: Change) => {
	event.waitUntil(resubscribe(event));
});

async function resubscribe({ oldSubscription, newSubscription }: Change): Promise<void> {
	const applicationServerKey = oldSubscription?.options.applicationServerKey ?? null;
	const fresh = newSubscription ?? (await sw.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
	const { endpoint, keys } = fresh.toJSON();
	const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
	await send(new Request('/api/v1/push/subscriptions', { method: 'POST', headers, body: JSON.stringify({ endpoint, keys }) }));
}

sw.addEventListener('sync' as never, (event: ExtendableEvent & { tag: string }) => {
	if (event.tag === SYNC_TAG) event.waitUntil(empty());
});

async function empty(): Promise<void> {
	await flush();
	for (const page of await sw.clients.matchAll()) page.postMessage({ type: 'outbox' });
}
