// The second step of who works here, on the real service: an app with codes and its sheet.
import { createHmac } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { isFine, stepIn } from './people.ts';

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
	const given = await page.request.post('/api/v1/session/factor', { data: { code: shows(secret, 1) } });
	expect(given.status()).toBe(204);
	const twice = await page.request.post('/api/v1/session/factor', { data: { code: shows(secret, 1) } });
	expect(twice.status()).toBe(409);
});
