// The promises of the outbox, against a small service that remembers and a drawer in memory.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { after, due, outcome, type Entry } from './entry.ts';
import { again, drop, flush, list, put } from './outbox.ts';
import { draft, dropDraft, keepDraft, recall, remember, wipe } from './store.ts';

/** The service: who the cookies are, what it answers, what has arrived under which key. */
const service = {
	person: 'rosa' as string | null,
	online: true,
	status: 201,
	/** Keys for which it is busy. */
	busy: new Set<string>(),
	arrived: new Map<string, { person: string; body: unknown }>()
};

class PlainRequest {
	url: string;
	headers: Record<string, string>;
	body: string;
	constructor(url: string, init: { headers?: Record<string, string>; body?: string } = {}) {
		this.url = url;
		this.headers = init.headers ?? {};
		this.body = init.body ?? 'null';
	}
	clone(): PlainRequest {
		return this;
	}
}

function answer(request: PlainRequest | string): Promise<Response> {
	if (!service.online) return Promise.reject(new TypeError('no network'));
	const url = typeof request === 'string' ? request : request.url;
	if (service.person === null) return Promise.resolve(new Response('{}', { status: 401 }));
	if (url === '/api/v1/session') return Promise.resolve(Response.json({ person: service.person }));
	if (service.busy.has((request as PlainRequest).headers['idempotency-key'] ?? '')) return Promise.resolve(new Response(null, { status: 503 }));
	if (service.status !== 201) return Promise.resolve(Response.json({ code: 'too_late', title: 'Dat moment is voorbij.' }, { status: service.status }));
	const { headers, body } = request as PlainRequest;
	service.arrived.set(headers['idempotency-key'] ?? '', { person: service.person, body: JSON.parse(body) });
	return Promise.resolve(Response.json({}, { status: 201 }));
}

vi.stubGlobal('Request', PlainRequest);
vi.stubGlobal('fetch', vi.fn(answer));

const bread = { person: 'rosa', path: '/api/v1/help-requests', body: { category: 'groceries' }, title: 'Boodschappen', typed: 'Een brood' };

beforeEach(async () => {
	await wipe();
	Object.assign(service, { person: 'rosa', online: true, status: 201, busy: new Set(), arrived: new Map() });
});

describe('an entry', () => {
	it('goes out once there is internet, under its own key', async () => {
		service.online = false;
		const { key } = await put(bread);
		expect(await flush()).toBe(0);
		expect((await list())[0]?.state).toBe('waiting');
		service.online = true;
		expect(await flush()).toBe(1);
		expect([...service.arrived.keys()]).toEqual([key]);
		expect(await list()).toEqual([]);
	});

	it('goes out only under the person who wrote it', async () => {
		await put(bread);
		service.person = 'jan';
		expect(await flush()).toBe(0);
		expect(service.arrived.size).toBe(0);
		service.person = 'rosa';
		expect(await flush()).toBe(1);
	});

	it('is kept when the session is over', async () => {
		await put(bread);
		service.person = null;
		await flush();
		expect((await list())[0]?.state).toBe('waiting');
	});

	it('that is refused is kept with its reason and what was typed, and is not tried by itself', async () => {
		await put(bread);
		service.status = 422;
		await flush();
		expect((await list())[0]).toMatchObject({ state: 'refused', typed: 'Een brood', problem: { title: 'Dat moment is voorbij.' } });
		service.status = 201;
		expect(await flush()).toBe(0);
	});

	it('that was refused goes out after "again", or away after "throw away"', async () => {
		const { key } = await put(bread);
		service.status = 422;
		await flush();
		service.status = 201;
		await again(key);
		expect(await flush()).toBe(1);
		await put({ ...bread, key: 'other' });
		await drop('other');
		expect(await list()).toEqual([]);
	});

	it('behind one that must wait, waits too: order is kept', async () => {
		await put({ ...bread, key: 'first' }, 1);
		await put({ ...bread, key: 'second' }, 2);
		service.busy.add('first');
		await flush();
		expect(service.arrived.size).toBe(0);
		expect((await list()).map((e) => [e.key, e.state])).toEqual([
			['first', 'waiting'],
			['second', 'waiting']
		]);
	});

	it('behind one that was refused still goes out', async () => {
		await put({ ...bread, key: 'first' }, 1);
		service.status = 422;
		await flush();
		service.status = 201;
		await put({ ...bread, key: 'second' }, 2);
		expect(await flush()).toBe(1);
	});
});

it('an entry of an older version that was cut off while sending is tried again', () => {
	const old: Entry = { ...bread, key: 'k', at: 1, state: 'sending' };
	expect(due([old], 'rosa')).toEqual([old]);
	expect(after(old, 0, null)?.state).toBe('waiting');
});

it.each([
	[201, 'gone'],
	[200, 'gone'],
	[401, 'signed-out'],
	[0, 'kept'],
	[429, 'kept'],
	[503, 'kept'],
	[507, 'kept'],
	[404, 'refused'],
	[422, 'refused']
])('an answer %i means %s', (status, verdict) => {
	expect(outcome(status)).toBe(verdict);
});

describe('the drawer', () => {
	it('keeps a draft per person and form', async () => {
		await keepDraft('rosa', 'ask', { what: 'brood' });
		expect(await draft('rosa', 'ask')).toEqual({ what: 'brood' });
		expect(await draft('jan', 'ask')).toBeUndefined();
		await dropDraft('rosa', 'ask');
		expect(await draft('rosa', 'ask')).toBeUndefined();
	});

	it('is empty of a person after sign-out, and still knows the language', async () => {
		await put(bread);
		await keepDraft('rosa', 'ask', {});
		await remember('person', 'rosa');
		await remember('lang', 'ar');
		await wipe();
		expect(await list()).toEqual([]);
		expect(await draft('rosa', 'ask')).toBeUndefined();
		expect(await recall('person')).toBeUndefined();
		expect(await recall('lang')).toBe('ar');
	});
});
