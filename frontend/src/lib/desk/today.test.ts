// What the desk counts of Vandaag, and why somebody is not asked by name.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import Vandaag from '../../routes/(desk)/desk/(vandaag)/+layout.svelte';
import AskByName from './AskByName.svelte';
import { suggested } from './suggested.svelte.ts';
import { desk } from './today.svelte.ts';
import { notAsked } from './words.ts';

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

it('a count of a list that goes on says so', async () => {
	let next: string | undefined = 'after';
	vi.stubGlobal('fetch', async () => Response.json({ items: [{ id: 'bread', subject: 'bread' }], ...(next ? { next } : {}) }));
	await desk.look();
	expect([desk.counted(20), desk.open]).toEqual(['20+', '2+']);
	desk.hide('bread');
	expect(desk.open, 'all that was read is hidden, and more follows').toBe('');
	next = undefined;
	await desk.look();
	expect([desk.counted(20), desk.open]).toEqual([20, 0]);
	desk.show('bread');
	expect(desk.open).toBe(1);
});

it('of a list that goes on one reads whole tens, also when one of its page is hidden', async () => {
	const items = Array.from({ length: 20 }, (_, nth) => ({ id: `t${nth}`, subject: `t${nth}` }));
	vi.stubGlobal('fetch', async (request: Request) => Response.json(request.url.includes('/tasks') ? { items, next: 'p' } : { items: [] }));
	await desk.look();
	expect(desk.open).toBe('20+');
	desk.hide('t3');
	expect(desk.open, 'nineteen of the page, and another behind it').toBe('20+');
	desk.show('t3');
});

it('while more follows nobody reads that all is done, however much of what was read is hidden', async () => {
	let next: string | undefined = 'after';
	vi.stubGlobal('fetch', async () => Response.json({ items: [], ...(next ? { next } : {}) }));
	await Promise.all([desk.look(), suggested.look()]);
	render(Vandaag, { children: createRawSnippet(() => ({ render: () => '<p></p>' })) });
	expect(screen.getByRole('button', { name: 'Toon er meer' })).toBeTruthy();
	expect(screen.queryByText('Alles is gedaan.')).toBeNull();
	next = undefined;
	await desk.look();
	expect(await screen.findByText('Alles is gedaan.')).toBeTruthy();
	expect(screen.queryByRole('button', { name: 'Toon er meer' })).toBeNull();
});

it('who asks herself is told of to a worker, in the third person', () => {
	const problem = { kind: 'refused', status: 409, code: 'own_request', title: 'Dit is je eigen vraag.', errors: [] } as const;
	const said = notAsked({ ...problem, errors: [] }, 'Maria').title.replaceAll(/[\u2068\u2069]/g, '');
	expect(said).toBe('Maria stelde deze vraag zelf. Vraag iemand anders.');
});

it('who cannot be asked by name any more stands there with why, and who asks not at all', async () => {
	const person = (id: string, name: string, helps = true) => ({ id, name, helps, standing: 'confirmed', street: 'Kapelhof', number: '3' });
	vi.stubGlobal('fetch', async () => Response.json([person('hilde', 'Hilde Maes'), person('kevin', 'Kevin Maes'), person('maria', 'Maria Maes'), person('lien', 'Lien Maes', false)]));
	const offers = [
		{ person: 'hilde', wave: 1, state: 'reserve' },
		{ person: 'kevin', wave: 1, state: 'superseded' }
	] as never;
	const asked: string[] = [];
	render(AskByName, { open: true, busy: false, asker: 'maria', offers, onpick: (it: { id: string }) => void asked.push(it.id) });
	await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'maes' } });
	expect(await screen.findByRole('button', { name: /Kevin Maes/ })).toBeTruthy();
	expect(screen.getByText('Hilde Maes').closest('li')?.textContent?.replaceAll(/[\u2068\u2069]/g, '')).toContain('Staat al bij deze vraag: is reserve');
	expect(screen.queryByRole('button', { name: /Hilde/ })).toBeNull();
	expect(screen.queryByText('Maria Maes')).toBeNull();
	expect(screen.getByText('Lien Maes').closest('li')?.textContent).toContain('Helpt nu geen buren');
	expect(screen.queryByRole('button', { name: /Lien/ })).toBeNull();

	// A tap asks nobody yet: it is asked once more, and one may think again.
	await fireEvent.click(screen.getByRole('button', { name: /Kevin Maes/ }));
	expect(screen.getByText(/Wil je .*Kevin Maes.* dit vragen\?/)).toBeTruthy();
	await fireEvent.click(screen.getByRole('button', { name: 'Nee, iemand anders' }));
	expect([asked, screen.queryByText(/dit vragen/)]).toEqual([[], null]);
	await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'maes' } });
	await fireEvent.click(await screen.findByRole('button', { name: /Kevin Maes/ }));
	await fireEvent.click(screen.getByRole('button', { name: 'Ja, vraag het' }));
	expect(asked).toEqual(['kevin']);
});
