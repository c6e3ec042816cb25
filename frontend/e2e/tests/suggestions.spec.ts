// What rules suggest, on the real service: two helpers let go, and the worker takes it up or puts it away. People decide.
import { expect, test, type APIRequestContext, type Browser, type Locator, type Page } from '@playwright/test';
import { API, as, asked, isFine, stepIn } from './people.ts';

/** A request that two neighbours said yes to and let go of; tells the name of who asked. */
async function dropped(an: APIRequestContext, browser: Browser, baseURL: string | undefined): Promise<string> {
	const { id, name } = await asked(an);
	for (const helper of ['P34', 'P35']) {
		const who = await as(browser, baseURL, helper);
		expect((await who.post(`${API}/help-requests/${id}/accept`)).status()).toBe(200);
		expect((await who.post(`${API}/help-requests/${id}/back-out`)).status()).toBe(200);
	}
	return name;
}

/** The card about somebody: the page asks again as soon as the rule spoke. */
async function card(page: Page, name: string): Promise<Locator> {
	await page.goto('/desk');
	await page.getByRole('link', { name: /^Misschien/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Misschien');
	const one = page.locator('section').filter({ hasText: name });
	await expect(one.getByRole('heading', { name: 'Twee helpers haakten af' })).toBeVisible();
	return one;
}

test('a suggestion says why, and taking it up makes a signal that is mine', async ({ page, browser, baseURL }) => {
	await stepIn(page, 'P56');
	const name = await dropped(page.request, browser, baseURL);
	const one = await card(page, name);
	await one.getByText('Waarom zie je dit?').click();
	await expect(one.getByText('2 helpers zeiden ja en konden toch niet komen.')).toBeVisible();
	await expect(one.getByText('Regel R3, versie 1')).toBeVisible();
	await isFine(page);
	await one.getByRole('button', { name: /^Maak er een signaal van/ }).click();
	await expect(page).toHaveURL(/\/desk\/signalen\//);
	await expect(page.getByText(name).filter({ visible: true }).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Na een gesprek' })).toBeVisible();
	await isFine(page);
	await page.goto('/desk/voorstellen');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Misschien');
	await expect(page.locator('section').filter({ hasText: name })).toHaveCount(0);
});

test('a suggestion is put away with a reason, and stays away', async ({ page, browser, baseURL }) => {
	await stepIn(page, 'P56');
	const name = await dropped(page.request, browser, baseURL);
	const one = await card(page, name);
	await one.getByRole('button', { name: /^Niet nodig/ }).click();
	await expect(page.getByRole('dialog', { name: 'Waarom niet?' })).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'We weten dit al' }).click();
	await expect(page.getByText(`Weggelegd: ${name}`)).toBeVisible();
	await expect(one).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Misschien');
	await expect(page.locator('section').filter({ hasText: name })).toHaveCount(0);
});

test('everybody at the desk reads the rules, and only a coordinator switches them', async ({ page }) => {
	await stepIn(page, 'P56');
	await page.goto('/desk/voorstellen/regels');
	await expect(page.getByRole('heading', { name: 'Twee helpers haakten af' })).toBeVisible();
	await expect(page.getByText('Alleen de coördinator zet een regel aan of uit.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Zet (aan|uit)/ })).toHaveCount(0);
	await isFine(page);
	await page.request.post(`${API}/demo/sign-in`, { data: { person: 'P61' } });
	await page.evaluate(() => localStorage.clear());
	await page.goto('/desk/voorstellen/regels');
	const first = page.locator('section').filter({ hasText: 'Regel R1' });
	await first.getByRole('button', { name: /^Zet aan/ }).click();
	await expect(page.getByText('Zeg eerst waar deze regel in jullie DPIA staat.')).toBeVisible();
	await isFine(page);
	// Help lines and the way to a service have no switch at all.
	await expect(page.locator('section').filter({ hasText: 'Regel R4' }).getByRole('button')).toHaveCount(0);
});
