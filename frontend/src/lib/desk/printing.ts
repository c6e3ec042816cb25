// The letters that are on the desk to be printed. Their codes are never kept: only the order and its key, so that
// a page that is opened again asks for the same letters and gets the same.
import type { Schemas } from '#lib/api/index.ts';
import type { Lang } from '#lib/words/langs.ts';

export interface Order {
	key: string;
	body: Schemas['LettersBody'];
	/** First name of somebody who is known. */
	name?: string | undefined;
	langs: Lang[];
}

const KEPT = 'letters';
let held: Order | undefined;

export const printing = {
	/** A new intention, with a key of its own. */
	order(it: Omit<Order, 'key'>): void {
		held = { ...it, key: crypto.randomUUID() };
		try {
			sessionStorage.setItem(KEPT, JSON.stringify(held));
		} catch {
			// A private window may refuse; the letters are then printed now or made again.
		}
	},
	current(): Order | undefined {
		try {
			held ??= JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') ?? undefined;
		} catch {
			held = undefined;
		}
		return held;
	}
};
