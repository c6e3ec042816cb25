// What there is to meet, as the service said last, and saying that one comes. Shows nothing itself.
import { api, ask, type Answer } from '#lib/api/index.ts';
import type { Problem } from '#lib/api/problem.ts';
import type { Activity, Meeting, Place } from './say.ts';

export class Meetings {
	view = $state.raw<Meeting>();
	problem = $state.raw<Problem>();
	busy = $state(false);
	#own = false;

	/** Looks again: as oneself, or as anybody. */
	async look(own: boolean): Promise<void> {
		this.#own = own;
		const answer: Answer<Meeting> = await (own ? ask(api.GET('/api/v1/me/meeting')) : ask(api.GET('/api/v1/meeting')));
		this.problem = answer.ok ? undefined : answer.problem;
		if (answer.ok) this.view = answer.data;
	}

	placeOf(activity: Activity): Place | undefined {
		return this.view?.places.find((it) => it.id === activity.place);
	}

	async come(activity: Activity, people: number, remind: boolean): Promise<void> {
		await this.#say(() => ask(api.PUT('/api/v1/activities/{id}/coming', { params: { path: { id: activity.id } }, body: { people, remind } })));
	}

	async stayAway(activity: Activity): Promise<void> {
		await this.#say(() => ask(api.DELETE('/api/v1/activities/{id}/coming', { params: { path: { id: activity.id } } })));
	}

	async #say(call: () => Promise<{ ok: true } | { ok: false; problem: Problem }>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		const answer = await call();
		await this.look(this.#own);
		if (!answer.ok) this.problem = answer.problem;
		this.busy = false;
	}
}
