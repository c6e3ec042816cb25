// Answers overtake each other: what was asked before another answer was shown may be the older one, and is asked once more.
// One look at a time: what is looked at meanwhile is looked at after it, once for all of it, however much news there is.

export class Newest {
	#shown = 0;
	#under: Promise<unknown> = Promise.resolve();
	#next: Promise<unknown> | undefined;
	#ask: (() => Promise<unknown>) | undefined;

	/** Asks once no look is under way, and asks again while the answer to an act was shown meanwhile. */
	look<T>(ask: () => Promise<T>): Promise<T> {
		this.#ask = ask;
		this.#next ??= this.#after();
		return this.#next as Promise<T>;
	}

	async #after(): Promise<unknown> {
		await this.#under;
		this.#next = undefined;
		const answer = this.#newest(this.#ask!);
		this.#under = answer.catch(() => undefined);
		return answer;
	}

	async #newest<T>(ask: () => Promise<T>): Promise<T> {
		for (;;) {
			const before = this.#shown;
			const answer = await ask();
			if (before === this.#shown) return answer;
		}
	}

	/** The answer to an act is shown. */
	shown(): void {
		this.#shown += 1;
	}
}
