// A form that asks something of the service: what it says when that fails, and which question it is. Knows no fields and no words.
import { ask, once, type Answer } from '#lib/api/index.ts';
import { summary } from '#lib/api/problem.ts';

/** What is wrong with the field of that id; an empty id is about the whole form. */
export interface Fault {
	id: string;
	text: string;
	/** The sentence names its field itself: the summary need not say it again. */
	named?: boolean;
}
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

	/** Whether something is missing, all of it told at once: for each field the sentence, or nothing. */
	lacks(fields: Record<string, string | false>): boolean {
		this.faults = Object.entries(fields).flatMap(([id, text]) => (text ? [{ id, text, named: true }] : []));
		return this.faults.length > 0;
	}

	/** Asks it. The same words again are the same question; other words are another one. */
	async send<T>(said: unknown, call: Call<T>): Promise<Answer<T>> {
		const words = JSON.stringify(said);
		if (this.#asked !== words) this.#key = crypto.randomUUID();
		[this.#asked, this.busy] = [words, true];
		const answer = await ask(call(once(this.#key)));
		this.busy = false;
		this.faults = answer.ok ? [] : summary(answer.problem);
		if (answer.ok) this.#asked = '';
		return answer;
	}
}
