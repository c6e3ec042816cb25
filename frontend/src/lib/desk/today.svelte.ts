// The list Vandaag, held once for the whole desk: the tab counts it, the page shows it.
import { api, ask, type Schemas } from '#lib/api/index.ts';
import type { Problem } from '#lib/api/problem.ts';
import { Lines } from './lines.svelte.ts';

export type Task = Schemas['TaskView'];

/** A number that is not the whole of it: in whole tens, so that nobody takes it for one that was counted. */
const atLeast = (many: number): string => `${many < 10 ? many : many - (many % 10)}+`;

class Today {
	readonly #lines = new Lines<Task>((after) => ask(api.GET('/api/v1/tasks', { params: { query: after ? { after } : {} } })));
	/** Ended here, while there is still time to take it back. */
	ending = $state.raw<readonly string[]>([]);

	/** Cases with which I wait: their tasks stay away until then. */
	snoozed = $state.raw<ReadonlySet<string>>(new Set());

	shown = $derived((this.tasks ?? []).filter((it) => !this.ending.includes(it.id) && !this.snoozed.has(it.subject)));
	/** How many there are; with more behind the last that was read, at least so many, and no count of none. */
	open = $derived(this.next && this.shown.length > 0 ? atLeast(this.shown.length + 1) : this.counted(this.shown.length));

	/** A count of what was read, honest about what was not: "20+", and nothing where all that was read is hidden. */
	counted(many: number): number | string {
		if (!this.next) return many;
		return many > 0 ? `${many}+` : '';
	}

	/** undefined: not known yet. */
	get tasks(): Task[] | undefined {
		return this.#lines.all;
	}

	get next(): string | null | undefined {
		return this.#lines.next;
	}

	get problem(): Problem | undefined {
		return this.#lines.problem;
	}

	set problem(it: Problem | undefined) {
		this.#lines.problem = it;
	}

	/** Asks for as many pages as were shown before. */
	look(): Promise<void> {
		void this.#waiting();
		return this.#lines.again();
	}

	more(): Promise<void> {
		return this.#lines.more();
	}

	async #waiting(): Promise<void> {
		const answer = await ask(api.GET('/api/v1/desk/signals', { params: { query: { which: 'mine' } } }));
		if (!answer.ok) return;
		const now = Date.now();
		this.snoozed = new Set(answer.data.items.filter((it) => it.snoozed_until && Date.parse(it.snoozed_until) > now).map((it) => it.id));
	}

	hide(id: string): void {
		this.ending = [...this.ending, id];
	}

	show(id: string): void {
		this.ending = this.ending.filter((it) => it !== id);
	}
}

export const desk = new Today();
