import { afterEach, expect, it, vi } from 'vitest';
import { onRefused, refresh, send } from './fetch.ts';

const asked: string[] = [];
let expired = true;
let refreshes = true;
let busy = 0;

function service(input: Request | string): Promise<Response> {
	const path = typeof input === 'string' ? input : new URL(input.url).pathname;
	asked.push(path);
	if (path.endsWith('/refresh')) {
		if (refreshes) expired = false;
		return Promise.resolve(new Response(null, { status: refreshes ? 204 : 401 }));
	}
	if (busy > 0) {
		busy -= 1;
		return Promise.resolve(new Response(null, { status: 503 }));
	}
	return Promise.resolve(new Response('{}', { status: expired ? 401 : 200 }));
}

vi.stubGlobal('fetch', vi.fn(service));
const call = () => new Request('http://buurt.test/api/v1/board');

afterEach(() => {
	asked.length = 0;
	expired = true;
	refreshes = true;
	busy = 0;
	vi.useRealTimers();
});

it('a 401 refreshes the session and tries once more', async () => {
	expect((await send(call())).status).toBe(200);
	expect(asked).toEqual(['/api/v1/board', '/api/v1/session/refresh', '/api/v1/board']);
});

it('a session that cannot be refreshed stays a 401, asked once', async () => {
	refreshes = false;
	await new Promise((done) => setTimeout(done, 2));
	expect((await send(call())).status).toBe(401);
	expect(asked).toEqual(['/api/v1/board', '/api/v1/session/refresh']);
});

it('two calls that met a 401 together refresh once', async () => {
	const before = Date.now() - 1;
	await refresh(before + 1000);
	asked.length = 0;
	await refresh(before);
	expect(asked).toEqual([]);
});

it('a busy service is asked again, twice, and then it is said', async () => {
	vi.useFakeTimers();
	[expired, busy] = [false, 2];
	const patient = send(call());
	await vi.runAllTimersAsync();
	expect((await patient).status).toBe(200);
	expect(asked).toEqual(Array(3).fill('/api/v1/board'));
	busy = 9;
	const told = send(call());
	await vi.runAllTimersAsync();
	expect((await told).status).toBe(503);
	expect(asked).toHaveLength(6);
});

it('what is not allowed is sent again once a page says so, and not before', async () => {
	let given = false;
	vi.stubGlobal('fetch', vi.fn((input: Request) => {
		asked.push(new URL(input.url).pathname);
		return Promise.resolve(given ? new Response('{}') : Response.json({ code: 'step_up_needed' }, { status: 403 }));
	}));
	const weighs = () => new Request('http://buurt.test/api/v1/people/1/forget', { method: 'POST', body: '{"consent":"spoken"}' });
	expect((await send(weighs())).status).toBe(403);
	expect(asked).toHaveLength(1);
	const codes: (string | undefined)[] = [];
	const refused = onRefused((code) => (codes.push(code), Promise.resolve(false)));
	expect((await send(weighs())).status).toBe(403);
	expect(asked).toHaveLength(2);
	expect(codes).toEqual(['step_up_needed']);
	refused();
	const off = onRefused(() => Promise.resolve((given = true)));
	expect((await send(weighs())).status).toBe(200);
	expect(asked).toHaveLength(4);
	off();
	vi.stubGlobal('fetch', vi.fn(service));
});
