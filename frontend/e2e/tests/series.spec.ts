// What comes back every week: asked with two taps more, its days in a list, paused and stopped by who asked; and how a helper looks for what fits.
import { expect, test } from '@playwright/test';
import { API, as, asked, isFine, newcomer } from './people.ts';

test('every week is two taps more; it is paused with a day, and all of it is stopped', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await newcomer(page, an, 'Rosa', false);
	await page.goto('/vraag');
	await page.getByRole('button', { name: 'Boodschappen' }).click();
	await page.getByRole('button', { name: /Voormiddag/ }).last().click();
	await page.goto('/vraag/hoe-vaak');
	await page.getByText('Elke week').click();
	await isFine(page);
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Elke week')).toBeVisible();
	await page.getByRole('button', { name: 'Vraag het aan mijn buren' }).click();

	await expect(page).toHaveURL(/\/vragen\/[0-9a-f-]+\?nieuw/);
	await expect(page.getByRole('heading', { name: 'Elke week' })).toBeVisible();
	await expect(page.getByText('deze keer', { exact: true })).toBeVisible();
	// Who asked this minute is not asked what now.
	await expect(page.getByText('Nog niemand gevonden. Wat nu?')).toHaveCount(0);
	await isFine(page);

	await page.getByRole('button', { name: 'Even niet nodig' }).click();
	await page.getByRole('button', { name: 'Zet het even stil' }).click();
	await expect(page.getByText(/^Kies een dag vanaf morgen/)).toBeVisible();
	await isFine(page);
	const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
	await page.getByLabel('Vanaf welke dag wel weer?').fill(inThreeWeeks);
	await page.getByRole('button', { name: 'Zet het even stil' }).click();
	await expect(page.getByText(/^Even niet nodig\. Vanaf /)).toBeVisible();

	await page.getByRole('button', { name: 'Stop alle keren' }).click();
	await page.getByRole('button', { name: 'Ja, stop alle keren' }).click();
	await expect(page.getByText('Dit komt niet meer terug.')).toBeVisible();
});

test('a helper looks for what fits, sees what was chosen, and takes it away in one tap', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await asked(an, 'garden');
	await newcomer(page, an, 'Wim', true);
	await page.goto('/helpen');
	await page.getByText('Zoek wat bij je past').click();
	await page.getByLabel('Wat', { exact: true }).selectOption({ label: 'Tuin' });
	const chosen = page.getByRole('list', { name: 'Jouw keuzes' });
	await expect(chosen.getByRole('button')).toHaveText(/Tuin/);
	await expect(page.getByRole('link', { name: 'Tuin' }).first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Boodschappen' })).toHaveCount(0);
	await isFine(page);
	await chosen.getByRole('button').click();
	await expect(chosen).toHaveCount(0);
	expect((await page.request.get(`${API}/board`)).ok()).toBe(true);
});
