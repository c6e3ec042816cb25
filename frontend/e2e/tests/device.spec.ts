// Who uses this device, on the real service: said later that others use it too, and the way back.
import { expect, test } from '@playwright/test';
import { API, as, isFine, key, newcomer } from './people.ts';

test('said later that others use it too: nothing of her stays, and only a new code leads back', async ({ page, browser, baseURL }) => {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Fatma', false);
	await page.goto('/instellingen');
	await expect(page.getByText('Alleen jij gebruikt dit toestel.')).toBeVisible();
	await page.getByRole('button', { name: 'Bewaar niets op dit toestel' }).click();
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
	// What watches is a module of its own: where it came after those minutes, its quarter began there.
	const path = async () => {
		await page.clock.runFor('02:00');
		return new URL(page.url()).pathname;
	};
	await expect.poll(path).toBe('/');
	expect((await page.request.get(`${API}/session`)).status()).toBe(401);
});

test('several people on one phone: each chooses a drawing, one a code, and nobody sees what is the other’s', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await page.context().grantPermissions(['notifications']);
	await newcomer(page, an, 'Amina', false);
	await page.goto('/instellingen');
	await expect(page.getByRole('button', { name: 'Zet meldingen aan' })).toBeVisible();
	await expect(page.getByText('Wie dit toestel vasthoudt', { exact: false })).toHaveCount(0);
	await page.getByRole('link', { name: 'Nog iemand in huis?' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samen op dit toestel');
	await page.getByRole('radio', { name: 'Kop' }).check();
	await page.getByRole('radio', { name: 'Ja, vier cijfers' }).check();
	await page.getByLabel('Je eigen code').fill('2468');
	await isFine(page);
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard. Nu kan nog iemand zich hier aanmelden.')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Ja, een nieuwe code' })).toBeVisible();

	const made = await an.post(`${API}/letters`, { headers: key(), data: { count: 1, street: 'Wilgenstraat' } });
	const { letters } = (await made.json()) as { letters: [{ link: string }] };
	const link = new URL(letters[0].link);
	await page.goto(link.pathname + link.hash);
	await page.getByLabel('Je voornaam').fill('Bilal');
	await expect(page.getByText('Gebruikt nog iemand dit toestel?'), 'beside somebody nobody shares').toHaveCount(0);
	await page.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welkom, Bilal!');

	await page.goto('/instellingen');
	await expect(page.getByText('Je gebruikt dit toestel samen met nog iemand.')).toBeVisible();
	await expect(page.getByText('Wie dit toestel vasthoudt, ziet ook jouw meldingen.', { exact: false })).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: /Wissel van persoon/ }).click();
	await expect(page).toHaveURL(/\/wie$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie ben jij?');
	expect((await page.request.get(`${API}/session`)).status()).toBe(401);
	await isFine(page);
	await page.goto('/');
	await expect(page).toHaveURL(/\/wie$/);

	await page.getByRole('button', { name: 'Amina' }).click();
	await page.getByLabel('Je eigen code').fill('1111');
	await page.getByRole('button', { name: 'Ga verder' }).click();
	await expect(page.getByText(/^Dat is niet juist\. Je mag het nog 4 keer proberen\./).first()).toBeVisible();
	await expect(page.getByLabel('Je eigen code')).toHaveAttribute('aria-invalid', 'true');
	await isFine(page);
	await page.getByLabel('Je eigen code').fill('2468');
	await page.getByRole('button', { name: 'Ga verder' }).click();
	// Whose code it is hears of every wrong one, before anything else.
	await expect(page).toHaveURL(/\/wie\/tekening$/);
	await expect(page.getByText('Iemand typte één keer een verkeerde code.', { exact: false })).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'Ik heb het gezien' }).click();
	await expect(page).toHaveURL(/\/helpen$/);
	expect(((await (await page.request.get(`${API}/session`)).json()) as { first_name: string }).first_name).toBe('Amina');

	await page.goto('/instellingen');
	await page.getByRole('button', { name: 'Meld je af' }).click();
	await expect(page).toHaveURL(/\/wie$/);
	await expect(page.getByRole('button', { name: 'Amina' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Bilal' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dag Bilal');

	await page.goto('/wie');
	await page.getByRole('button', { name: 'Meld iedereen af' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Meld iedereen af' }).click();
	await expect(page).toHaveURL(/\/$/);
	expect(await (await page.request.get(`${API}/device`)).json()).toEqual([]);
});

test('who was chosen is gone: the others find themselves, and not the door of strangers', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await newcomer(page, an, 'Cilla', false);
	expect((await page.request.put(`${API}/session/device`, { data: { picture: 'cup' } })).ok()).toBe(true);
	const made = await an.post(`${API}/letters`, { headers: key(), data: { count: 1, street: 'Wilgenstraat' } });
	const { letters } = (await made.json()) as { letters: [{ code: string }] };
	const data = { code: letters[0].code, first_name: 'Dirk', language: 'nl' };
	const joined = (await (await page.request.post(`${API}/invitations/join`, { headers: key(), data })).json()) as { person: string };
	expect((await an.post(`${API}/people/${joined.person}/forget`, { data: { consent: 'spoken' } })).ok()).toBe(true);
	await page.goto('/start');
	await expect(page).toHaveURL(/\/wie$/);
	await page.getByRole('button', { name: 'Cilla' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page).not.toHaveURL(/\/wie$/);
});
