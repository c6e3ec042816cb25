// What the desk counts of Vandaag, and why somebody is not asked by name.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import AskByName from './AskByName.svelte';
import { desk } from './today.svelte.ts';

beforeAll(async () => {
	await words.use('nl');
	await words.needDesk();
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

it('a count of a list that goes on says so', async () => {
	let next: string | undefined = 'after';
	vi.stubGlobal('fetch', async () => Response.json({ items: [], ...(next ? { next } : {}) }));
	await desk.look();
	expect([desk.counted(20), desk.open]).toEqual(['20+', '0+']);
	next = undefined;
	await desk.look();
	expect([desk.counted(20), desk.open]).toEqual([20, 0]);
});

it('who cannot be asked by name any more stands there with why', async () => {
	const person = (id: string, name: string) => ({ id, name, standing: 'confirmed', street: 'Kapelhof', number: '3' });
	vi.stubGlobal('fetch', async () => Response.json([person('hilde', 'Hilde Maes'), person('kevin', 'Kevin Maes')]));
	const offers = [
		{ person: 'hilde', wave: 1, state: 'reserve' },
		{ person: 'kevin', wave: 1, state: 'superseded' }
	] as never;
	render(AskByName, { open: true, busy: false, offers, onpick: () => undefined });
	await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'maes' } });
	expect(await screen.findByRole('button', { name: /Kevin Maes/ })).toBeTruthy();
	expect(screen.getByText('Hilde Maes').closest('li')?.textContent?.replaceAll(/[\u2068\u2069]/g, '')).toContain('Staat al bij deze vraag: is reserve');
	expect(screen.queryByRole('button', { name: /Hilde/ })).toBeNull();
});
