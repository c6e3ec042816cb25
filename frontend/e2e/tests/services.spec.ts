// Services and rights: found without an account, phone first; imported by the coordinator with every fault by row.
import { expect, test } from '@playwright/test';
import { as, isFine, letters, newcomer, stepIn, tasksAbout } from './people.ts';

test('somebody without an account finds who helps with a bill, typo and all, and can call', async ({ page }) => {
	await page.goto('/help');
	await page.getByRole('link', { name: /Diensten in de buurt/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diensten in de buurt');
	await page.getByLabel('Waarmee kunnen ze helpen?').fill('schuldn');
	await expect(page.getByText('Bedoelde je')).toBeVisible();
	const card = page.getByRole('article').filter({ hasText: 'Sociaal Huis Dijlehoek' });
	await expect(card.getByRole('link', { name: /Bel/ })).toHaveAttribute('href', 'tel:+3220000101');
	await isFine(page);

	await card.getByRole('link', { name: /Sociaal Huis/ }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Sociaal Huis Dijlehoek');
	await expect(page.getByAltText(/Code met de link/)).toBeVisible();
	await expect(page.getByText('Gesloten op feestdagen')).toBeVisible();
	await isFine(page);
});

test('what is open now, by kind, and in Arabic', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('lang', 'ar'));
	let asked = 0;
	page.on('request', (it) => it.url().includes('/api/v1/services') && asked++);
	await page.goto('/diensten', { waitUntil: 'networkidle' });
	await expect(page.getByRole('article').first()).toBeVisible();
	expect(asked, 'one look, one question').toBe(1);
	// What this page was told: at the next minute another may open or close.
	const told = page.waitForResponse((it) => it.url().includes('open_now=true'));
	await page.getByRole('switch').check();
	const open = (await (await told).json()) as { count: number };
	await expect(page.getByRole('article')).toHaveCount(open.count);
	await expect(page).toHaveURL(/open=1/);
	await isFine(page);
});

test('a right stands beside an ask for food, and a call is asked with a yes', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const name = `Rika${letters()}`;
	await newcomer(page, an, name, false);
	await page.goto('/rechten#eten');
	const card = page.getByRole('article').filter({ hasText: 'Te weinig voor eten?' });
	await card.getByRole('button', { name: /Laat deze dienst mij bellen/ }).click();
	await expect(page.getByRole('dialog')).toContainText('alleen je naam, nummer en dit onderwerp');
	await page.getByRole('button', { name: 'Ja, dat mag' }).click();
	await expect(card.getByText('Iemand belt je')).toBeVisible();
	await isFine(page);
	await expect.poll(() => tasksAbout(an, name).then((all) => all.map((it) => it.kind))).toContain('right_call');
});

test('the coordinator sees every fault by row, and then what would change', async ({ page }) => {
	await stepIn(page, 'P61');
	await page.goto('/desk/diensten/inlezen');
	const file = (text: string) => ({ name: 'diensten.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await page.getByLabel('Bestand (CSV of HSDS)').setInputFiles(file('id,type,name,phone\nV01,kapper,=1+1,x\n'));
	await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
	await expect(page.getByText('Dit begint als een formule')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lees dit in' })).toHaveCount(0);
	await isFine(page);

	// Only adds, so that every other test keeps its services.
	await page.getByLabel('Dit is de hele lijst').uncheck();
	const name = `Proefdienst ${crypto.randomUUID().slice(0, 8)}`;
	await page.getByLabel('Bestand (CSV of HSDS)').setInputFiles(file(`id,type,name,phone\n${name},jac,${name},102\n`));
	await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
	await expect(page.getByRole('heading', { name: /Nieuw/ })).toBeVisible();
	await page.getByRole('button', { name: 'Lees dit in' }).click();
	await expect(page.getByText('Klaar: 1 nieuw')).toBeVisible();

	await page.goto('/desk/diensten');
	await page.getByLabel('Zoek op naam of soort').fill(name);
	await page.getByRole('link', { name }).click();
	await page.getByLabel('Openingsuren').fill('24/7');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await expect(page.getByText('Een nieuwe lijst verandert dit niet')).toBeVisible();
	await isFine(page);
});
