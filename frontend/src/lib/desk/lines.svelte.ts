// The lines of a list that is read page by page: what is there, what went wrong, and whether there is more.
import type { Problem } from '#lib/api/problem.ts';

type Page<Line> = { ok: true; data: { items: Line[]; next?: string | null } } | { ok: false; problem: Problem };

/** Reads with `get`; an answer to an older question than the last is let go. */
export class Lines<Line> {
	all = $state.raw<Line[]>();
	next = $state<string | null>();
	problem = $state.raw<Problem>();
	#asked = 0;
	/** How many lines one turned to. */
	#far = 0;
	readonly #get: (after?: string) => Promise<Page<Line>>;

	constructor(get: (after?: string) => Promise<Page<Line>>) {
		this.#get = get;
	}

	/** Reads another list, from the start. */
	look(): Promise<void> {
		this.#far = 0;
		return this.again();
	}

	/** Reads what is there now, as far as one had turned: news moves nobody back to the first page. */
	async again(): Promise<void> {
		const asked = ++this.#asked;
		let [items, next]: [Line[], string | null | undefined] = [[], undefined];
		do {
			const answer = await this.#get(next ?? undefined);
			if (asked !== this.#asked) return;
			if (!answer.ok) return void (this.problem = answer.problem);
			[items, next] = [[...items, ...answer.data.items], answer.data.next];
		} while (next && items.length < this.#far);
		[this.problem, this.all, this.next] = [undefined, items, next];
	}

	/** Reads the next page. */
	async more(): Promise<void> {
		const asked = this.#asked;
		this.#far = (this.all?.length ?? 0) + 1;
		const answer = await this.#get(this.next ?? undefined);
		if (asked !== this.#asked) return;
		if (!answer.ok) return void (this.problem = answer.problem);
		this.all = [...(this.all ?? []), ...answer.data.items];
		this.next = answer.data.next;
	}
}
