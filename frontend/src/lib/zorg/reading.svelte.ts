// What the service reads in the words of a worry, while somebody still writes. Nothing of it is kept on the device, ever.
import { api, ask, type Schemas } from '#lib/api/index.ts';
import { words } from '#lib/words/index.svelte.ts';

export type Read = Schemas['SignalPreviewView'];

const PAUSE = 600;

export class Reading {
	it = $state.raw<Read>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked = 0;
	danger = $derived(this.it?.urgency === 'immediate' && this.it.help_lines.length > 0);

	/** Looks once the typing pauses. */
	soon(text: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.look(text), PAUSE);
	}

	/** Looks now. An answer that a later question overtook is dropped. */
	async look(text: string): Promise<void> {
		clearTimeout(this.#timer);
		this.#asked += 1;
		const turn = this.#asked;
		if (!text.trim()) return void (this.it = undefined);
		const answer = await ask(api.POST('/api/v1/signals/preview', { body: { text, lang: words.lang } }));
		if (turn === this.#asked) this.it = answer.ok ? answer.data : undefined;
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#asked += 1;
	}
}
