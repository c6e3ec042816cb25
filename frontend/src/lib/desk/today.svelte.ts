// The list Vandaag, held once for the whole desk: the tab counts it, the page shows it.
import { api, ask, type Schemas } from '#lib/api/index.ts';
import type { Problem } from '#lib/api/problem.ts';

export type Task = Schemas['TaskView'];

class Today {
	/** undefined: not known yet. */
	tasks = $state.raw<Task[]>();
	next = $state<string | null>();
	problem = $state.raw<Problem>();
	/** Ended here, while there is still time to take it back. */
	ending = $state.raw<readonly string[]>([]);

	/** Cases with which I wait: their tasks stay away until then. */
	snoozed = $state.raw<ReadonlySet<string>>(new Set());

	shown = $derived((this.tasks ?? []).filter((it) => !this.ending.includes(it.id) && !this.snoozed.has(it.subject)));
	open = $derived(this.shown.length);

	/** Asks for as many pages as were shown before. */
	async look(): Promise<void> {
		void this.#waiting();
		const wanted = this.tasks?.length ?? 0;
		const found: Task[] = [];
		let after: string | null | undefined;
		do {
			const answer = await ask(api.GET('/api/v1/tasks', { params: { query: after ? { after } : {} } }));
			if (!answer.ok) return void (this.problem = answer.problem);
			found.push(...answer.data.items);
			after = answer.data.next;
		} while (after && found.length < wanted);
		[this.tasks, this.next, this.problem] = [found, after, undefined];
	}

	async #waiting(): Promise<void> {
		const answer = await ask(api.GET('/api/v1/desk/signals', { params: { query: { which: 'mine' } } }));
		if (!answer.ok) return;
		const now = Date.now();
		this.snoozed = new Set(answer.data.items.filter((it) => it.snoozed_until && Date.parse(it.snoozed_until) > now).map((it) => it.id));
	}

	async more(): Promise<void> {
		const answer = await ask(api.GET('/api/v1/tasks', { params: { query: { after: this.next ?? '' } } }));
		if (!answer.ok) return void (this.problem = answer.problem);
		this.tasks = [...(this.tasks ?? []), ...answer.data.items];
		this.next = answer.data.next;
	}

	hide(id: string): void {
		this.ending = [...this.ending, id];
	}

	show(id: string): void {
		this.ending = this.ending.filter((it) => it !== id);
	}
}

export const desk = new Today();
