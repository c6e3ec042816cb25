// Answers overtake each other: what was asked before another answer was shown may be the older one, and is asked once more.

export class Newest {
	#shown = 0;

	/** Asks, and asks again while another answer was shown meanwhile. */
	async look<T>(ask: () => Promise<T>): Promise<T> {
		for (;;) {
			const before = this.#shown;
			const answer = await ask();
			if (before !== this.#shown) continue;
			this.#shown += 1;
			return answer;
		}
	}

	/** The answer to an act is shown. */
	shown(): void {
		this.#shown += 1;
	}
}
