// In somebody's name: of several helpers one answers for each, as the asker herself can; of one nothing is asked more.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Schemas } from '#lib/api/index.ts';
import { words } from '#lib/words/index.svelte.ts';
import Namens from './Namens.svelte';

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
	await words.need('services');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const plain = (text: string | null) => (text ?? '').replaceAll(/[\u2068\u2069]/g, '').trim();
const sent: unknown[] = [];

function acts(places: number, ...names: string[]): void {
	const helpers = names.map((name) => ({ ref: `ref-${name}`, name, state: 'assigned' }));
	shows({ places, helpers, can: ['confirm'] }, {});
}
function shows(it: object, answer: object): void {
	sent.length = 0;
	vi.stubGlobal('fetch', async (request: Request) => {
		sent.push(await request.clone().json());
		return new Response(JSON.stringify(answer), { status: 200, headers: { 'content-type': 'application/json' } });
	});
	const request = { id: 'x', places: 1, helpers: [], ...it } as unknown as Schemas['HelpRequestView'];
	const onact = async (_: string, call: Promise<{ ok: boolean }>) => (await call).ok;
	render(Namens, { request, name: 'Rosa', consent: undefined, busy: '', onact });
}
async function tap(name: string): Promise<void> {
	const button = screen.getAllByRole('button', { hidden: true }).find((it) => plain(it.textContent) === name);
	if (!button) throw new Error(name);
	await fireEvent.click(button);
	await new Promise((done) => setTimeout(done));
}

it('a worker answers for one of two helpers, and not for both at once', async () => {
	acts(2, 'Mark', 'Priya');
	expect(screen.queryByText('Het is gelukt')).toBeNull();
	await tap('Mark kwam, het is gelukt');
	await tap('Priya kwam niet, of het ging anders');
	await tap('Priya kwam niet');
	expect(sent).toEqual([
		{ outcome: 'worked', helper: 'ref-Mark' },
		{ outcome: 'not_worked', nobody_came: true, helper: 'ref-Priya' }
	]);
});

it('of one helper it is said without a name', async () => {
	acts(1, 'Mark');
	await tap('Het is gelukt');
	expect(sent).toEqual([{ outcome: 'worked' }]);
});

it('danger in the line of a thank-you shows the worker the help lines, though the line is said', async () => {
	const instead = { decision: 'emergency', sentence_ids: ['scope-emergency'], help_lines: ['112'], redirect_to: [] };
	shows({ can: ['thank'], helpers: [{ ref: 'ref-jan', name: 'Jan', state: 'done' }] }, { instead });
	expect(screen.queryByRole('alert')).toBeNull();
	await fireEvent.input(screen.getByRole('textbox', { hidden: true }), { target: { value: ' Ik heb pijn op de borst ' } });
	await tap('De zon');
	expect(sent).toEqual([{ card: 'sun', lines: [{ helper: 'ref-jan', line: 'Ik heb pijn op de borst' }] }]);
	const said = screen.getByRole('alert').textContent;
	expect(said).toContain('112');
	expect(said).toContain('wel verstuurd');
});

it('a thank-you without danger shows none', async () => {
	shows({ can: ['thank'] }, { instead: null });
	await tap('Een bloem');
	expect([sent, screen.queryByRole('alert')]).toEqual([[{ card: 'flowers' }], null]);
});
