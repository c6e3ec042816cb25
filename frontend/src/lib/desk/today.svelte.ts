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

	shown = $derived((this.tasks ?? []).filter((it) => !this.ending.includes(it.id)));
	open = $derived(this.shown.length);

	/** Asks for as many pages as were shown before. */
	async look(): Promise<void> {
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
