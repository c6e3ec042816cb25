// What is printed fits its paper: no empty sheet, no card cut in two.
import { expect, test, type Page } from '@playwright/test';
import { API, as, key, letters, refer, stepIn, whoReadsMail } from './people.ts';

/** How many sheets come out of the printer. */
async function sheets(page: Page): Promise<number> {
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return (paper.match(/\/Type \/Page\b(?!s)/g) ?? []).length;
}

for (const kind of ['secrecy', 'shop'] as const) {
	test(`the eight cards of an antenna (${kind}) fit one sheet`, async ({ page, browser, baseURL }) => {
		const an = await as(browser, baseURL, 'P56');
		const made = await an.post(`${API}/desk/partners`, { headers: key(), data: { name: `Winkel ${letters()}`, kind } });
		const { id } = (await made.json()) as { id: string };
		await stepIn(page, 'P56');
		await page.goto(`/desk/antennes/druk?antenne=${id}`);
		await expect(page.locator('article')).toHaveCount(8);
		expect(await sheets(page)).toBe(1);
	});
}

test('three letters are three sheets', async ({ page }) => {
	await stepIn(page, 'P56');
	await page.goto('/desk/brieven');
	await page.getByLabel('Hoeveel brieven?').fill('3');
	await page.getByRole('button', { name: 'Maak brieven' }).click();
	await expect(page.locator('img[src^="data:"]')).toHaveCount(3);
	expect(await sheets(page)).toBe(3);
});

test('the card for a service fits one sheet, and says nothing of the person', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const { referral } = await refer(an, (await whoReadsMail(an)).id);
	await stepIn(page, 'P56');
	await page.goto(`/desk/doorverwijskaart/${referral}`);
	await expect(page.locator('img[src^="data:"]')).toHaveCount(1);
	await expect(page.getByText('Alma', { exact: true })).toBeVisible();
	expect(await sheets(page)).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Alma', { exact: true })).toBeHidden();
});

test('the form on paper of what went wrong fits one sheet', async ({ page }) => {
	await stepIn(page, 'P56');
	await page.goto('/desk/mis/papier');
	await expect(page.getByText('Je naam')).toBeVisible();
	expect(await sheets(page)).toBe(1);
});
