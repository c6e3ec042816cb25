// A role that ended, by oneself or by another: the desk knows at once, and leads to where one begins now.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { api, ask } from '#lib/api/index.ts';
import MyRoles from '#lib/rights/MyRoles.svelte';
import { session } from '#lib/session.svelte.ts';
import { words } from '#lib/words/index.svelte.ts';
import Layout from '../../routes/(desk)/+layout.svelte';

const { goto } = vi.hoisted(() => ({ goto: vi.fn() }));
vi.mock('$app/navigation', () => ({ goto, afterNavigate: () => undefined }));
vi.mock('$app/state', () => ({ page: { url: new URL('http://buurt.test/desk') } }));

const AN = { person: 'an', first_name: 'An', language: 'nl', kind: 'resident', buurt: 'dijlehoek', second_factor: 'done', roles: ['bewoner', 'buurtwerker'] };
const service = { roles: AN.roles, looked: 0 };

function answer(input: Request | string): Promise<Response> {
	const path = typeof input === 'string' ? input : new URL(input.url).pathname;
	if (path.endsWith('/roles/end')) {
		service.roles = ['bewoner'];
		return Promise.resolve(new Response(null, { status: 204 }));
	}
	if (path.endsWith('/session')) {
		service.looked += 1;
		return Promise.resolve(Response.json({ ...AN, roles: service.roles }));
	}
	const works = service.roles.includes('buurtwerker');
	return Promise.resolve(works ? Response.json({ items: [] }) : Response.json({ code: 'not_allowed', title: 'Dit mag jij niet.' }, { status: 403 }));
}

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
});
beforeEach(() => {
	Object.assign(service, { roles: AN.roles, looked: 0 });
	session.who = AN as never;
	vi.stubGlobal('EventSource', class { addEventListener() {} close() {} });
	vi.stubGlobal('fetch', vi.fn(answer));
});
afterEach(() => {
	cleanup();
	goto.mockClear();
});

it('who ended their own last role reads so, is nothing else at once, and goes to Start', async () => {
	render(MyRoles, { roles: ['buurtwerker'], onchange: () => undefined });
	await fireEvent.click(screen.getByRole('button', { name: /Beëindig/ }));
	await fireEvent.click(screen.getByRole('button', { name: 'Ja, beëindig de rol' }));
	expect(await screen.findByText('Dank je voor wat je hier deed. Je blijft welkom.')).toBeTruthy();
	expect(session.who?.roles).toEqual(['bewoner']);
	await fireEvent.click(screen.getAllByRole('button', { name: 'Sluiten' }).at(-1) as HTMLElement);
	await vi.waitFor(() => expect(goto).toHaveBeenCalledWith('/start'));
});

it('a role that ended elsewhere: of all that is not allowed one looks once who one is, and reads that it is over', async () => {
	const children = createRawSnippet(() => ({ render: () => '<p>Wat hier stond</p>' }));
	render(Layout, { target: document.body.appendChild(document.createElement('main')), props: { children } });
	expect(screen.getByText('Wat hier stond')).toBeTruthy();
	service.roles = ['bewoner'];
	await Promise.all([1, 2, 3].map(() => ask(api.GET('/api/v1/desk/roles'))));
	expect(await screen.findByRole('heading', { name: 'De rol is beëindigd.' })).toBeTruthy();
	expect(screen.queryByText('Wat hier stond')).toBeNull();
	expect(screen.getByRole('link', { name: 'Ga naar het begin' }).getAttribute('href')).toBe('/start');
	expect(service.looked).toBe(1);
	await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
});
