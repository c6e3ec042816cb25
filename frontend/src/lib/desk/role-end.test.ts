// Ending a role: what is warned of, what a refusal leaves, and that one's own is read to be over.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import RoleEnd from './RoleEnd.svelte';

const AN = { person: 'an', name: 'An' };
const button = (name: string) => screen.queryByRole('button', { name });

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

function ends(answer: () => Response, props: Partial<{ whose: typeof AN; last: boolean }> = {}) {
	const onended = vi.fn();
	vi.stubGlobal('fetch', async () => answer());
	render(RoleEnd, { open: true, role: 'buurtwerker', onended, ...props });
	return onended;
}
const yes = async () => fireEvent.click(await screen.findByRole('button', { name: 'Ja, beëindig de rol' }));

it('who would end the last buurtwerker reads so first, and who would not does not', () => {
	ends(() => new Response(null), { whose: AN, last: true });
	expect(screen.queryByText('Dit is de laatste buurtwerker van deze buurt.')).toBeTruthy();
	cleanup();
	ends(() => new Response(null), { whose: AN });
	expect(screen.queryByText('Dit is de laatste buurtwerker van deze buurt.')).toBeNull();
	expect(button('Liever niet')).toBeTruthy();
});

it('what is refused is not offered again; what did not get through is', async () => {
	ends(() => Response.json({ code: 'desk_would_be_empty', title: 'Dan werkt hier niemand meer.' }, { status: 409 }), { whose: AN });
	await yes();
	expect((await screen.findByRole('alert')).textContent).toContain('Dan werkt hier niemand meer.');
	expect(button('Ja, beëindig de rol')).toBeNull();
	await vi.waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe('Dan werkt hier niemand meer.'));
	cleanup();
	ends(() => Response.error(), { whose: AN });
	await yes();
	await screen.findByRole('alert');
	expect(button('Ja, beëindig de rol')).toBeTruthy();
});

it('one’s own role: one reads that it is over, and then the page turns', async () => {
	const onended = ends(() => new Response(null, { status: 204 }));
	await yes();
	expect(await screen.findByRole('heading', { name: 'De rol is beëindigd.' })).toBeTruthy();
	expect(onended).not.toHaveBeenCalled();
	await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Dank je voor wat je hier deed. Je blijft welkom.'));
	await fireEvent.click(screen.getAllByRole('button', { name: 'Sluiten' }).at(-1) as HTMLElement);
	expect(onended).toHaveBeenCalledTimes(1);
});

it('somebody else’s role: the list tells it at once', async () => {
	const onended = ends(() => new Response(null, { status: 204 }), { whose: AN });
	await yes();
	await vi.waitFor(() => expect(onended).toHaveBeenCalledTimes(1));
	expect(screen.queryByRole('dialog')).toBeNull();
});
