// The request that somebody on this device is making now. Kept as a draft at every change; gone once it was sent or put in the outbox.
import { api, ask, once, type Answer, type Schemas } from '#lib/api/index.ts';
import { draft, dropDraft, keepDraft } from '#lib/offline/store.ts';
import { waiting } from '#lib/offline/waiting.svelte.ts';
import { session } from '#lib/session.svelte.ts';
import { bodyOf, empty, revive, type Asking } from './form.ts';

const FORM = 'ask';
const PATH = '/api/v1/help-requests';

class Making {
	it = $state<Asking>(empty(''));
	/** Whose draft this is; nobody's until it was read. */
	#owner = '';

	/** Something is being made that may be taken up again. */
	begun = $derived(this.it.category !== '');

	/** Reads the draft of who is here, once. */
	async open(): Promise<void> {
		const person = session.who?.person ?? '';
		if (person === this.#owner) return;
		this.#owner = person;
		const kept = person ? await draft<unknown>(person, FORM).catch(() => undefined) : undefined;
		this.it = revive(kept, crypto.randomUUID());
	}

	/** Notes an answer. */
	set(some: Partial<Asking>): void {
		Object.assign(this.it, some);
		if (this.#owner && !session.shared) void keepDraft(this.#owner, FORM, $state.snapshot(this.it)).catch(() => undefined);
	}

	/** Begins anew. */
	async clear(): Promise<void> {
		const owner = this.#owner;
		this.it = empty(crypto.randomUUID());
		if (owner) await dropDraft(owner, FORM).catch(() => undefined);
	}

	/** Sends it. The key stays the same until it has arrived. */
	send(): Promise<Answer<Schemas['HelpRequestView']>> {
		return ask(api.POST(PATH, { params: { header: once(this.it.key) }, body: bodyOf(this.it) }));
	}

	/** There is no internet: it waits in the outbox, under the same key. Tells whether it could: not on a device of others too. */
	async wait(title: string): Promise<boolean> {
		const { key, text } = this.it;
		const kept = await waiting.keep({ key, path: PATH, body: bodyOf($state.snapshot(this.it)), title, ...(text.trim() ? { typed: text.trim() } : {}) });
		if (kept) await this.clear();
		return kept;
	}
}

export const making = new Making();
