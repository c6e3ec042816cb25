// A role may end elsewhere, and then much is not allowed at once: who one is is looked at again, once for all of that.
import { session } from '#lib/session.svelte.ts';

/** So long what else is not allowed is of the same look, in milliseconds. */
const PAUSE = 5000;

let looked = -PAUSE;

/** Looks again who one is, unless that was just looked at. */
export function lookAgain(now = performance.now()): void {
	if (now - looked < PAUSE) return;
	looked = now;
	void session.check();
}
