// "Ik kan toch niet", asked once more: what happens then is said as it is.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import BackOut from './BackOut.svelte';

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
});
afterEach(cleanup);

it('who lets go after another was there does not read that somebody else is looked for', () => {
	const reads = (late: boolean) => {
		render(BackOut, { open: true, late, onleave: () => undefined });
		const found = screen.queryByText(/We zoeken meteen iemand anders/) !== null;
		cleanup();
		return found;
	};
	expect([reads(false), reads(true)]).toEqual([true, false]);
});
