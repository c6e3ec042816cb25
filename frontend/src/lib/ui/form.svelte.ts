// A form that asks something of the service: what it says when that fails, and which question it is. Knows no fields and no words.
import { ask, once, type Answer } from '#lib/api/index.ts';
import { summary, type Fault } from '#lib/api/problem.ts';

type Call<T> = (header: ReturnType<typeof once>) => Parameters<typeof ask<T>>[0];

export class Form {
	faults = $state.raw<Fault[]>([]);
	busy = $state(false);
	#asked = '';
	#key = '';

	/** What stands at a field, where something is wrong with it. */
	wrong(id: string): string {
		return this.faults.find((it) => it.id === id)?.text ?? '';
	}

	/** Whether something is wrong that shows before one asks, all of it told at once: for each field the sentence, or nothing. */
	finds(fields: Record<string, string | false>): boolean {
		this.faults = Object.entries(fields).flatMap(([id, text]) => (text ? [{ id, text, named: true }] : []));
		return this.faults.length > 0;
	}

	/** Asks it. The same words again are the same question; other words are another one. Sent as one `whole`, nothing that is wrong with it is about a field here. */
	async send<T>(said: unknown, call: Call<T>, { whole = false } = {}): Promise<Answer<T>> {
		const words = JSON.stringify(said);
		if (this.#asked !== words) this.#key = crypto.randomUUID();
		[this.#asked, this.busy] = [words, true];
		const answer = await ask(call(once(this.#key)));
		this.busy = false;
		const faults = answer.ok ? [] : summary(answer.problem);
		this.faults = whole ? faults.map(({ text }) => ({ id: '', text })) : faults;
		if (answer.ok) this.#asked = '';
		return answer;
	}
}
