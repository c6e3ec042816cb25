// A device comes to be used by others too: the service first, then everything of this person goes from the device.
import { api, ask, type Answer } from '#lib/api/index.ts';
import { wipe } from '#lib/offline/store.ts';
import { waiting } from '#lib/offline/waiting.svelte.ts';
import { session } from '#lib/session.svelte.ts';

/** Says it. Without internet nothing changes: only the service can make the session short. */
export async function share(): Promise<Answer<unknown>> {
	const answer = await ask(api.POST('/api/v1/session/shared'));
	if (!answer.ok) return answer;
	await wipe();
	await waiting.look();
	// The drawer says whose lists may be kept: it is told again only when the service said who is here now.
	return session.check();
}
