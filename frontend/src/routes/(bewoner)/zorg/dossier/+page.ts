// What the codes of a case mean stands among the words of the desk: they are here before the file shows.
import { browser } from '$app/environment';
import { words } from '#lib/words/index.svelte.ts';

export async function load({ parent }): Promise<void> {
	await parent();
	if (browser) await words.need('desk');
}
