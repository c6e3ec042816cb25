// What the rules suggest, held once for the whole desk: Vandaag counts it, its own page shows it.
import { api, ask, type Schemas } from '#lib/api/index.ts';
import type { Problem } from '#lib/api/problem.ts';

export type Suggestion = Schemas['SuggestionView'];

class Suggested {
	/** undefined: not known yet. */
	all = $state.raw<Suggestion[]>();
	problem = $state.raw<Problem>();

	async look(): Promise<void> {
		const answer = await ask(api.GET('/api/v1/desk/suggestions'));
		this.problem = answer.ok ? undefined : answer.problem;
		if (answer.ok) this.all = answer.data;
	}
}

export const suggested = new Suggested();
