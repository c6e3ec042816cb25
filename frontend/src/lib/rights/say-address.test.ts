// The address is sent in every language, and asked no more while it waits.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { buurt } from '#lib/buurt.svelte.ts';
import { words } from '#lib/words/index.svelte.ts';
import SayAddress from './SayAddress.svelte';

beforeAll(() => words.need('desk'));
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

async function shows(lang: 'nl' | 'ar', answer: () => Response) {
	const [sent, onsaid] = [[] as string[], vi.fn()];
	vi.stubGlobal('fetch', async (request: Request) => {
		if (request.url.endsWith('/neighbourhood')) return Response.json({ streets: ['Wilgenstraat'] });
		sent.push(((await request.json()) as { words: string }).words);
		return answer();
	});
	await words.use(lang);
	await buurt.again();
	render(SayAddress, { known: 'Wilgenstraat', said: [], onsaid });
	await fireEvent.input(screen.getByRole('textbox'), { target: { value: '7' } });
	await fireEvent.click(screen.getByRole('button'));
	return { sent, onsaid };
}

it('in Arabic too the words that are sent have no marks of direction: the service takes none', async () => {
	const { sent, onsaid } = await shows('ar', () => new Response(null, { status: 204 }));
	await vi.waitFor(() => expect(onsaid).toHaveBeenCalled());
	expect(sent).toEqual(['عنواني: Wilgenstraat 7']);
	expect(screen.queryByRole('button')).toBeNull();
});

it('what the service says of the sentence is about no field of the form', async () => {
	await shows('nl', () => Response.json({ errors: [{ pointer: '/words', code: 'too_long', title: 'Dit is te lang.' }] }, { status: 422 }));
	await vi.waitFor(() => expect(screen.getByRole('alert').textContent?.trim()).toBe('Dit is te lang.'));
	expect(screen.queryByRole('link')).toBeNull();
});
