// The start, help and accessibility pages are built beforehand, in Dutch and without anybody's data; all others are drawn on the device.
// The words are here before the page is, so that nobody sees a language flash by.
import { browser } from '$app/environment';
import { session } from '#lib/session.svelte.ts';
import { firstLang, words } from '#lib/words/index.svelte.ts';

export const prerender = false;
export const ssr = true;
export const trailingSlash = 'never';

export async function load(): Promise<void> {
	if (browser) session.recall();
	await words.use(firstLang());
}
