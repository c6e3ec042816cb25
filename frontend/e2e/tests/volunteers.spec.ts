// Organisations whose volunteers help, and their notes.
import { expect, test } from '@playwright/test';
import { isFine, stepIn } from './people.ts';

const PATH = '/api/v1/desk/volunteering';

test('a lost answer makes no second organisation, and what is missing stands at its form', async ({ page }) => {
	await stepIn(page, 'P56');
	await page.goto('/desk/vrijwilligers');
	const name = `Zorgband ${crypto.randomUUID()}`;
	const form = page.locator('form:has(#note-new-name)');
	const save = form.getByRole('button').last();
	await save.click();
	await page.locator('a[href="#note-new-name"]').click();
	await expect(page.locator('#note-new-name')).toBeFocused();

	let lost = false;
	await page.route(`**${PATH}`, async (route) => {
		if (lost || route.request().method() !== 'POST') return route.continue();
		lost = true;
		await route.fetch();
		await route.abort();
	});
	await page.locator('#note-new-name').fill(name);
	await page.locator('#note-new-note').fill('Wie helpt, is verzekerd.');
	await save.click();
	await expect.poll(() => lost).toBe(true);
	await expect(save).toBeEnabled();
	await expect(page.locator('#note-new-name')).toHaveValue(name);
	await save.click();
	await expect(page.locator('#note-new-name')).toHaveValue('');
	await expect(page.getByRole('heading', { name })).toHaveCount(1);
	await isFine(page);
});
