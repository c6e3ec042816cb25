// Something went wrong: told by who asked, heard by the worker, answered; and rather not meeting again. Every test makes people of its own.
import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { API, as, isFine, key, newcomer, otherPage, patient, stepIn } from './people.ts';

/** Somebody asks, somebody else comes; the page is the asker's, the other page the helper's. */
async function met(page: Page, an: APIRequestContext, browser: Browser, baseURL: string | undefined): Promise<{ id: string; helper: Page }> {
	await newcomer(page, an, 'Rosa', false);
	const helper = await otherPage(browser, baseURL);
	await newcomer(helper, an, 'Wim', true);
	const asked = await patient(() => page.request.post(`${API}/help-requests`, { headers: key(), data: { category: 'pets', when: { flexible: true } } }));
	const { id } = (await asked.json()) as { id: string };
	expect((await patient(() => helper.request.post(`${API}/help-requests/${id}/accept`))).ok()).toBe(true);
	return { id, helper };
}

test('what went wrong is told in a minute, heard, answered, and its teller sees that', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const { id } = await met(page, an, browser, baseURL);
	await page.goto(`/vragen/${id}`);
	await page.getByRole('link', { name: /Er ging iets mis/ }).click();
	await page.getByRole('button', { name: 'Vertel het' }).click();
	await expect(page.getByText('Kies wat er misging.')).toBeVisible();
	await page.getByText('Er was ruzie').click();
	await page.getByLabel(/Wat gebeurde er\?/).fill('We verstonden elkaar niet.');
	await isFine(page);
	await page.getByRole('button', { name: 'Vertel het' }).click();
	await expect(page.getByText('Dank je. Het is aangekomen.')).toBeVisible();
	await expect(page.getByText('We verstonden elkaar niet.')).toBeVisible();
	await isFine(page);

	const [told] = (await (await page.request.get(`${API}/me/complaints`)).json()) as { id: string }[];
	const desk = await otherPage(browser, baseURL);
	await stepIn(desk, 'P56');
	await desk.goto(`/desk/mis/${told?.id}`);
	await expect(desk.getByText('We verstonden elkaar niet.')).toBeVisible();
	await isFine(desk);
	await desk.getByText('De andere is gehoord').click();
	await desk.getByLabel(/Wat de andere zegt/).fill('Het was een misverstand.');
	await desk.getByRole('button', { name: 'Noteer' }).click();
	await expect(desk.getByText('Het was een misverstand.')).toBeVisible();
	// Who was heard is not heard again: what is left is the answer.
	await expect(desk.getByRole('heading', { name: 'Hoor de andere kant' })).toHaveCount(0);
	await desk.getByText('Uitgepraat').click();
	await desk.getByRole('button', { name: 'Dit is het antwoord' }).click();
	await expect(desk.getByText('Beantwoord', { exact: true })).toBeVisible();
	await desk.context().close();

	// Nobody touched the page: the stream told it.
	await expect(page.getByText(/^Dit is beantwoord\. Niet tevreden\?/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Laat de coördinator opnieuw kijken' })).toBeVisible();
});

test('who chose not safe sees the numbers before anything is sent', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const { id } = await met(page, an, browser, baseURL);
	await page.goto(`/misgelopen/vertel?vraag=${id}`);
	await expect(page.getByRole('link', { name: /^Bel 101|101/ })).toHaveCount(0);
	await page.getByText('Ik voelde me niet veilig').click();
	await expect(page.getByRole('link', { name: /101/ }).first()).toHaveAttribute('href', 'tel:101');
	await isFine(page);
	expect(((await (await page.request.get(`${API}/me/complaints`)).json()) as unknown[]).length).toBe(0);
	await page.getByRole('button', { name: 'Vertel het ook aan ons' }).click();
	await expect(page.getByText('Dank je. Het is aangekomen.')).toBeVisible();
});

test('rather not meeting again is said once, told to nobody, and taken back by oneself', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const { id, helper } = await met(page, an, browser, baseURL);
	await helper.goto(`/helpen/${id}`);
	await helper.getByRole('link', { name: /Er ging iets mis/ }).click();
	await helper.getByRole('button', { name: 'Ik ontmoet deze buur liever niet meer' }).click();
	await isFine(helper);
	await helper.getByRole('button', { name: 'Ja, liever niet meer' }).click();
	await expect(helper.getByText('In orde. Je kan dit later zelf terugdraaien.')).toBeVisible();

	// Who asked reads that the search goes on, and not why.
	await page.goto(`/vragen/${id}`);
	await expect(page.getByText('Wij zoeken een buur.')).toBeVisible();
	await expect(page.getByText(/liever niet/i)).toHaveCount(0);

	await helper.goto('/misgelopen');
	await expect(helper.getByText('Wie ik liever niet ontmoet')).toBeVisible();
	await isFine(helper);
	await helper.getByRole('button', { name: /Toch wel/ }).click();
	await expect(helper.getByText('Wie ik liever niet ontmoet')).toHaveCount(0);
});
