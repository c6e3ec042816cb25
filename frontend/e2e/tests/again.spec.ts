// Graag nog eens: said by who asked, by who came and by the worker for who rings; and the phone, which asks all that the app asks.
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { API, as, asked, dayAhead, isFine, key, newcomer, patient, patiently, somebody, stepIn } from './people.ts';

/** Something small that Stijn did for who is on this page: the request. */
async function worked(page: Page, stijn: APIRequestContext): Promise<string> {
	const it = patiently(page.request);
	const sent = await patient(() => it.post(`${API}/help-requests`, { headers: key(), data: { category: 'groceries', when: { flexible: true } } }));
	const { id } = (await sent.json()) as { id: string };
	expect((await stijn.post(`${API}/help-requests/${id}/accept`)).ok()).toBe(true);
	expect((await it.post(`${API}/help-requests/${id}/confirm`, { data: { outcome: 'worked' } })).ok()).toBe(true);
	return id;
}

test('each says it for oneself, the other does not read it, and it is taken back', async ({ page, browser, baseURL }) => {
	const [an, stijn] = [await as(browser, baseURL, 'P56'), await as(browser, baseURL, 'P34')];
	await newcomer(page, an, 'Rosa', true);
	const id = await worked(page, stijn);
	await page.goto(`/vragen/${id}`);
	await page.getByRole('button', { name: 'Ja, liefst nog eens Stijn' }).click();
	await expect(page.getByText('Je zei: liefst nog eens Stijn.')).toBeVisible();
	await isFine(page);

	const seen = (await (await stijn.get(`${API}/help-requests/${id}`)).json()) as { offer: { again: boolean } };
	expect(seen.offer.again, 'his own word is still open').toBe(false);
	const his = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
	await stepIn(his, 'P34');
	await his.goto(`/helpen/${id}`);
	await his.getByRole('button', { name: 'Ja, graag opnieuw voor deze buur' }).click();
	await expect(his.getByText('Je zei: graag opnieuw voor deze buur.')).toBeVisible();
	await isFine(his);
	await his.getByRole('button', { name: 'Toch niet' }).click();
	await expect(his.getByRole('button', { name: 'Ja, graag opnieuw voor deze buur' })).toBeVisible();

	await page.goto('/mijn-gegevens');
	await page.getByText('Met wie ik het graag nog eens doe').click();
	await isFine(page);
	await page.getByRole('button', { name: /^Toch niet/ }).click();
	await expect(page.getByText('Met wie ik het graag nog eens doe')).toHaveCount(0);
	expect(((await (await page.request.get(`${API}/me/data`)).json()) as { again: unknown[] }).again).toEqual([]);
});

test('the worker says it for who rings, and takes it back', async ({ page, browser, baseURL }) => {
	const [an, stijn] = [await as(browser, baseURL, 'P56'), await as(browser, baseURL, 'P34')];
	const { id, name } = await asked(an);
	expect((await stijn.post(`${API}/help-requests/${id}/accept`)).ok()).toBe(true);
	expect((await an.post(`${API}/help-requests/${id}/confirm`, { data: { outcome: 'worked' } })).ok()).toBe(true);
	await stepIn(page, 'P56');
	await page.goto(`/desk/vragen/${id}`);
	await page.getByRole('button', { name: new RegExp(`^${name}: graag nog eens Stijn`) }).click();
	await expect(page.getByRole('button', { name: new RegExp(`^${name}: toch niet nog eens Stijn`) })).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: new RegExp(`^${name}: toch niet`) }).click();
	await expect(page.getByRole('button', { name: new RegExp(`^${name}: graag nog eens`) })).toBeVisible();
});

test('the phone asks all that the app asks, and it is sent', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const { id: person } = await somebody(an);
	await stepIn(page, 'P56');
	await page.goto(`/desk/telefoon?wie=${person}`);
	await page.getByRole('radio', { name: 'Boodschappen' }).check();
	await page.getByRole('button', { name: 'Verder' }).click();
	await page.getByRole('radio', { name: 'Een andere dag' }).check();
	await page.getByLabel('Welke dag?').last().fill(dayAhead(5));
	await page.getByRole('radio', { name: 'Voormiddag' }).check();
	await page.getByText('Nog iets?').click();
	await page.getByLabel(/^Boodschappenlijst/).fill('Melk');
	await page.getByRole('radio', { name: 'Elke week' }).check();
	await page.getByLabel(/^Tot welke dag/).fill(dayAhead(40));
	await page.getByRole('radio', { name: '2 buren' }).check();
	await page.getByRole('radio', { name: 'Liefst de buur van vorige keer' }).check();
	await page.getByLabel('In welke taal', { exact: false }).selectOption('tr');
	await page.getByRole('radio', { name: 'Ik wil eerst de naam zien' }).check();
	await page.locator('#phone-contact').selectOption('sms');
	await page.locator('#phone-part').selectOption('morning');
	await expect(page.getByText('Bewaard.')).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByText(/Elke week/)).toBeVisible();
	await page.getByRole('radio', { name: 'Aan de telefoon of in een gesprek' }).check();
	await isFine(page);
	await page.getByRole('button', { name: 'Vraag het aan de buren' }).click();
	await expect(page.getByText(/^De vraag is (verstuurd|bewaard)/)).toBeVisible();
	await page.getByRole('link', { name: 'Bekijk de hulpvraag' }).click();
	await expect(page).toHaveURL(/\/desk\/vragen\/[0-9a-f-]+/);
	const [, id] = /\/desk\/vragen\/([0-9a-f-]+)/.exec(page.url()) ?? [];
	const sent = (await (await an.get(`${API}/help-requests/${id}`)).json()) as { series: unknown };
	expect(sent).toMatchObject({ extras: { list: 'Melk' }, places: 2, same_helper: true, languages: ['tr'], series: { every: 'week', until: dayAhead(40) } });
	expect(await (await an.get(`${API}/people/${person}`)).json()).toMatchObject({ contact: 'sms', part: 'morning', door: 'name_first' });
});
