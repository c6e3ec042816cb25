import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buurt } from './buurt.svelte.ts';
import { words } from './words/index.svelte.ts';

const answers = vi.fn<() => Promise<Response>>();
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('fetch', answers);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('what a busy service did not answer is asked again by itself, and once it is known no more', async () => {
	answers.mockImplementation(async () => json(500, {}));
	await buurt.look();
	expect(buurt.it).toBeUndefined();
	answers.mockImplementation(async () => json(200, { name: 'Dijlehoek', words: { nl: { 'cat-garden': 'Tuin en balkon' } } }));
	await vi.advanceTimersByTimeAsync(10_000);
	expect(buurt.it?.name).toBe('Dijlehoek');
	expect(words.maybe('cat-garden'), 'as it is said here').toBe('Tuin en balkon');
	const asked = answers.mock.calls.length;
	await vi.advanceTimersByTimeAsync(60_000);
	await buurt.look();
	expect(answers.mock.calls).toHaveLength(asked);
});
