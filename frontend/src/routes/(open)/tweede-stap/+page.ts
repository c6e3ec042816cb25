// The words of who works here.
import { browser } from '$app/environment';
import { words } from '#lib/words/index.svelte.ts';

export async function load({ parent }): Promise<void> {
	await parent();
	if (browser) await words.need('desk');
}
