// The pages about services speak more than the others: their words are here before they show.
import { browser } from '$app/environment';
import { words } from '#lib/words/index.svelte.ts';

export async function load({ parent }): Promise<void> {
	await parent();
	if (browser) await words.need('services');
}
