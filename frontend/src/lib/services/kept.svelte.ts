// The directory at the desk: asked once per visit, and again after a change.
import { api, ask, type Schemas } from '#lib/api/index.ts';
import type { Problem } from '#lib/api/problem.ts';

export type Kept = Schemas['KeptServiceView'];

class Directory {
	/** undefined: not known yet. */
	all = $state.raw<Kept[]>();
	problem = $state.raw<Problem>();

	async look(): Promise<void> {
		const answer = await ask(api.GET('/api/v1/desk/services'));
		this.problem = answer.ok ? undefined : answer.problem;
		if (answer.ok) this.all = answer.data;
	}

	/** Puts one that was changed in its place. */
	put(one: Kept): void {
		this.all = this.all?.map((it) => (it.id === one.id ? one : it));
	}
}

export const directory = new Directory();
