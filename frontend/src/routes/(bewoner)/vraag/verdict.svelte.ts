// What the guard of the service says of the words so far, asked while somebody still writes. Without internet there is no verdict: the service judges when it arrives.
import { api, ask, type Schemas } from '#lib/api/index.ts';
import type { Asking } from '#lib/asking/form.ts';
import { words } from '#lib/words/index.svelte.ts';

export type Preview = Schemas['HelpPreviewView'];

const PAUSE = 500;

export class Guard {
	verdict = $state.raw<Preview>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked = 0;

	/** Looks once the typing pauses. */
	soon(asking: Asking): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.look(asking), PAUSE);
	}

	/** Looks now. An answer that a later question overtook is dropped. */
	async look({ text, category }: Asking): Promise<void> {
		clearTimeout(this.#timer);
		this.#asked += 1;
		const turn = this.#asked;
		const body = { text, lang: words.lang, category };
		const answer = await ask(api.POST('/api/v1/help-requests/preview', { body }));
		if (turn === this.#asked) this.verdict = answer.ok ? answer.data : undefined;
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#asked += 1;
	}
}
