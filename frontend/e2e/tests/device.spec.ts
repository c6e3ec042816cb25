// Who uses this device, on the real service: said later that others use it too, and the way back.
import { expect, test } from '@playwright/test';
import { API, as, isFine, newcomer } from './people.ts';

test('said later that others use it too: nothing of her stays, and only a new code leads back', async ({ page, browser, baseURL }) => {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Fatma', false);
	await page.goto('/instellingen');
	await expect(page.getByText('Alleen jij gebruikt dit toestel.')).toBeVisible();
	await page.getByRole('button', { name: 'Nog iemand gebruikt dit toestel' }).click();
	await isFine(page);
	await page.getByRole('button', { name: 'Ja, wij delen dit toestel' }).click();
	await expect(page.getByText('Jullie delen dit toestel. Na een kwartier melden we je af.')).toBeVisible();
	await expect(page.getByText('Op een gedeeld toestel sturen we geen meldingen.')).toBeVisible();
	await isFine(page);
	expect(await page.evaluate(() => localStorage.getItem('session'))).toBeNull();
	expect(await page.evaluate(() => caches.keys().then((names) => names.filter((name) => name.startsWith('lists-'))))).toEqual([]);
	expect(((await (await page.request.get(`${API}/session`)).json()) as { kind: string }).kind).toBe('shared');

	await page.goto('/zorg/dossier');
	await expect(page.getByText('Dit kan niet op een toestel dat ook anderen gebruiken.')).toBeVisible();

	await page.goto('/instellingen');
	await page.getByRole('link', { name: 'Ik heb al een code' }).click();
	await expect(page).toHaveURL(/\/brief$/);

	await page.goto('/instellingen');
	await page.getByRole('button', { name: 'Meld je af' }).click();
	await expect(page).toHaveURL(/\/$/);
	expect((await page.request.get(`${API}/session`)).status()).toBe(401);
});

test('who forgets to sign out of a device of others too is signed out after a quarter of an hour', async ({ page, browser, baseURL }) => {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Noor', false);
	expect((await page.request.post(`${API}/session/shared`)).ok()).toBe(true);
	await page.clock.install();
	await page.goto('/instellingen');
	await expect(page.getByText('Jullie delen dit toestel.')).toBeVisible();
	await page.clock.runFor('14:00');
	await expect(page).toHaveURL(/\/instellingen$/);
	await page.clock.runFor('02:00');
	await expect(page).toHaveURL(/\/$/);
	expect((await page.request.get(`${API}/session`)).status()).toBe(401);
});
