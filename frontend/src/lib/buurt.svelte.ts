// What everybody may know of the neighbourhood: asked once per visit, kept by the worker for when there is no internet.
import { api, ask, type Schemas } from './api/index.ts';

export type Buurt = Schemas['NeighbourhoodView'];
export type Category = Buurt['categories'][number];

class Neighbourhood {
	/** undefined: not known yet. */
	it = $state.raw<Buurt>();
	#asking: Promise<void> | undefined;

	/** Asks the service, once; a visit that could not be answered asks again. */
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
		if (answer.ok) this.it = answer.data;
		else this.#asking = undefined;
	}
}

export const buurt = new Neighbourhood();
