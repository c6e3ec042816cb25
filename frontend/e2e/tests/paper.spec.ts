// What is printed fits its paper: no empty sheet, no card cut in two.
import { expect, test, type Page } from '@playwright/test';
import { API, as, key, letters, stepIn } from './people.ts';

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
