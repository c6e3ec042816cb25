// Who holds this device: what is shown, kept and wiped, against a small service with a state.
import { beforeEach, expect, it, vi } from 'vitest';
import { list, put } from './offline/outbox.ts';
import { recall, remember } from './offline/store.ts';
import { othersHere, session } from './session.svelte.ts';
import { words } from './words/index.svelte.ts';

const rosa = { person: 'rosa', first_name: 'Rosa', language: 'nl', kind: 'resident' };
const service = { online: true, signedIn: true, kind: 'resident', asked: [] as string[], waiting: [] as string[] };

function answer(input: Request | string): Promise<Response> {
	if (!service.online) return Promise.reject(new TypeError('no network'));
	const [method, path] = typeof input === 'string' ? ['POST', input] : [input.method, new URL(input.url).pathname];
	service.asked.push(`${method} ${path}`);
	if (path.endsWith('/device')) return Promise.resolve(Response.json(service.waiting.map((first_name) => ({ first_name }))));
	if (!service.signedIn) return Promise.resolve(Response.json({ code: 'not_signed_in', title: 'x' }, { status: 401 }));
	if (method === 'DELETE') {
		service.signedIn = false;
		return Promise.resolve(new Response(null, { status: 204 }));
	}
	return Promise.resolve(Response.json({ ...rosa, kind: service.kind }));
}

vi.stubGlobal('fetch', vi.fn(answer));

beforeEach(async () => {
	await words.use('nl');
	Object.assign(service, { online: true, signedIn: true, kind: 'resident', asked: [], waiting: [] });
	document.cookie = 'in=; max-age=0';
	localStorage.clear();
	sessionStorage.clear();
	session.who = undefined;
});

it('a device where nobody signed in asks nothing', async () => {
	await session.start();
	expect(session.who).toBeNull();
	expect(service.asked).toEqual([]);
});

it('the last one here is known again without internet', async () => {
	await session.opened();
	session.who = undefined;
	service.online = false;
	await session.start();
	expect(session.who).toMatchObject({ person: 'rosa' });
	expect(await recall('person')).toBe('rosa');
});

it('a session that ended elsewhere is over here too', async () => {
	await session.opened();
	service.signedIn = false;
	await session.start();
	expect(session.who).toBeNull();
	expect(localStorage.getItem('session')).toBeNull();
});

it('a shared device keeps no name and no lists', async () => {
	service.kind = 'shared';
	await session.opened();
	expect(localStorage.getItem('session')).toBeNull();
	expect(await recall('person')).toBeNull();
});

it('signing out without internet wipes at once, and tells the service at the next start', async () => {
	await session.opened();
	await put({ person: 'rosa', path: '/x', body: {}, title: 'Boodschappen', typed: undefined });
	await remember('person', 'rosa');
	service.online = false;
	await session.close();
	expect(session.who).toBeNull();
	expect(await list()).toEqual([]);
	service.online = true;
	await session.start();
	expect(service.signedIn).toBe(false);
	service.asked = [];
	await session.start();
	expect(service.asked).toEqual([]);
});

it('others on this device are found also when the one who was chosen is gone, and asked for only where somebody ever was', async () => {
	service.waiting = ['Jef'];
	expect(await othersHere()).toBe(false);
	expect(service.asked).toEqual([]);
	document.cookie = 'in=1';
	expect(await othersHere()).toBe(true);
	service.waiting = [];
	expect(await othersHere()).toBe(false);
});

it('one is together only where others have a place on this device too', () => {
	const together = (place: object | null) => ((session.who = { ...rosa, place } as never), session.together);
	expect([together({ others: 1 }), together({ others: 0 }), together(null)]).toEqual([true, false, false]);
	session.who = null;
	expect(session.together).toBe(false);
});
