// The second step of who works here, on the real service: an app with codes and its sheet, and a passkey of DevTools' virtual device.
import { createHmac } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { isFine, patient, stepIn } from './people.ts';

/** What an app shows for a secret, `later` half minutes from now (RFC 6238). */
function shows(typed: string, later = 0): string {
	const bits = [...typed].map((it) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(it).toString(2).padStart(5, '0')).join('');
	const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((it) => parseInt(it, 2)));
	const step = Buffer.alloc(8);
	step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
	const mac = createHmac('sha1', secret).update(step).digest();
	const at = (mac.at(-1) ?? 0) & 15;
	return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function setsUp(page: Page): Promise<string> {
	await page.goto('/tweede-stap');
	await page.getByRole('button', { name: 'Stel je app in' }).click();
	await expect(page.getByRole('img', { name: 'Scan dit met je app' })).toBeVisible();
	await isFine(page);
	return (await page.locator('.typed').innerText()).replaceAll(/\s/g, '');
}

test('an app with codes is set up, its sheet is shown once, and it is given', async ({ page }, info) => {
	// One person has one app at a time.
	await stepIn(page, info.project.name === 'phone' ? 'P57' : 'P58');
	const secret = await setsUp(page);
	await page.getByLabel('De code die je app nu toont').fill('000000');
	await page.getByRole('button', { name: 'Dit is mijn app' }).click();
	await expect(page.getByText(/Deze code klopt niet, of is al gebruikt/).first()).toBeVisible();
	await page.getByLabel('De code die je app nu toont').fill(shows(secret));
	await page.getByRole('button', { name: 'Dit is mijn app' }).click();
	await expect(page.getByRole('heading', { name: 'Je blad met codes', level: 1 })).toBeFocused();
	await expect(page.locator('ol li')).toHaveCount(10);
	await isFine(page);
	await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
	await expect(page.getByText('Er staan nog 10 codes op je blad.')).toBeVisible();
	await isFine(page);
	// One code, twice: half a minute may end in between.
	const code = shows(secret, 1);
	const given = await patient(() => page.request.post('/api/v1/session/factor', { data: { code } }));
	expect(given.status()).toBe(204);
	const twice = await patient(() => page.request.post('/api/v1/session/factor', { data: { code } }));
	expect(twice.status()).toBe(409);
});

test('a passkey is made with a name, given when it is asked anew, and the last one stays', async ({ page, context }, info) => {
	const who = info.project.name === 'phone' ? 'P62' : 'P61';
	await stepIn(page, who);
	const devtools = await context.newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const;
	const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
	const kept = async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials;

	await page.goto('/tweede-stap');
	await isFine(page);
	await page.getByRole('button', { name: 'Maak een toegangssleutel' }).click();
	await page.getByRole('button', { name: 'Maak de sleutel' }).click();
	await expect(page.getByText('Geef het een naam.').first()).toBeVisible();
	await page.getByLabel('Hoe noem je dit toestel?').fill('Mijn gsm');
	await page.getByRole('button', { name: 'Maak de sleutel' }).click();
	await expect(page.getByRole('heading', { name: 'Je blad met codes', level: 1 })).toBeFocused();
	await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
	await expect(page.getByRole('heading', { name: 'Mijn gsm' })).toBeVisible();
	await isFine(page);
	const mine = await kept();
	expect(mine.map((it) => it.rpId)).toEqual([new URL(page.url()).hostname]);
	const counted = mine[0]?.signCount ?? 0;

	// On another day: what weighs most asks it anew, and the device answers.
	await stepIn(page, who);
	await page.goto('/tweede-stap');
	await page.getByRole('button', { name: 'Haal Mijn gsm weg' }).click();
	const asks = page.getByRole('dialog', { name: 'Nog eens je code' });
	await expect(asks.getByRole('button', { name: 'Ga verder met je toegangssleutel' })).toBeVisible();
	await isFine(page);
	await asks.getByRole('button', { name: 'Ga verder met je toegangssleutel' }).click();
	await expect(page.getByText('Je hebt geen andere tweede stap. Maak er eerst een bij.').first()).toBeVisible();
	expect((await kept())[0]?.signCount).toBeGreaterThan(counted);

	// A device that says no: nothing happens, and the page says so.
	await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
	await stepIn(page, who);
	await page.goto('/tweede-stap');
	await page.getByRole('button', { name: 'Haal Mijn gsm weg' }).click();
	await asks.getByRole('button', { name: 'Ga verder met je toegangssleutel' }).click();
	await expect(asks.getByText('Het lukte niet met je sleutel.', { exact: false }).first()).toBeVisible();
});
