// Somebody who helps, as the desk reads it: who comes, who says that it worked, who has helped.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Schemas } from '#lib/api/index.ts';
import { words } from '#lib/words/index.svelte.ts';
import Helper from './Helper.svelte';

beforeAll(async () => {
	await words.use('nl');
	await words.need('desk');
});
afterEach(cleanup);

function reads(state: string, said_worked: boolean): string {
	const helper = { ref: 'r', name: 'Stijn Segers', state, said_worked, door_word: 'appel' } as Schemas['HelperView'];
	const request = { id: 'x', can: [], talks: [] } as unknown as Schemas['HelpRequestView'];
	render(Helper, { helper, request, busy: false, onpaid: () => {}, onalone: () => {} });
	const text = screen.getByRole('note').textContent ?? '';
	cleanup();
	return text.replace(/[\u2068\u2069]/g, '');
}

it('a helper who said that it worked comes no more, and neither does who has helped', () => {
	expect(reads('assigned', false)).toMatch(/Stijn Segers komt\..*Deurwoord: appel/s);
	const worked = reads('assigned', true);
	expect(worked).toContain('Stijn Segers zegt: het is gelukt.');
	expect(reads('done', true)).toContain('Stijn Segers heeft geholpen.');
	for (const read of [worked, reads('done', false)]) expect(read).not.toMatch(/komt|Deurwoord/);
});
