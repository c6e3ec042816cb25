// Who holds this device, as far as the page knows. The cookies are the truth; this is what the service said last.
import { api, ask, type Answer, type Schemas } from '#lib/api/index.ts';
import { locked, SESSION_LOCK } from '#lib/api/fetch.ts';
import { remember, wipe } from '#lib/offline/store.ts';

export type Who = Schemas['SessionView'];

const KEPT = 'session';

class Session {
	/** undefined: not asked yet; null: signed out. */
	who = $state.raw<Who | null>();

	/** Shows who was here last, before the first paint and offline. */
	recall(): void {
		this.who ??= lastKnown();
	}

	/** Asks the service whether that still holds. A device where nobody signed in asks nothing. */
	async start(): Promise<void> {
		this.recall();
		if (this.who) await this.check();
	}

	/** Asks the service who this is. Without internet the last answer stands. */
	async check(): Promise<Answer<Who>> {
		const answer = await ask(api.GET('/api/v1/session'));
		if (answer.ok) await this.#hold(answer.data);
		else if (answer.problem.kind === 'signed-out') await this.#hold(null);
		else this.recall();
		return answer;
	}

	/** After joining, signing in or choosing somebody else on this device. */
	async opened(): Promise<void> {
		await this.check();
	}

	/** Signs out and wipes what is this person's on the device, also without internet. */
	async close(): Promise<void> {
		await locked(SESSION_LOCK, () => ask(api.DELETE('/api/v1/session')));
		await this.#hold(null);
		await wipe();
	}

	async #hold(who: Who | null): Promise<void> {
		this.who = who;
		try {
			localStorage.removeItem(KEPT);
			sessionStorage.removeItem(KEPT);
			// On a shared device the name is gone with the window.
			if (who) (who.kind === 'shared' ? sessionStorage : localStorage).setItem(KEPT, JSON.stringify(who));
		} catch {
			// A private window may refuse; one is then asked again at the next start.
		}
		await remember('person', who && who.kind !== 'shared' ? who.person : null);
	}
}

function lastKnown(): Who | null {
	try {
		return JSON.parse(sessionStorage.getItem(KEPT) ?? localStorage.getItem(KEPT) ?? 'null') as Who | null;
	} catch {
		return null;
	}
}

export const session = new Session();
