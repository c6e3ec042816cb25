// Buren van hiernaast: the switch of who helps. The invented service has one neighbourhood: only the name of the other is made up.
import { expect, test } from '@playwright/test';
import { API, as, isFine, newcomer } from './people.ts';

const NEXT_DOOR = { neighbourhoods: ['Veldkant'], items: [], next: null };

test('who helps says that they help next door too, and it is kept', async ({ page, browser, baseURL }) => {
	await page.route('**/api/v1/me/next-door', (route) => route.fulfill({ json: NEXT_DOOR }));
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Lieve', true);
	await page.goto('/hoe-ik-help');
	const wish = page.getByRole('group', { name: 'Ik wil ook buren van Veldkant helpen' });
	await expect(wish.getByRole('radio', { name: 'Nee' })).toBeChecked();
	await wish.getByRole('radio', { name: 'Ja' }).check();
	await isFine(page);
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard. Dank je wel!')).toBeVisible();
	await page.reload();
	await expect(wish.getByRole('radio', { name: 'Ja' })).toBeChecked();
	const kept = (await (await page.request.get(`${API}/me/helping-settings`)).json()) as { helping: { next_door: boolean } };
	expect(kept.helping.next_door).toBe(true);
});

test('where no neighbourhood is next door nothing is asked', async ({ page, browser, baseURL }) => {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Mieke', true);
	await page.goto('/hoe-ik-help', { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('[name="helping-next-door"]')).toHaveCount(0);
});
