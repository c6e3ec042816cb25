// A table of faults: its rows are numbers under a word.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import Faults from './Faults.svelte';

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
});
afterEach(cleanup);

it('the head of each column is a word', () => {
	render(Faults, { all: [{ row: 4, column: 'tot', title: '“Tot” is kleiner dan “van”.' }] });
	expect(screen.getAllByRole('columnheader').map((it) => it.textContent)).toEqual(['Rij', 'Kolom', 'Wat is er?']);
	expect(screen.getByRole('rowheader').textContent).toBe('4');
});
