// How a neighbourhood says its kinds of help: what is typed is read as a resident reads it, and what is wrong is shown in its language.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import KindsPart from './KindsPart.svelte';

const text = (name: string) => ({ name, such: `${name}: zo.`, limit: `${name}: niet.` });
const shared = (id: string) => Object.fromEntries(['nl', 'fr', 'en', 'ar', 'tr', 'uk'].map((lang) => [lang, text(`${id} ${lang}`)]));
const view = {
	version: 4,
	longest_name: 40,
	longest_text: 160,
	kinds: [
		{ id: 'groceries', icon: 'basket', usual: shared('groceries'), own: { nl: { name: 'Winkel', such: '', limit: '' } } },
		{ id: 'garden', icon: 'leaf', usual: shared('garden'), own: {} }
	]
};
const wrong = { code: 'invalid', title: 'Kijk dit na.', errors: [{ pointer: '/texts/fr/name', code: 'too_long', title: 'Dit is te lang.' }] };
const asked: { method: string; url: string; body: unknown }[] = [];
let status = 204;

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
	vi.stubGlobal('fetch', async (request: Request) => {
		const body: unknown = request.method === 'PUT' ? await request.json() : undefined;
		asked.push({ method: request.method, url: request.url, body });
		if (request.method !== 'PUT') return Response.json(request.url.endsWith('/kinds') ? view : { categories: [], words: {} });
		return status === 204 ? new Response(null, { status }) : Response.json(wrong, { status });
	});
});
afterEach(cleanup);

const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const preview = () => screen.getByRole('group', { name: 'Zo leest een bewoner het' }).textContent;
const sent = () => asked.filter((it) => it.method === 'PUT').map((it) => it.body);
const save = () => fireEvent.click(screen.getByRole('button', { name: /Bewaar/ }));

async function open(): Promise<void> {
	render(KindsPart);
	await fireEvent.click(screen.getByRole('button', { name: 'Pas de woorden aan' }));
	await screen.findByLabelText('Welke soort hulp?');
}

it('what is typed is read as a resident reads it, and what is empty with the shared words', async () => {
	await open();
	expect(preview()).toContain('Winkel');
	expect(preview(), 'the shared words').toContain('groceries nl: niet.');
	await fireEvent.input(field('texts-nl-limit'), { target: { value: 'Hoogstens een uur.' } });
	expect(preview()).toContain('Hoogstens een uur.');
	await fireEvent.change(screen.getByLabelText('In welke taal?'), { target: { value: 'ar' } });
	expect(preview()).toContain('groceries ar');
	expect(field('texts-ar-name').dir).toBe('rtl');
	await save();
	expect(await screen.findByText('Bewaard. Dit geldt vanaf nu.')).toBeTruthy();
	expect(sent()[0]).toMatchObject({ version: 4, kind: 'groceries', texts: { nl: { name: 'Winkel', such: '', limit: 'Hoogstens een uur.' } } });
	await save();
	await vi.waitFor(() => expect(sent()).toHaveLength(2));
	expect(sent()[1], 'saved on top of what was saved').toMatchObject({ version: 5 });
});

it('what is wrong in another language is shown in that language', async () => {
	status = 422;
	await open();
	await save();
	expect((await screen.findAllByText(/Dit is te lang/)).length).toBeGreaterThan(0);
	expect(field('texts-fr-name').getAttribute('aria-invalid')).toBe('true');
});
