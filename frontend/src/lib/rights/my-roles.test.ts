// Giving up one's own last role of worker is warned of in the same words as where others end it.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import MyRoles from './MyRoles.svelte';

const WARNING = 'Dit is de laatste buurtwerker van deze buurt.';

beforeAll(async () => {
	await words.use('nl');
	await words.needDesk();
});
afterEach(cleanup);

it.each([
	[true, 'Buurtwerker', true],
	[true, 'Ambassadeur', false],
	[false, 'Buurtwerker', false]
])('last %s, ends %s: warned %s', async (last, role, warned) => {
	render(MyRoles, { roles: ['buurtwerker', 'ambassadeur'], last, onchange: () => undefined });
	await fireEvent.click(screen.getByRole('button', { name: new RegExp(`Beëindig.*${role}`) }));
	expect(screen.queryByText(WARNING) !== null).toBe(warned);
});
