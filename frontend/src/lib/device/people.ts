// Several people on one device: who is there, choosing one, waiting, everybody out. Nothing of the one before stays on the screen.
import { api, ask, type Answer, type Schemas } from '#lib/api/index.ts';
import { homeOf } from '#lib/home.ts';
import { forgetDevice, wipe } from '#lib/offline/store.ts';
import { turnOn } from '#lib/push/index.ts';
import { othersHere, session } from '#lib/session.svelte.ts';

export type Person = Schemas['DevicePersonView'];
export type Picture = Person['picture'];

/** The drawings, in the order in which they are offered. */
export const PICTURES = ['flower', 'paw', 'cup', 'book', 'leaf', 'noon', 'evening', 'pot'] as const satisfies readonly Picture[];

/** A page that begins anew forgets what it held in memory of somebody else. */
const anew = { go: (path: string): void => location.assign(path) };
/** For tests, which have no page to leave. */
export const onAnew = (go: (path: string) => void): void => void (anew.go = go);

export const look = (): Promise<Answer<Person[]>> => ask(api.GET('/api/v1/device'));

/** Chooses somebody; what rang for the one before rings no more, and what rang for this one rings again. */
export async function choose(slot: number, code?: string): Promise<Answer<unknown>> {
	const answer = await ask(api.POST('/api/v1/device/choose', { body: { slot, ...(code ? { code } : {}) } }));
	if (!answer.ok) return answer;
	await forgetDevice().catch(() => undefined);
	await session.opened();
	if (answer.data.rings) await turnOn();
	anew.go(homeOf(answer.data.session));
	return answer;
}

/** Nobody is chosen any more; whoever is signed in waits. */
export async function wait(): Promise<Answer<unknown>> {
	const answer = await ask(api.POST('/api/v1/session/wait'));
	if (!answer.ok) return answer;
	await forgetDevice().catch(() => undefined);
	await session.check();
	anew.go('/wie');
	return answer;
}

/** Signs everybody out but who waits with a code of their own, and wipes what is kept here. */
export async function empty(): Promise<Answer<unknown>> {
	const answer = await ask(api.DELETE('/api/v1/device'));
	if (!answer.ok) return answer;
	await wipe();
	await session.check();
	anew.go((await othersHere()) ? '/wie' : '/');
	return answer;
}

/** Keeps one's drawing and code. No code given: the one there is stays; an empty one: none. So many wrong codes as the page showed were seen. */
export async function settle(picture: Picture, code?: string): Promise<Answer<unknown>> {
	const seen = session.who?.place?.wrong;
	const answer = await ask(api.PUT('/api/v1/session/device', { body: { picture, ...(code === undefined ? {} : { code }), ...(seen ? { seen } : {}) } }));
	if (answer.ok) await session.check();
	return answer;
}
