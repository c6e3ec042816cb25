// What everybody may know of the neighbourhood: asked once per visit, kept by the worker for when there is no internet.
import { api, ask, type Schemas } from './api/index.ts';
import { words } from './words/index.svelte.ts';

export type Buurt = Schemas['NeighbourhoodView'];
export type Category = Buurt['categories'][number];

/** So long until what could not be answered is asked again by itself: without it a page misses half of its choices. */
const AGAIN_AFTER = 10_000;

class Neighbourhood {
	/** undefined: not known yet. */
	it = $state.raw<Buurt>();
	#asking: Promise<void> | undefined;

	/** Asks the service, once; what could not be answered is asked again, by the next page or after a while. */
	look(): Promise<void> {
		this.#asking ??= this.#ask();
		return this.#asking;
	}

	/** Asks anew: somebody of another neighbourhood is here now. */
	again(): Promise<void> {
		this.#asking = undefined;
		return this.look();
	}

	async #ask(): Promise<void> {
		const answer = await ask(api.GET('/api/v1/neighbourhood'));
		if (answer.ok) {
			words.own = answer.data.words;
			return void (this.it = answer.data);
		}
		this.#asking = undefined;
		if (['offline', 'busy', 'broken'].includes(answer.problem.kind)) setTimeout(() => void this.look(), AGAIN_AFTER);
	}
}

export const buurt = new Neighbourhood();
