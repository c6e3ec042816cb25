// A device that others use too: nothing is kept, what was kept goes, and who forgets to sign out is signed out.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { list } from '#lib/offline/outbox.ts';
import { draft, keepDraft, recall } from '#lib/offline/store.ts';
import { waiting } from '#lib/offline/waiting.svelte.ts';
import { making } from '#lib/asking/asking.svelte.ts';
import { session } from '#lib/session.svelte.ts';
import { words } from '#lib/words/index.svelte.ts';
import { QUARTER, whenIdle } from './idle.ts';
import { share } from './sharing.ts';

/** The service: how the session is, and whether it can be reached. */
const service = { online: true, kind: 'resident' };

function answer(request: Request): Promise<Response> {
	if (!service.online) return Promise.reject(new TypeError('no network'));
	const path = new URL(request.url).pathname;
	if (path === '/api/v1/session/shared') service.kind = 'shared';
	else if (path === '/api/v1/session') return Promise.resolve(Response.json({ person: 'rosa', first_name: 'Rosa', kind: service.kind }));
	return Promise.resolve(new Response(null, { status: 204 }));
}

vi.stubGlobal('fetch', vi.fn(answer));

const bread = { path: '/api/v1/help-requests', body: {}, title: 'Boodschappen', typed: 'Een brood' };

/** A few turns of the drawer, which nobody waits for. */
async function settled(): Promise<void> {
	for (let turn = 0; turn < 20; turn++) await recall('lang');
}

beforeEach(async () => {
	await words.use('nl');
	Object.assign(service, { online: true, kind: 'resident' });
	localStorage.clear();
	sessionStorage.clear();
	session.who = undefined;
	await session.opened();
	for (const { key } of await list()) await waiting.drop(key);
});

describe('from the moment that others use it too', () => {
	it('what was kept of this person is gone: outbox, drafts, name', async () => {
		expect(await waiting.keep(bread)).toBe(true);
		await keepDraft('rosa', 'ask', { what: 'brood' });
		expect((await share()).ok).toBe(true);
		expect(session.shared).toBe(true);
		expect(await list()).toEqual([]);
		expect(waiting.mine).toEqual([]);
		expect(await draft('rosa', 'ask')).toBeUndefined();
		expect(await recall('person')).toBeNull();
		expect(localStorage.getItem('session')).toBeNull();
	});

	it('nothing is put in the outbox, and no draft is kept', async () => {
		await share();
		expect(await waiting.keep(bread)).toBe(false);
		expect(await list()).toEqual([]);
		await making.open();
		making.set({ category: 'groceries' });
		expect(await making.wait('Boodschappen')).toBe(false);
		expect(making.it.category).toBe('groceries');
		await settled();
		expect(await draft('rosa', 'ask')).toBeUndefined();
	});

	it('without internet nothing changes, and nothing is thrown away', async () => {
		await waiting.keep(bread);
		service.online = false;
		expect((await share()).ok).toBe(false);
		expect(session.shared).toBe(false);
		expect(await list()).toHaveLength(1);
	});

	it('it goes too when only the next look at the service tells it', async () => {
		await waiting.keep(bread);
		service.kind = 'shared';
		await session.check();
		expect(await list()).toEqual([]);
	});
});

describe('a page that nobody touches', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is over after a quarter of an hour, counted from the last touch', () => {
		const over = vi.fn();
		whenIdle(over);
		vi.advanceTimersByTime(QUARTER - 1000);
		window.dispatchEvent(new Event('pointerdown'));
		vi.advanceTimersByTime(QUARTER - 1000);
		expect(over).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1000);
		expect(over).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(QUARTER);
		expect(over).toHaveBeenCalledTimes(1);
	});

	it('is over at once when the phone slept longer, whatever is touched first', () => {
		const over = vi.fn();
		whenIdle(over);
		vi.setSystemTime(Date.now() + QUARTER + 1);
		window.dispatchEvent(new Event('pointerdown'));
		document.dispatchEvent(new Event('visibilitychange'));
		expect(over).toHaveBeenCalledTimes(1);
	});

	it('is watched no more once somebody stopped it', () => {
		const over = vi.fn();
		whenIdle(over)();
		vi.advanceTimersByTime(2 * QUARTER);
		expect(over).not.toHaveBeenCalled();
	});
});
