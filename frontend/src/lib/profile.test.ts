// The own profile asks, and obliges to nothing: whoever says to be a woman or a man is found by who wishes for one.
// It is said once; after that it stands there as text.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import Profile from '../routes/(bewoner)/profiel/+page.svelte';

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

/** Opens the profile of somebody who said this before. */
function opens(gender: string | null, hears: (body: Record<string, unknown>) => void): void {
	const known = { first_name: 'Mia', language: 'nl', contact: 'app', door: 'known_neighbour', gender };
	vi.stubGlobal('fetch', async (request: Request) => {
		if (request.method === 'PUT') hears(await request.json());
		if (request.method === 'PUT') return new Response(null, { status: 204 });
		return request.url.endsWith('/me/profile') ? Response.json(known) : Response.json({}, { status: 404 });
	});
	render(Profile);
}

/** Opens the profile of somebody, taps an answer, saves, and tells what left. */
async function saves(gender: null, tap: string): Promise<Record<string, unknown>> {
	let sent: Record<string, unknown> = {};
	opens(gender, (body) => (sent = body));
	const group = (await screen.findByText('Ik ben', { selector: 'legend' })).closest('fieldset');
	expect(group?.textContent).toContain('Sommige buren vragen een vrouw of een man aan de deur.');
	expect([...(group?.querySelectorAll('label') ?? [])].map((it) => it.textContent?.trim())).toEqual(['een vrouw', 'een man', 'anders', 'zeg ik niet']);
	await fireEvent.click(screen.getByLabelText(tap));
	await fireEvent.click(screen.getByText('Bewaar'));
	await vi.waitFor(() => expect(sent).not.toEqual({}));
	return sent;
}

it('one says to be a woman or a man, or says nothing', async () => {
	expect(await saves(null, 'een vrouw')).toMatchObject({ gender: 'woman' });
	cleanup();
	expect(await saves(null, 'zeg ik niet')).toMatchObject({ gender: null });
});

it('what was said stands there with whom to ask, and is sent as it stands', async () => {
	let sent: Record<string, unknown> = {};
	opens('woman', (body) => (sent = body));
	await screen.findByText('Ik ben een vrouw');
	screen.getByText('Klopt dit niet meer? Vraag je buurtwerker om het te veranderen.');
	expect(screen.queryByLabelText('een man')).toBeNull();
	await fireEvent.click(screen.getByText('Bewaar'));
	await vi.waitFor(() => expect(sent).toMatchObject({ gender: 'woman' }));
});
