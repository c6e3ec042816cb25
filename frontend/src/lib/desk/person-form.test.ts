// Writing somebody down: what the forms of the desk ask, and what leaves them.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import PersonForm from './PersonForm.svelte';

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
	await words.need('services');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const MIA = { id: 'mia', first_name: 'Mia', street: 'Kapelhof', number: '12', language: 'nl', contact: 'app', door: 'known_neighbour', gender: 'woman', wish: 'man', birth_year: 1958 };

/** Opens the form, fills in what is given by label, saves, and tells what left. */
async function sends(person: unknown, filled: Record<string, string>, answer = () => new Response(null, { status: 204 })): Promise<Record<string, unknown>> {
	let sent: Record<string, unknown> = {};
	vi.stubGlobal('fetch', async (request: Request) => {
		sent = await request.json();
		return answer();
	});
	const onsaved = vi.fn();
	render(PersonForm, { onsaved, ...(person ? { person: person as never } : {}) });
	for (const [label, value] of Object.entries(filled)) {
		const field = screen.getByLabelText(new RegExp(`^${label}`));
		await (field instanceof HTMLSelectElement ? fireEvent.change(field, { target: { value } }) : fireEvent.input(field, { target: { value } }));
	}
	await fireEvent.click(screen.getByText('Bewaar deze persoon'));
	await vi.waitFor(() => expect(sent).not.toEqual({}));
	return sent;
}

it('a worker writes down whether somebody is a woman or a man, and need not', async () => {
	const made = () => Response.json({ id: 'nora' }, { status: 201 });
	expect(await sends(undefined, { Voornaam: 'Nora', 'Vrouw of man': 'woman' }, made)).toMatchObject({ first_name: 'Nora', gender: 'woman' });
	cleanup();
	expect(await sends(undefined, { Voornaam: 'Nora' }, made)).not.toHaveProperty('gender');
});

it('what was not touched is not sent over what they say of themselves; what was emptied is', async () => {
	expect(await sends(MIA, { Voornaam: 'Mieke' })).not.toHaveProperty('gender');
	cleanup();
	expect(await sends(MIA, { 'Vrouw of man': '' })).toMatchObject({ gender: null, wish: 'man' });
});

it('the year of birth is asked, kept and corrected; what is no year is said at its field', async () => {
	expect(await sends(MIA, { Voornaam: 'Mieke' })).toMatchObject({ birth_year: 1958 });
	cleanup();
	expect(await sends(MIA, { Geboortejaar: '' })).toMatchObject({ birth_year: null });
	cleanup();
	expect(await sends(undefined, { Geboortejaar: '٢٠٠٩' }, () => Response.json({ id: 'nora' }, { status: 201 }))).toMatchObject({ birth_year: 2009 });
	cleanup();
	const title = 'Dit is geen geboortejaar. Schrijf vier cijfers, zoals 1958.';
	const errors = [{ pointer: '/birth_year', code: 'not_a_birth_year', title }];
	expect(await sends(MIA, { Geboortejaar: '58' }, () => Response.json({ code: 'invalid', title: '-', errors }, { status: 422 }))).toMatchObject({ birth_year: 0 });
	await vi.waitFor(() => expect(screen.getByLabelText(/^Geboortejaar/).getAttribute('aria-invalid')).toBe('true'));
	expect(screen.getByText(title, { selector: '#birth-year-error' })).toBeTruthy();
});
