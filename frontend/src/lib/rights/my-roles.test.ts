// Giving up one's own last role of worker is warned of in the same words as where others end it.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import MyRoles from './MyRoles.svelte';

const WARNING = 'Dit is de laatste buurtwerker van deze buurt.';

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
});
afterEach(cleanup);

it.each([
	[['buurtwerker'], 'Buurtwerker', true],
	[['buurtwerker'], 'Ambassadeur', false],
	[[], 'Buurtwerker', false]
] as const)('last %s, ends %s: warned %s', async (last, role, warned) => {
	render(MyRoles, { roles: ['buurtwerker', 'ambassadeur'], last, onchange: () => undefined });
	await fireEvent.click(screen.getByRole('button', { name: new RegExp(`Beëindig.*${role}`) }));
	expect(screen.queryByText(WARNING) !== null).toBe(warned);
});

it('the last who coordinates reads that nobody gives cases on or confirms a role any more, and not that somebody does', async () => {
	const reads = async (last: readonly ['coordinator'] | readonly []) => {
		render(MyRoles, { roles: ['coordinator'], last, onchange: () => undefined });
		await fireEvent.click(screen.getByRole('button', { name: /Beëindig/ }));
		const read = [/Dit is de laatste coördinator van deze buurt.*kan niemand nog een rol bevestigen/, /Een coördinator geeft ze door/].map((it) => screen.queryByText(it) !== null);
		cleanup();
		return read;
	};
	expect(await reads(['coordinator'])).toEqual([true, false]);
	expect(await reads([])).toEqual([false, true]);
});
