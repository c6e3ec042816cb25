// These words are needed by few, and seldom: they are fetched before the page shows.
import { browser } from '$app/environment';
import { words } from '#lib/words/index.svelte.ts';

export async function load({ parent }): Promise<void> {
	await parent();
	if (!browser) return;
	await words.need('desk');
	await words.need('services');
}
