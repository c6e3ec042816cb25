// The lines of a list that is read page by page: what is there, what went wrong, and whether there is more.
import type { Problem } from '#lib/api/problem.ts';

type Page<Line> = { ok: true; data: { items: Line[]; next?: string | null } } | { ok: false; problem: Problem };

/** Reads with `get`; an answer about another list than the last is let go. */
export class Lines<Line> {
	all = $state.raw<Line[]>();
	next = $state<string | null>();
	problem = $state.raw<Problem>();
	#asked = 0;
	/** How many lines one turned to. */
	#far = 0;
	/** One reading at a time; what is heard meanwhile is read after it, however often it was. */
	#reading: Promise<void> | undefined;
	#due = false;
	readonly #get: (after?: string) => Promise<Page<Line>>;

	constructor(get: (after?: string) => Promise<Page<Line>>) {
		this.#get = get;
	}

	/** Reads another list, from the start. */
	look(): Promise<void> {
		[this.#far, this.#reading] = [0, undefined];
		this.#asked += 1;
		return this.again();
	}

	/** Reads what is there now, as far as one had turned: news moves nobody back to the first page. */
	again(): Promise<void> {
		this.#due = true;
		return (this.#reading ??= this.#read());
	}

	async #read(): Promise<void> {
		const asked = this.#asked;
		while (this.#due) {
			this.#due = false;
			const found = await this.#pages();
			if (asked !== this.#asked) return;
			if (found.ok) [this.problem, this.all, this.next] = [undefined, found.data.items, found.data.next];
			else this.problem = found.problem;
		}
		this.#reading = undefined;
	}

	async #pages(): Promise<Page<Line>> {
		const items: Line[] = [];
		let next: string | null | undefined;
		do {
			const answer = await this.#get(next ?? undefined);
			if (!answer.ok) return answer;
			items.push(...answer.data.items);
			next = answer.data.next;
		} while (next && items.length < this.#far);
		return { ok: true, data: { items, ...(next ? { next } : {}) } };
	}

	/** Reads the next page. */
	async more(): Promise<void> {
		const [asked, from] = [this.#asked, this.next];
		this.#far = (this.all?.length ?? 0) + 1;
		const answer = await this.#get(from ?? undefined);
		// What was read anew meanwhile was read as far as this, and ends elsewhere.
		if (asked !== this.#asked || from !== this.next) return;
		if (!answer.ok) return void (this.problem = answer.problem);
		this.all = [...(this.all ?? []), ...answer.data.items];
		this.next = answer.data.next;
	}
}
