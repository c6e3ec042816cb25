// How did it go? Of two helpers the asker says it of each by name; of one nothing is asked more than before.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import HowWasIt from '../../routes/(bewoner)/vragen/[id]/HowWasIt.svelte';
import type { Request } from './say.ts';

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
});
afterEach(cleanup);

const said: unknown[][] = [];
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u2068\u2069]/g, '').trim();
const buttons = () => screen.getAllByRole('button').map((it) => plain(it.textContent));

function ask(places: number, ...helpers: [string, string][]): void {
	said.length = 0;
	const request = { places, helpers: helpers.map(([name, state]) => ({ ref: `ref-${name}`, name, state })) } as Request;
	render(HowWasIt, { request, busy: false, onsay: (...answer: unknown[]) => void said.push(answer) });
}
async function tap(name: string): Promise<void> {
	const button = screen.getAllByRole('button').find((it) => plain(it.textContent) === name);
	if (!button) throw new Error(`${name}: ${buttons().join(', ')}`);
	await fireEvent.click(button);
}

it('of one helper one says whether it worked, and no name', async () => {
	ask(1, ['Mark', 'assigned']);
	expect(buttons()).toEqual(['Het is gelukt', 'Niet gelukt, of anders']);
	await tap('Niet gelukt, of anders');
	expect([buttons()[0], screen.queryByText(/De buurtwerker leest dit/) !== null]).toEqual(['Er kwam niemand', true]);
	await tap('Er kwam niemand');
	expect(said).toEqual([['not_worked', true, undefined]]);
});

it('of two helpers one says it of each, by name', async () => {
	ask(2, ['Mark', 'assigned'], ['Priya', 'assigned']);
	await tap('Mark kwam, het is gelukt');
	await tap('Priya kwam niet, of het ging anders');
	expect(screen.queryByText(/De buurtwerker leest dit/), 'Mark is still to be answered for').toBeNull();
	await tap('Priya kwam niet');
	expect(said).toEqual([
		['worked', false, 'ref-Mark'],
		['not_worked', true, 'ref-Priya']
	]);
});

it('who was answered for is not asked about again', async () => {
	ask(2, ['Mark', 'done'], ['Priya', 'assigned']);
	expect(buttons()).toEqual(['Priya kwam, het is gelukt', 'Priya kwam niet, of het ging anders']);
	await tap('Priya kwam niet, of het ging anders');
	expect(screen.queryByText(/De buurtwerker leest dit/), 'Mark came: nobody calls').toBeNull();
});
