// What rules suggest, on the real service: two helpers let go, and the worker takes it up or puts it away. People decide.
import { expect, test, type APIRequestContext, type Browser, type Locator, type Page } from '@playwright/test';
import { API, as, asked, isFine, key, letters, newcomer, stepIn } from './people.ts';

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

/** Somebody new who asked so often that the rule, put on by the coordinator, shows her a card. */
async function asksAgain(page: Page, browser: Browser, baseURL: string | undefined): Promise<string> {
	const coordinator = await as(browser, baseURL, 'P61');
	const name = `Rosa${letters()}`;
	await newcomer(page, await as(browser, baseURL, 'P56'), name, true);
	// The journey about the switch may put it off again in between: every ask looks anew.
	await expect(async () => {
		expect((await coordinator.put(`${API}/desk/rules`, { data: { rule: 'r1', on: true, dpia: 'DPIA 2026, 4.2' } })).status()).toBe(204);
		const data = { category: 'groceries', when: { flexible: true }, text: 'Brood en melk, graag.' };
		expect((await page.request.post(`${API}/help-requests`, { headers: key(), data })).ok()).toBe(true);
		expect(await (await page.request.get(`${API}/me/suggestions`)).json()).toHaveLength(1);
	}).toPass();
	await page.goto('/start');
	await expect(page.getByRole('heading', { name: 'Wil je meer hulp?' })).toBeVisible();
	await isFine(page);
	return name;
}

test('who asks again and again is asked herself on Start, and only a yes reaches the worker', async ({ page, browser, baseURL }) => {
	const name = await asksAgain(page, browser, baseURL);
	const an = await as(browser, baseURL, 'P56');
	const known = async () => JSON.stringify(await (await an.get(`${API}/desk/suggestions`)).json()).includes(name);
	expect(await known()).toBe(false);
	await page.getByRole('button', { name: 'Ja', exact: true }).click();
	await expect(page.getByText('Goed. De buurtwerker belt je.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Wil je meer hulp?' })).toHaveCount(0);
	await isFine(page);
	await expect.poll(known).toBe(true);
});

test('a no on Start stays with her', async ({ page, browser, baseURL }) => {
	const name = await asksAgain(page, browser, baseURL);
	await page.getByRole('button', { name: 'Nee', exact: true }).click();
	await expect(page.getByText('Goed. Niemand weet dit.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Wil je meer hulp?' })).toHaveCount(0);
	const an = await as(browser, baseURL, 'P56');
	expect(JSON.stringify(await (await an.get(`${API}/desk/suggestions`)).json())).not.toContain(name);
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
	const first = page.locator('section').filter({ hasText: 'Regel R1,' });
	// Another journey may put it on at the same time.
	await expect(async () => {
		await page.reload();
		await expect(first).toBeVisible();
		const off = first.getByRole('button', { name: /^Zet uit/ });
		if (await off.isVisible()) await off.click();
		await first.getByRole('button', { name: /^Zet aan/ }).click({ timeout: 5000 });
		await expect(page.getByText('Zeg eerst waar deze regel in jullie DPIA staat.')).toBeVisible({ timeout: 5000 });
	}).toPass();
	await isFine(page);
	// Help lines and the way to a service have no switch at all.
	await expect(page.locator('section').filter({ hasText: 'Regel R4' }).getByRole('button')).toHaveCount(0);
});
