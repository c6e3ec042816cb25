// Who holds this device, as far as the page knows. The cookies are the truth; this is what the service said last.
import { api, ask, type Answer, type Schemas } from '#lib/api/index.ts';
import { buurt } from '#lib/buurt.svelte.ts';
import { remember, wipe } from '#lib/offline/store.ts';

export type Who = Schemas['SessionView'];

const KEPT = 'session';
/** Somebody signed out without internet: the service has yet to hear it. */
const DUE = 'sign-out-due';

class Session {
	/** undefined: not asked yet; null: signed out. */
	who = $state.raw<Who | null>();

	/** Works with people and requests; who only steers sees neither. */
	get visits(): boolean {
		return this.who?.roles?.includes('buurtwerker') ?? false;
	}

	/** Others use this device too: nothing of this person may stay on it. */
	get shared(): boolean {
		return this.who?.kind === 'shared';
	}

	/** Others have a place on this device too, and see what it shows. */
	get together(): boolean {
		return !!this.who?.place?.others;
	}

	/** Shows who was here last, before the first paint and offline. */
	recall(): void {
		this.who ??= lastKnown() ?? (hint() === '1' ? undefined : null);
	}

	/** Asks the service whether that still holds. A device where nobody signed in asks nothing. */
	async start(): Promise<void> {
		this.recall();
		if (keeps(DUE)) await this.#tellClosed();
		if (this.who || hint() === '1') await this.check();
	}

	/** Asks the service who this is. Without internet the last answer stands. */
	async check(): Promise<Answer<Who>> {
		const answer = await ask(api.GET('/api/v1/session'));
		if (answer.ok) await this.#hold(answer.data);
		else if (answer.problem.kind === 'signed-out') await this.#hold(null);
		else this.who ??= lastKnown();
		return answer;
	}

	/** After joining, signing in or choosing somebody else on this device. */
	async opened(): Promise<void> {
		keep(localStorage, DUE, null);
		await this.check();
	}

	/** Signs out and wipes what is this person's on the device, also without internet. */
	async close(): Promise<void> {
		// What belongs to others on this device is theirs.
		const own = this.who?.place ? this.who.person : '';
		keep(localStorage, DUE, 'yes');
		await this.#hold(null);
		await wipe(own);
		// A browser that wipes its storage at the service's word takes its time: nobody waits for that.
		await Promise.race([this.#tellClosed(), new Promise((done) => setTimeout(done, 3000))]);
	}

	/** The cookies are out of a script's reach: only the service can take them away, so it is told until it heard. */
	async #tellClosed(): Promise<void> {
		const answer = await ask(api.DELETE('/api/v1/session'));
		if (answer.ok || answer.problem.kind === 'signed-out') keep(localStorage, DUE, null);
	}

	async #hold(who: Who | null): Promise<void> {
		this.who = who;
		if (who && buurt.it && buurt.it.id !== who.buurt) void buurt.again();
		const { shared } = this;
		// Somebody had it to themselves until now: what was kept for them goes.
		if (shared && keeps(KEPT)) await wipe();
		// On a shared device the name is gone with the window.
		keep(sessionStorage, KEPT, shared ? JSON.stringify(who) : null);
		keep(localStorage, KEPT, who && !shared ? JSON.stringify(who) : null);
		await remember('person', who && !shared ? who.person : null);
	}
}

/** A private window may refuse to keep anything; one is then asked again at the next start. */
function keep(where: Storage, key: string, value: string | null): void {
	try {
		if (value === null) where.removeItem(key);
		else where.setItem(key, value);
	} catch {
		// See above.
	}
}

function keeps(key: string): boolean {
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}

/** The service leaves a cookie without a secret beside the two that a script can't read: `1` when somebody signed in here, `2` when all who did wait. */
const hint = (): string | undefined => /(^|; )(__Host-)?in=(\d)/.exec(document.cookie)?.[3];

/** Whether people are signed in on this device, chosen or not. A device where nobody signed in asks nothing. */
export async function othersHere(): Promise<boolean> {
	if (!hint()) return false;
	const answer = await ask(api.GET('/api/v1/device'));
	return answer.ok && answer.data.length > 0;
}

function lastKnown(): Who | null {
	try {
		return JSON.parse(sessionStorage.getItem(KEPT) ?? localStorage.getItem(KEPT) ?? 'null') as Who | null;
	} catch {
		return null;
	}
}

export const session = new Session();
