// Passkeys in the browser: the service's question goes to the device, the device's answer goes back, both in JSON.
// Loaded only where one is made or given; see `can.ts` for whether there are any here.
import { api, ask, type Answer } from '#lib/api/index.ts';

type Json = Record<string, never>;

/** The device's answer; nothing when the person or the device said no, or it took too long. */
async function device(act: () => Promise<Credential | null>): Promise<Json | null> {
	try {
		const made = await act();
		return made ? ((made as PublicKeyCredential).toJSON() as unknown as Json) : null;
	} catch {
		return null;
	}
}

/** Makes a passkey on this device; answers the codes of a sheet when there was none, and nothing when the device said no. */
export async function makePasskey(name: string): Promise<Answer<string[]> | null> {
	const question = await ask(api.POST('/api/v1/me/passkeys/question'));
	if (!question.ok) return question;
	const { publicKey } = question.data as unknown as { publicKey: PublicKeyCredentialCreationOptionsJSON };
	const answer = await device(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey) }));
	if (!answer) return null;
	const kept = await ask(api.POST('/api/v1/me/passkeys', { body: { name, answer } }));
	return kept.ok ? { ok: true, data: kept.data.codes } : kept;
}

/** Gives one of the passkeys of this person; answers nothing when the device said no. */
export async function givePasskey(): Promise<Answer<unknown> | null> {
	const question = await ask(api.POST('/api/v1/session/passkey/question'));
	if (!question.ok) return question;
	const { publicKey } = question.data as unknown as { publicKey: PublicKeyCredentialRequestOptionsJSON };
	const answer = await device(() => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) }));
	if (!answer) return null;
	return ask(api.POST('/api/v1/session/passkey', { body: { answer } }));
}
