// The lines of a list that is read page by page: what is there, what went wrong, and whether there is more.
import type { Problem } from '#lib/api/problem.ts';

type Page<Line> = { ok: true; data: { items: Line[]; next?: string | null } } | { ok: false; problem: Problem };

/** Reads with `get`; an answer to an older question than the last is let go. */
export class Lines<Line> {
	all = $state.raw<Line[]>();
	next = $state<string | null>();
	problem = $state.raw<Problem>();
	#asked = 0;
	readonly #get: (after?: string) => Promise<Page<Line>>;

	constructor(get: (after?: string) => Promise<Page<Line>>) {
		this.#get = get;
	}

	/** Reads from the start. */
	async look(): Promise<void> {
		const asked = ++this.#asked;
		const answer = await this.#get();
		if (asked !== this.#asked) return;
		this.problem = answer.ok ? undefined : answer.problem;
		if (answer.ok) ({ items: this.all, next: this.next } = answer.data);
	}

	/** Reads the next page. */
	async more(): Promise<void> {
		const asked = this.#asked;
		const answer = await this.#get(this.next ?? undefined);
		if (asked !== this.#asked) return;
		if (!answer.ok) return void (this.problem = answer.problem);
		this.all = [...(this.all ?? []), ...answer.data.items];
		this.next = answer.data.next;
	}
}
