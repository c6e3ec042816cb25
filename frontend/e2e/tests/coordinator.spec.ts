// The coordinator: what is late, what was shared without a yes, when the organisation is closed; and leaving a page about danger at once.
import { expect, test, type APIRequestContext } from '@playwright/test';
import { API, as, isFine, key, somebody, stepIn, tasks } from './people.ts';

/** A case of the worker about somebody made for this, shared without a yes. */
async function shared(an: APIRequestContext): Promise<string> {
	const { id: subject } = await somebody(an, 'Jos');
	const told = await an.post(`${API}/desk/signals`, { headers: key(), data: { type: 'self_neglect', urgency: 'high', subject, text: 'Hij zat verward in de gang.' } });
	const { id } = (await told.json()) as { id: string };
	const services = (await (await an.get(`${API}/desk/signals/${id}/services`)).json()) as { id: string }[];
	const words = 'Hij herkende niemand en kon niet zeggen wat hij wil.';
	const data = { service: services[0]?.id, kind: 'vital_interest', categories: ['first_name'], words };
	expect((await an.post(`${API}/desk/signals/${id}/referrals`, { headers: key(), data })).ok()).toBe(true);
	return id;
}

test('a coordinator reviews, reassigns and sees what is overdue', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const signal = await shared(an);
	await stepIn(page, 'P61');
	await page.goto('/desk/nakijken');
	await expect(page.getByRole('heading', { level: 1, name: 'Nakijken' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Mail die niet aankwam' })).toBeVisible();
	await expect(page.getByText(/Open: \d+\. Deze week: \d+\. Te laat: \d+\./).first()).toBeVisible();
	await isFine(page);

	// The demo leaves a service that stays silent: it goes to a colleague without being opened.
	const late = page.getByRole('region', { name: 'Te laat' });
	await late.getByRole('button', { name: /^Geef aan een collega/ }).first().click();
	await page.getByRole('dialog').getByRole('button', { name: 'Geef aan een collega' }).click();
	await expect(page.getByRole('dialog').getByText('Kies een collega.').first()).toBeVisible();
	await page.getByRole('dialog').getByRole('radio').first().check({ force: true });
	await isFine(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Geef aan een collega' }).click();
	await expect(page.getByText(/heeft dit nu\.$/)).toBeVisible();

	// What went out without a yes opens without a reason, and comes back with words.
	await page.locator(`a[href="/desk/signalen/${signal}"]`).click();
	await expect(page.getByText('Hij herkende niemand en kon niet zeggen wat hij wil.')).toBeVisible();
	await page.getByLabel('Een woord erbij').fill('Bel de dienst terug. De dochter had al iets geregeld.');
	await page.getByRole('button', { name: 'Dit was niet in orde' }).click();
	await expect(page.getByText('Nagekeken').first()).toBeVisible();
	const answers = async () => (await tasks(an)).filter((it) => it.kind === 'referral_answer').map((it) => it.subject);
	await expect.poll(answers).toContain(signal);
});

test('who only steers begins at the desk, and is led to no page that refuses', async ({ page }) => {
	await stepIn(page, 'P61');
	await page.goto('/');
	await expect(page).toHaveURL(/\/desk$/);
	await page.goto('/instellingen');
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect(page).toHaveURL(/\/desk$/);
	for (const path of ['/desk', '/desk/signalen', '/desk/nakijken', '/desk/voorstellen']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('Even geduld', { exact: false })).toHaveCount(0);
		await expect(page.locator('a[href^="/desk/vragen"], a[href^="/desk/mensen"], a[href^="/desk/brieven"]')).toHaveCount(0);
	}
	await page.goto('/desk/signalen/nieuw');
	await expect(page.getByLabel('Straat')).toBeVisible();
	await expect(page.getByLabel('Zoek iemand')).toHaveCount(0);
	await isFine(page);
});

test('a coordinator sets a closing week and takes it away', async ({ page }, info) => {
	// Both projects share the one organisation: each closes in a month of its own.
	const [month, name] = info.project.name === 'phone' ? ['07', 'juli'] : ['08', 'augustus'];
	const year = new Date().getFullYear() + 1;
	await stepIn(page, 'P61');
	await page.goto('/desk/instellingen');
	await expect(page.getByRole('heading', { level: 1, name: 'Organisatie' })).toBeVisible();
	await page.getByText('Toon de feestdagen').click();
	await expect(page.getByText('Kerstmis').first()).toBeVisible();
	await isFine(page);
	await page.getByLabel('Eerste dag').fill(`${year}-${month}-26`);
	await page.getByLabel('Laatste dag').fill(`${year}-${month}-30`);
	await page.getByRole('button', { name: 'Voeg toe' }).click();
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard. Alles wat loopt, is opnieuw geteld.')).toBeVisible();
	await page.reload();
	const week = page.getByRole('listitem').filter({ hasText: `26 ${name}` });
	await expect(week).toBeVisible();
	await week.getByRole('button').click();
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard. Alles wat loopt, is opnieuw geteld.')).toBeVisible();
});

test('a page about danger is left at once, and the back button does not bring it back', async ({ page }) => {
	await page.route('https://www.meteo.be/**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' }));
	await stepIn(page, 'P12');
	await page.goto('/start');
	await page.goto('/zorg');
	await page.getByRole('link', { name: /gevaar/i }).first().click();
	await expect(page.getByRole('link', { name: /112/ }).first()).toBeVisible();
	await expect(page.getByText('Wij lezen dit tijdens onze uren:')).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'Sluit deze pagina snel' }).click();
	await expect(page.getByRole('heading', { name: 'Het weer' })).toBeVisible();
	await page.goBack();
	await expect(page).not.toHaveURL(/zorg/);
	await expect(page.getByText('112')).toBeHidden();
	await page.goto('/rechten');
	await expect(page.getByRole('button', { name: 'Sluit deze pagina snel' })).toBeVisible();
});
