// What is printed on a letter, on the card for a service and on the slip of a key. The words of each language come by themselves, because a letter may speak another than the screen.
import { bundle, speak, type Value } from '#lib/words/bundle.ts';
import { shelf } from '#lib/words/desk.ts';
import type { Lang } from '#lib/words/langs.ts';

export type Say = (id: `letter-${string}` | `card-${string}` | `slip-${string}` | 'paper-card-code', args?: Record<string, Value>) => string;

/** A voice in one language. */
export async function voiceOf(lang: Lang): Promise<Say> {
	const made = bundle(lang, (await shelf[lang]()).default);
	return (id, args) => speak(made, lang, id, args) ?? '';
}

/** Where one types the code: the address without what only a camera needs. */
export const typedAddress = (link: string): string => link.replace(/^https?:\/\//, '').replace(/#.*$/, '');
