// What somebody asked, as the service said last; looked at again at every piece of news.
import { api, ask, type Schemas } from '#lib/api/index.ts';
import { Newest } from '#lib/api/newest.ts';
import type { Problem } from '#lib/api/problem.ts';
import { hasEnded, type Request } from '#lib/asking/say.ts';

export type Line = Schemas['HelpLineView'];

/** So many running requests are looked at whole, to say who comes and by when. */
const WHOLE = 3;

export class Mine {
	lines = $state.raw<Line[]>();
	/** The running ones, whole, by id. */
	whole = $state.raw<Record<string, Request>>({});
	problem = $state.raw<Problem>();
	readonly #newest = new Newest();

	running = $derived((this.lines ?? []).filter((line) => !hasEnded(line)));
	ended = $derived((this.lines ?? []).filter(hasEnded));

	async look(): Promise<void> {
		const answer = await this.#newest.look(() => ask(api.GET('/api/v1/me/help-requests')));
		this.problem = answer.ok ? undefined : answer.problem;
		if (!answer.ok) return;
		const { items } = answer.data;
		this.lines = items;
		const whole: Record<string, Request> = {};
		const looks = this.running.slice(0, WHOLE).map(async ({ id }) => {
			const one = await ask(api.GET('/api/v1/help-requests/{id}', { params: { path: { id } } }));
			if (one.ok) whole[id] = one.data;
		});
		await Promise.all(looks);
		// What was read of an older list is not shown beside the newer one.
		if (this.lines === items) this.whole = whole;
	}
}
