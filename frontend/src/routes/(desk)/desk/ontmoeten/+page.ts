// The desk's page about meeting says what the page of everybody says too.
import { browser } from '$app/environment';
import { words } from '#lib/words/index.svelte.ts';

export async function load({ parent }): Promise<void> {
	await parent();
	if (browser) await words.need('services');
}
