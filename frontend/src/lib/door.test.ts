// At the door with a letter: the year of birth is asked, need not be told, and what is no year is said at its field.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import Door from '../routes/(open)/Door.svelte';

beforeAll(() => words.use('nl'));
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const SAID = 'Dit is geen geboortejaar. Schrijf vier cijfers, zoals 1958.';

/** Joins with a year as it was typed, and tells what left; the service says what it says of a year that cannot be. */
async function joins(year: string): Promise<Record<string, unknown>> {
	let sent: Record<string, unknown> = {};
	vi.stubGlobal('fetch', async (request: Request) => {
		if (!request.url.endsWith('/join')) return Response.json({}, { status: 404 });
		sent = await request.json();
		return Response.json({ code: 'invalid', title: '-', errors: [{ pointer: '/birth_year', code: 'not_a_birth_year', title: SAID }] }, { status: 422 });
	});
	render(Door, { proof: { token: 'een' }, letter: { buurt: 'Dijlehoek', seats_left: 4, moment: false } });
	await fireEvent.input(screen.getByLabelText(/^In welk jaar ben je geboren\?/), { target: { value: year } });
	await fireEvent.click(screen.getByText('Ik doe mee'));
	await vi.waitFor(() => expect(sent).not.toEqual({}));
	return sent;
}

it('the year of birth goes along when it was told', async () => {
	expect(await joins('2009')).toMatchObject({ birth_year: 2009 });
	cleanup();
	expect(await joins('')).not.toHaveProperty('birth_year');
});

it('what is no year is said at its field', async () => {
	expect(await joins('negen')).toMatchObject({ birth_year: 0 });
	expect((await screen.findByText(SAID, { selector: '#birth-year-error' })).textContent).toBe(SAID);
});
