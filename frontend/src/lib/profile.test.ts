// The own profile asks, and obliges to nothing: whoever says to be a woman or a man is found by who wishes for one.
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

/** Opens the profile of somebody, taps an answer, saves, and tells what left. */
async function saves(gender: string | null, tap: string): Promise<Record<string, unknown>> {
	let sent: Record<string, unknown> = {};
	const known = { first_name: 'Mia', language: 'nl', contact: 'app', door: 'known_neighbour', gender };
	vi.stubGlobal('fetch', async (request: Request) => {
		if (request.method === 'PUT') sent = await request.json();
		if (request.method === 'PUT') return new Response(null, { status: 204 });
		return request.url.endsWith('/me/profile') ? Response.json(known) : Response.json({}, { status: 404 });
	});
	render(Profile);
	const group = (await screen.findByText('Ik ben', { selector: 'legend' })).closest('fieldset');
	expect(group?.textContent).toContain('Sommige buren vragen een vrouw of een man aan de deur.');
	expect([...(group?.querySelectorAll('label') ?? [])].map((it) => it.textContent?.trim())).toEqual(['een vrouw', 'een man', 'anders', 'zeg ik niet']);
	await fireEvent.click(screen.getByLabelText(tap));
	await fireEvent.click(screen.getByText('Bewaar'));
	await vi.waitFor(() => expect(sent).not.toEqual({}));
	return sent;
}

it('one says to be a woman or a man, or takes it back', async () => {
	expect(await saves(null, 'een vrouw')).toMatchObject({ gender: 'woman' });
	cleanup();
	expect(await saves('woman', 'zeg ik niet')).toMatchObject({ gender: null });
});
