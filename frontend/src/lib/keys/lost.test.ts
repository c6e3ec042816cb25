// A key that is lost, as one of the two reads it: under "Nu", with whom a worker calls; and one reads on there.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import Keys from '../../routes/(bewoner)/sleutels/+page.svelte';

const key = { id: 'k', what: 'De planten', number: 1, since: '2026-11-01', side: 'holder', other: 'Maria', over: false };

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
	// jsdom knows the element, not what it does.
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
	};
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

it('who says that a key is lost reads under "Nu" since when, and whom a worker calls, and reads on there', async () => {
	let mine: object = { ...key, state: 'held', changed: new Date().toISOString(), can: ['back', 'lost'] };
	vi.stubGlobal('EventSource', class { addEventListener() {} close() {} });
	vi.stubGlobal('fetch', async (request: Request) => {
		if (request.url.endsWith('/me/keys')) return Response.json([mine]);
		if (!request.url.endsWith('/act')) return Response.json({}, { status: 404 });
		mine = { ...key, state: 'lost', calls: 'giver', changed: new Date().toISOString(), can: [] };
		return new Response(null, { status: 204 });
	});
	render(Keys);
	await fireEvent.click(await screen.findByRole('button', { name: 'Sleutel kwijt' }));
	await fireEvent.click(screen.getByRole('button', { name: 'Ja, de sleutel is kwijt' }));
	const now = await vi.waitFor(() => within(screen.getByRole('region', { name: 'Nu' })));
	const told = await vi.waitFor(() => now.getByText(/De sleutel is kwijt sinds .*De buurtwerker belt .*Maria.* over het slot/));
	await vi.waitFor(() => expect(document.activeElement?.contains(told) && document.activeElement !== document.body).toBe(true));
	expect(screen.queryByText('Er is nu geen sleutel bij een buur.')).toBeNull();
	expect(screen.queryByRole('region', { name: 'Vroeger' })).toBeNull();
});

it('a key that is lost, and one that asks something, stand before what is simply out', async () => {
	const changed = new Date().toISOString();
	const mine = (id: string, state: string, more: object = {}) => ({ ...key, id, state, changed, can: [], ...more });
	const all = [mine('out', 'held', { what: 'Uit' }), mine('asked', 'given', { what: 'Gevraagd' }), mine('lost', 'lost', { what: 'Kwijt', calls: 'giver' })];
	vi.stubGlobal('EventSource', class { addEventListener() {} close() {} });
	vi.stubGlobal('fetch', async (request: Request) => (request.url.endsWith('/me/keys') ? Response.json(all) : Response.json({}, { status: 404 })));
	render(Keys);
	const now = within(await screen.findByRole('region', { name: 'Nu' }));
	expect(now.getAllByText(/^(Uit|Gevraagd|Kwijt)$/).map((it) => it.textContent)).toEqual(['Gevraagd', 'Kwijt', 'Uit']);
});
