// "Dit is meer dan klein helpen": what happens then is read before it is said, and nothing is said by opening it.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import MoreThanSmall from './MoreThanSmall.svelte';

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
});
afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name, hidden: true });

it('one reads what happens then before one says it, and that the answer stays', async () => {
	let said = 0;
	render(MoreThanSmall, { busy: false, onsay: async () => ++said > 0 });
	await fireEvent.click(button('Dit is meer dan klein helpen'));
	expect([said, screen.queryByText(/De buurtwerker kijkt dan mee/) !== null]).toEqual([0, true]);
	expect(screen.queryByText(/jouw antwoord ook/)).not.toBeNull();
	await fireEvent.click(button('Zeg het aan de buurtwerker'));
	expect([said, await screen.findByText('Dank je. De buurtwerker kijkt mee.') !== null]).toEqual([1, true]);
});
