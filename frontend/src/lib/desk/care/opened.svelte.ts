// One case while it is open on this screen: asks for it, does what the worker does with it, and says what went wrong.
import { api, ask, once, type Answer, type Schemas } from '#lib/api/index.ts';
import { Newest } from '#lib/api/newest.ts';
import type { Problem } from '#lib/api/problem.ts';

export type Case = Schemas['CaseView'];
export type Act = Schemas['SignalActBody'];

export class Opened {
	readonly id: string;
	it = $state.raw<Case>();
	problem = $state.raw<Problem>();
	/** A colleague has it: say why, then it opens. */
	asks = $state(false);
	/** Handed over or given back: no longer on this screen. */
	gone = $state(false);
	/** Looked at by a coordinator: after that it is the case of a colleague again. */
	reviewed = $state(false);
	busy = $state('');
	#why: string | undefined;
	#after: () => void;
	readonly #newest = new Newest();

	constructor(id: string, after: () => void) {
		this.id = id;
		this.#after = after;
	}

	#path = () => ({ params: { path: { id: this.id } } });

	async open(reason?: string): Promise<void> {
		const why = reason ?? this.#why;
		const answer = await this.#newest.look(() => ask(api.POST('/api/v1/desk/signals/{id}/open', { ...this.#path(), body: why ? { reason: why } : {} })));
		if (answer.ok) [this.it, this.problem, this.asks, this.#why] = [answer.data, undefined, false, why];
		else if (answer.problem.code === 'case_not_yours') [this.asks, this.problem] = [true, undefined];
		else this.problem = answer.problem;
	}

	/** Does one thing; tells whether it was done. */
	async does(name: string, call: Promise<Answer<unknown>>): Promise<boolean> {
		this.busy = name;
		const answer = await call;
		this.busy = '';
		if (!answer.ok) {
			this.problem = answer.problem;
			return false;
		}
		this.problem = undefined;
		const data = answer.data as Case | undefined;
		if (data?.acts) {
			this.#newest.shown();
			this.it = data;
		} else if (name === 'hand_over') this.gone = true;
		else await this.open();
		if (name === 'review' && this.asks) [this.asks, this.gone, this.reviewed] = [false, true, true];
		this.#after();
		return true;
	}

	act = (body: Act): Promise<boolean> => this.does(body.act, ask(api.POST('/api/v1/desk/signals/{id}/act', { ...this.#path(), body })));
	merge = (into: string): Promise<boolean> => this.does('merge', ask(api.POST('/api/v1/desk/signals/{id}/merge', { ...this.#path(), body: { into } })));

	talk(body: Schemas['TalkBody'], key: string): Promise<boolean> {
		const call = api.POST('/api/v1/desk/signals/{id}/talk', { params: { path: { id: this.id }, header: once(key) }, body });
		return this.does('talk', ask(call));
	}

	refer(body: Schemas['GroundBody'], key: string): Promise<boolean> {
		const call = api.POST('/api/v1/desk/signals/{id}/referrals', { params: { path: { id: this.id }, header: once(key) }, body });
		return this.does('refer', ask(call));
	}

	draft(service: string, key: string): Promise<boolean> {
		return this.does('draft', ask(api.POST('/api/v1/desk/signals/{id}/drafts', { params: { path: { id: this.id }, header: once(key) }, body: { service } })));
	}

	answered = (id: string, body: Schemas['ReferralNoteBody']): Promise<boolean> => this.does('answer', ask(api.POST('/api/v1/referrals/{id}/note', { params: { path: { id } }, body })));
	withdraw = (id: string): Promise<boolean> => this.does('withdraw', ask(api.POST('/api/v1/bases/{id}/withdraw', { params: { path: { id } } })));
	review = (id: string, body: Schemas['BasisReviewBody']): Promise<boolean> => this.does('review', ask(api.POST('/api/v1/bases/{id}/review', { params: { path: { id } }, body })));

	can = (act: string): boolean => this.it?.acts.includes(act) ?? false;
}
