// For how many is asked: how many are needed, how many of them are found, and nothing of a search that is over.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import Facts from './Facts.svelte';

beforeAll(() => words.use('nl'));
afterEach(cleanup);

function last(state: string, places: number, found: number): string | undefined {
	render(Facts, { it: { state, places, found, when: { flexible: true } } as never });
	const lines = screen.getAllByRole('listitem').map((it) => (it.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '').trim());
	cleanup();
	return lines.slice(1).at(-1);
}

it('who reads of a request for two reads how many are found', () => {
	expect([last('open', 2, 0), last('open', 2, 1)]).toEqual(['2 helpers nodig', 'We vonden er 1 van de 2. We zoeken verder.']);
	expect([last('matched', 2, 2), last('done', 2, 0), last('confirming', 2, 1)]).toEqual(['2 buren', '2 buren', '2 buren']);
	expect(last('open', 1, 0)).toBeUndefined();
});
