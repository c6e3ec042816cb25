// Thanks: to each of several who came a line of their own, and the card alone where nothing was typed.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import Thanks from '../../routes/(bewoner)/vragen/[id]/Thanks.svelte';
import { thanksWith } from './thanks.ts';

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
});
afterEach(cleanup);

const [JAN, MIA] = [
	{ ref: 'ref-jan', name: 'Jan' },
	{ ref: 'ref-mia', name: 'Mia' }
];

it('a line goes to whom it was typed for, and the card alone where there is none', () => {
	expect(thanksWith('sun', [JAN, MIA], { 'ref-mia': ' Dank voor het tillen! ' })).toEqual({ card: 'sun', lines: [{ helper: 'ref-mia', line: 'Dank voor het tillen!' }] });
	expect(thanksWith('sun', [JAN, MIA], { 'ref-jan': '  ' })).toEqual({ card: 'sun' });
	expect(thanksWith('sun', [], {})).toEqual({ card: 'sun' });
});

it('of one who came no name is asked for, of several there is a line for each by name', async () => {
	const said: unknown[] = [];
	const plain = (it: HTMLElement) => (it.closest('.field')?.querySelector('label')?.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '');
	const show = (...helpers: (typeof JAN)[]) => render(Thanks, { helpers, busy: false, onthank: (it: unknown) => void said.push(it) });
	show(JAN);
	expect(screen.getAllByRole('textbox').map(plain)[0]).toContain('Wil je er een zin bij schrijven?');
	cleanup();
	show(JAN, MIA);
	const fields = screen.getAllByRole('textbox');
	expect(fields.map(plain).map((it) => ['Jan', 'Mia'].find((name) => it.includes(name)))).toEqual(['Jan', 'Mia']);
	await fireEvent.input(fields[1] as HTMLElement, { target: { value: 'Dank voor het tillen!' } });
	await fireEvent.click(screen.getAllByRole('button')[0] as HTMLElement);
	expect(said).toEqual([{ card: 'flowers', lines: [{ helper: 'ref-mia', line: 'Dank voor het tillen!' }] }]);
});
