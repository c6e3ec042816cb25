// Several people on one device: what belongs to one is neither shown nor sent for another, and leaves only with its own.
import { beforeEach, expect, it, vi } from 'vitest';
import { flush, list, put } from '#lib/offline/outbox.ts';
import { draft, keepDraft, recall } from '#lib/offline/store.ts';
import { waiting } from '#lib/offline/waiting.svelte.ts';
import { session } from '#lib/session.svelte.ts';
import { words } from '#lib/words/index.svelte.ts';
import { choose, empty, onAnew, settle, wait } from './people.ts';

/** The service: who is chosen, and what arrived from whom. */
const service = { chosen: 'rosa' as string | null, arrived: [] as string[], settled: [] as unknown[], coded: [] as unknown[], owed: false, wrong: 0 };
const SLOTS = ['rosa', 'jan'];
const went: string[] = [];

const view = (person: string) => ({ person, first_name: person, kind: 'resident', roles: ['bewoner'], helps: false, second_factor: 'none', place: { picture: 'cup', code: false, others: 1, owed: service.owed, wrong: service.wrong } });

async function answer(request: Request): Promise<Response> {
	const path = new URL(request.url).pathname.replace('/api/v1', '');
	const done = new Response(null, { status: 204 });
	if (path === '/device/choose') {
		const { slot } = (await request.json()) as { slot: number };
		service.chosen = SLOTS[slot] ?? null;
		return Response.json({ session: view(service.chosen ?? ''), rings: false });
	}
	if (path === '/device' && request.method === 'GET') return Response.json(service.coded);
	if (path === '/device' || path === '/session/wait' || (path === '/session' && request.method === 'DELETE')) {
		service.chosen = null;
		return done;
	}
	if (service.chosen === null) return Response.json({ code: 'not_signed_in', title: 'x' }, { status: 401 });
	if (path === '/session') return Response.json(view(service.chosen));
	if (path === '/session/device') service.settled.push(await request.json());
	if (path === '/help-requests') service.arrived.push(service.chosen);
	return done;
}

vi.stubGlobal('fetch', vi.fn((input: Request | string) => answer(typeof input === 'string' ? new Request(new URL(input, location.href), { method: 'POST' }) : input)));
onAnew((path) => void went.push(path));

const bread = (person: string) => ({ person, path: new URL('/api/v1/help-requests', location.href).href, body: {}, title: 'Boodschappen', typed: undefined });

beforeEach(async () => {
	await words.use('nl');
	Object.assign(service, { chosen: 'rosa', arrived: [], settled: [], coded: [], owed: false, wrong: 0 });
	went.length = 0;
	session.who = undefined;
	await session.opened();
	for (const { key } of await list()) await waiting.drop(key);
});

it('choosing somebody else keeps what the one before wrote, shows it to nobody and sends it for nobody', async () => {
	await put(bread('rosa'));
	await keepDraft('rosa', 'ask', { what: 'brood' });
	expect((await choose(1)).ok).toBe(true);
	await waiting.look();
	expect(session.who?.person).toBe('jan');
	expect(await recall('person')).toBe('jan');
	expect(waiting.mine).toEqual([]);
	expect(await flush()).toBe(0);
	expect(service.arrived).toEqual([]);
	expect(went).toEqual(['/start']);

	await choose(0);
	expect(await draft('rosa', 'ask')).toEqual({ what: 'brood' });
	expect(await list()).toHaveLength(1);
});

it('who signs out takes their own along and leaves what others wrote', async () => {
	await put(bread('rosa'));
	await put(bread('jan'));
	await keepDraft('jan', 'ask', { what: 'melk' });
	await keepDraft('rosa', 'ask', { what: 'brood' });
	await session.close();
	expect((await list()).map((it) => it.person)).toEqual(['jan']);
	expect(await draft('jan', 'ask')).toEqual({ what: 'melk' });
	expect(await draft('rosa', 'ask')).toBeUndefined();
	expect(await recall('person')).toBeUndefined();
});

it('who waits is known on the page no longer, and what they wrote stays', async () => {
	await put(bread('rosa'));
	expect((await wait()).ok).toBe(true);
	expect(session.who).toBeNull();
	expect(localStorage.getItem('session')).toBeNull();
	expect(await list()).toHaveLength(1);
	expect(went).toEqual(['/wie']);
});

it('when everybody is signed out, everything of everybody goes', async () => {
	await put(bread('rosa'));
	await put(bread('jan'));
	expect((await empty()).ok).toBe(true);
	expect(await list()).toEqual([]);
	expect(session.who).toBeNull();
	expect(went).toEqual(['/']);
});

it('who waits with a code of their own stays, and the page asks who it is', async () => {
	service.coded = [{ slot: 0, first_name: 'rosa', picture: 'cup', code: true, chosen: false, owed: false }];
	document.cookie = 'in=2';
	expect((await empty()).ok).toBe(true);
	document.cookie = 'in=; max-age=0';
	expect(session.who).toBeNull();
	expect(went).toEqual(['/wie']);
});

it('a code that is left out stays, and an empty one is taken away', async () => {
	await settle('paw');
	await settle('paw', '');
	await settle('cup', '1234');
	expect(service.settled).toEqual([{ picture: 'paw' }, { picture: 'paw', code: '' }, { picture: 'cup', code: '1234' }]);
});

it('who owes a code, or of whom somebody typed a wrong one, begins where that is said, and what was shown is what was seen', async () => {
	for (const state of [{ owed: true }, { wrong: 3 }]) {
		Object.assign(service, { owed: false, wrong: 0 }, state);
		await choose(1);
	}
	expect(went).toEqual(['/wie/tekening', '/wie/tekening']);
	await settle('cup');
	expect(service.settled).toEqual([{ picture: 'cup', seen: 3 }]);
});
