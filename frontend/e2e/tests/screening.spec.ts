// Uittreksel gezien: written down by the worker, read by who helps, taken back at once.
import { expect, test } from '@playwright/test';
import { as, isFine, newcomer, otherPage, stepIn } from './people.ts';

test('who is screened reads until when, and what is taken back is gone at once', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const mine = await otherPage(browser, baseURL);
	const who = await newcomer(mine, an, 'Wout', true);
	await mine.goto('/hoe-ik-help');
	await expect(mine.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(mine.getByText('Jij bent gescreend')).toHaveCount(0);

	await stepIn(page, 'P56');
	await page.goto(`/desk/mensen/${who}`);
	await page.getByText('Uittreksel gezien').click();
	await page.getByLabel('Wanneer zag je het?').fill('2020-01-05');
	await page.getByRole('button', { name: 'Ik heb het gezien' }).click();
	await expect(page.getByText('Kies een dag binnen drie jaar na de dag waarop je het zag.')).toBeVisible();
	await isFine(page);
	await page.getByLabel('Wanneer zag je het?').fill(new Date().toISOString().slice(0, 10));
	await page.getByRole('button', { name: 'Ik heb het gezien' }).click();
	await expect(page.getByText('Gescreend tot en met')).toBeVisible();
	await expect(page.getByText('Gescreend door de organisatie')).toBeVisible();
	await isFine(page);

	await mine.reload();
	await expect(mine.getByText('Jij bent gescreend tot en met')).toBeVisible();
	await expect(mine.getByText('Je mag ook oppassen en mantelzorgers even aflossen.')).toBeVisible();
	await isFine(mine);

	await page.getByRole('button', { name: 'Neem terug' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Ik schreef het bij vergissing op' }).click();
	await expect(page.getByText('Gescreend tot en met')).toHaveCount(0);
	await mine.reload();
	await expect(mine.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(mine.getByText('Jij bent gescreend')).toHaveCount(0);
});
