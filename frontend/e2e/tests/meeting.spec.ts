// Ontmoeten, on the real service: who comes says so, alone or with two, lets go, and nobody reads who. Every test plans an activity of its own.
import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { API, as, dayAhead, isFine, key, letters, newcomer, otherPage, patient, stepIn } from './people.ts';

/** Something to do tomorrow, before everything else that day; tells what it is called. */
async function planned(an: APIRequestContext, capacity: number): Promise<string> {
	const { places } = (await (await an.get(`${API}/desk/meeting`)).json()) as { places: { id: string; closed: boolean }[] };
	const title = `Taart ${letters()}`;
	const data = { place: places.find((it) => !it.closed)?.id, title, kind: 'doing', day: dayAhead(1), from: 420, until: 480, capacity };
	const made = await patient(() => an.post(`${API}/desk/activities`, { headers: key(), data }));
	expect(made.ok(), await made.text()).toBe(true);
	return title;
}

/** The card of an activity, wherever in the list it stands. */
async function card(page: Page, title: string, more = 'Toon ook wat later komt'): Promise<Locator> {
	const one = page.locator('section', { has: page.getByRole('heading', { name: title, level: 3 }) }).last();
	await expect(async () => {
		const button = page.getByRole('button', { name: more });
		if (!(await one.isVisible()) && (await button.isVisible())) await button.click({ timeout: 1000 });
		await expect(one).toBeVisible({ timeout: 1000 });
	}).toPass();
	return one;
}

test('with two one takes two places, and who lets go gives them back; nobody reads who comes', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const title = await planned(an, 2);
	const name = `Rosa${letters()}`;
	await newcomer(page, an, name, false);
	await page.goto('/start');
	await page.getByRole('link', { name: /^Ontmoeten/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ontmoeten');
	const mine = await card(page, title);
	await mine.getByRole('button', { name: /^We komen met z’n tweeën/ }).click();
	await expect(mine.getByText("Jullie komen met z’n tweeën. Tot dan!")).toBeVisible();
	await mine.getByRole('button', { name: /^Verwittig mij vooraf/ }).click();
	await expect(mine.getByText('We verwittigen je vooraf.')).toBeVisible();
	await isFine(page);

	const jef = await otherPage(browser, baseURL);
	await newcomer(jef, an, 'Jef', false);
	await jef.goto('/ontmoeten');
	const his = await card(jef, title);
	await expect(his.getByText('Alles is volzet.')).toBeVisible();
	await expect(his.getByRole('button')).toHaveCount(0);
	await expect(jef.getByText(name)).toHaveCount(0);
	await isFine(jef);

	const desk = await otherPage(browser, baseURL);
	await stepIn(desk, 'P56');
	await desk.goto('/desk/ontmoeten');
	await expect((await card(desk, title)).getByText('Er komen 2 mensen.')).toBeVisible();
	await expect(desk.getByText(name)).toHaveCount(0);

	await page.goto('/mijn-gegevens');
	await page.getByText('Waar ik naartoe ga').click();
	await expect(page.getByText(`${title}, met z’n tweeën`)).toBeVisible();
	await page.goto('/ontmoeten');
	await (await card(page, title)).getByRole('button', { name: /^Ik kom toch niet/ }).click();
	await expect((await card(page, title)).getByRole('button', { name: /^Ik kom ?:/ })).toBeVisible();

	await jef.reload();
	await card(jef, title);
	await his.getByRole('button', { name: /^Ik kom ?:/ }).click();
	await expect(his.getByText('Je komt. Tot dan!')).toBeVisible();
	await desk.reload();
	await expect((await card(desk, title)).getByText('Er komt 1 iemand.')).toBeVisible();
});

test('whoever has not come in reads what there is to do, and says nothing', async ({ page, browser, baseURL }) => {
	const title = await planned(await as(browser, baseURL, 'P56'), 8);
	await page.goto('/ontmoeten');
	const one = await card(page, title);
	await expect(one.getByRole('button')).toHaveCount(0);
	await expect(page.getByText('Kom binnen om te zeggen dat je komt.')).toBeVisible();
	await isFine(page);
});

test.describe('in Arabic and dark', () => {
	test.use({ locale: 'ar', colorScheme: 'dark' });
	test('who comes says so, and lets go', async ({ page, browser, baseURL }) => {
		const an = await as(browser, baseURL, 'P56');
		const title = await planned(an, 8);
		await page.addInitScript(() => localStorage.setItem('lang', 'ar'));
		await newcomer(page, an, 'Samir', false);
		await page.goto('/ontmoeten');
		const one = await card(page, title, 'أظهر ما يأتي لاحقًا أيضًا');
		await one.getByRole('button', { name: /^سآتي/ }).click();
		await expect(one.getByText('أنت قادم. إلى اللقاء!')).toBeVisible();
		await isFine(page);
		await one.getByRole('button', { name: /^لن آتي بعد الآن/ }).click();
		await expect(one.getByRole('button', { name: /^سنأتي نحن الاثنين/ })).toBeVisible();
	});
});
