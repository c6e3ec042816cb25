// The day before the end and nobody yet: longer, solved, or no longer needed, each in one tap. On the real service.
import { expect, test, type APIRequestContext, type Browser, type Locator, type Page } from '@playwright/test';
import { API, as, dayAhead, hourNow, isFine, key, newcomer, patient } from './people.ts';

/** Nobody is asked what now in the first hour: the clock of the page stands a little after it. */
const AN_HOUR = 65 * 60_000;

/** Something that ends within a day, whatever the hour it is now. */
const soon = () => (hourNow() < 12 ? { day: dayAhead(0), part: 'any' } : { day: dayAhead(1), part: 'morning' });

const state = async (it: APIRequestContext, id: string) =>
	(await (await it.get(`${API}/help-requests/${id}`)).json()) as { state: string; reason: string | null; when: { flexible: boolean } };

/** Somebody whose question nobody took up; tells which, and the card that asks what now. */
async function nobodyYet(page: Page, browser: Browser, baseURL: string | undefined, title: string): Promise<{ id: string; card: Locator }> {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Paula', false);
	const sent = await patient(() => page.request.post(`${API}/help-requests`, { headers: key(), data: { category: 'garden', when: soon() } }));
	expect(sent.ok(), await sent.text()).toBe(true);
	const { id } = (await sent.json()) as { id: string };
	await page.goto(`/vragen/${id}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const card = page.locator('section', { has: page.getByRole('heading', { name: title }) }).last();
	await expect(card, 'not in the first hour').toHaveCount(0);
	await page.clock.setFixedTime(Date.now() + AN_HOUR);
	await page.reload();
	await expect(card).toBeVisible();
	await isFine(page);
	return { id, card };
}

const TITLE = 'Nog niemand gevonden. Wat nu?';

test('zoek nog een week: from then on any moment is good, and nothing is asked', async ({ page, browser, baseURL }) => {
	const { id, card } = await nobodyYet(page, browser, baseURL, TITLE);
	await card.getByRole('button', { name: 'Zoek nog een week' }).click();
	await expect(card).toHaveCount(0);
	await expect(page.getByText('Wij zoeken een buur.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Het mag wanneer het past').first()).toBeVisible();
	await expect(card).toHaveCount(0);
	expect(await state(page.request, id)).toMatchObject({ state: 'open', when: { flexible: true } });
	await isFine(page);
});

test('het is al opgelost: it ends at once, and no neighbour is asked any more', async ({ page, browser, baseURL }) => {
	const { id, card } = await nobodyYet(page, browser, baseURL, TITLE);
	await card.getByRole('button', { name: 'Het is al opgelost' }).click();
	await expect(card).toHaveCount(0);
	await expect(page.getByText('Het is al opgelost.')).toBeVisible();
	expect(await state(page.request, id)).toMatchObject({ state: 'closed', reason: 'solved_elsewhere' });
	await isFine(page);
});

test('niet meer nodig: it ends at once, and one may ask again', async ({ page, browser, baseURL }) => {
	const { id, card } = await nobodyYet(page, browser, baseURL, TITLE);
	await card.getByRole('button', { name: 'Niet meer nodig' }).click();
	await expect(card).toHaveCount(0);
	await expect(page.getByText('Je hebt deze vraag gestopt.')).toBeVisible();
	expect(await state(page.request, id)).toMatchObject({ state: 'closed', reason: 'withdrawn' });
	await expect(page.getByRole('link', { name: 'Ik vraag hulp' })).toBeVisible();
});

test.describe('in Arabic and dark', () => {
	test.use({ locale: 'ar', colorScheme: 'dark' });
	test('one week more', async ({ page, browser, baseURL }) => {
		await page.addInitScript(() => localStorage.setItem('lang', 'ar'));
		const { id, card } = await nobodyYet(page, browser, baseURL, 'لم نجد أحداً بعد. ماذا الآن؟');
		await card.getByRole('button', { name: 'ابحثوا أسبوعاً آخر' }).click();
		await expect(card).toHaveCount(0);
		expect(await state(page.request, id)).toMatchObject({ state: 'open', when: { flexible: true } });
	});
});
