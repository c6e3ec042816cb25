// A key of a home: written down by the worker, printed, said to be there and back by both, lost.
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { API, as, asked, isFine, key, newcomer, otherPage, stepIn, turnTo } from './people.ts';

/** The worker wrote down that somebody without account gave a key to whoever has this page. */
async function given(page: Page, an: APIRequestContext): Promise<{ id: string; giver: string; holder: string }> {
	const { person, name } = await asked(an);
	const holder = await newcomer(page, an, 'Wout', true);
	const data = { giver: person, holder, what: 'De planten water geven', number: 2, consent: 'spoken' };
	const made = await an.post(`${API}/desk/keys`, { headers: key(), data });
	expect(made.status()).toBe(201);
	return { id: ((await made.json()) as { id: string }).id, giver: name, holder };
}

/** How many sheets come out of the printer. */
async function sheets(page: Page): Promise<number> {
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return (paper.match(/\/Type \/Page\b(?!s)/g) ?? []).length;
}

test('the worker writes a key down at the page of who gives it, and prints its slip', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const { person, name } = await asked(an);
	const other = await otherPage(browser, baseURL);
	const first = `Lotte${crypto.randomUUID().slice(0, 4)}`;
	await newcomer(other, an, first, true);
	await stepIn(page, 'P56');
	await page.goto(`/desk/mensen/${person}`);
	await page.getByRole('link', { name: 'Schrijf een sleutel op' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Schrijf een sleutel op');
	await expect(page.getByText(name)).toBeVisible();
	// Every fault is told at once, and stands at its field.
	await page.getByLabel('Hoeveel sleutels?').fill('0');
	await page.getByRole('button', { name: 'Schrijf het op' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Zoek en kies wie de sleutel krijgt.', 'Schrijf waarvoor de sleutel is.', /Kies een getal van 1 tot 20/]);
	for (const field of [page.getByRole('searchbox'), page.getByLabel('Waarvoor?'), page.getByLabel('Hoeveel sleutels?')]) await expect(field).toHaveAttribute('aria-invalid', 'true');
	await isFine(page);
	await page.getByRole('searchbox').fill(first);
	await page.getByRole('button', { name: new RegExp(first) }).click();
	await page.getByLabel('Waarvoor?').fill('De planten water geven');
	await page.getByLabel('Hoeveel sleutels?').fill('2');
	await isFine(page);
	await page.getByRole('button', { name: 'Schrijf het op' }).click();
	await expect(page.getByRole('heading', { name: 'Sleutelbriefje' })).toBeVisible();
	const halves = page.locator('article');
	await expect(halves).toHaveCount(2);
	for (const half of await halves.all()) {
		await expect(half).toContainText(name);
		await expect(half).toContainText('De planten water geven');
		await expect(half).not.toContainText('Kapelhof');
	}
	await isFine(page);
	expect(await sheets(page)).toBe(1);
	await other.context().close();
});

test('who has a key says so in one tap, and neither side alone says that it is back', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const { id } = await given(page, an);
	await page.goto('/mijn-hulp');
	await page.getByRole('link', { name: /Sleutels/ }).click();
	await expect(page.getByText('Heb je de sleutel gekregen?')).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'Ik heb de sleutel' }).click();
	await expect(page.getByText('De sleutel is bij jou.')).toBeVisible();
	await page.getByRole('button', { name: 'Teruggegeven' }).click();
	await expect(page.getByText('Jij zei dat de sleutel terug is.')).toBeVisible();
	// She has no smartphone: the worker says it for her.
	expect((await an.post(`${API}/keys/${id}/act`, { data: { act: 'back', side: 'giver' } })).status()).toBe(204);
	await expect(page.getByText('De sleutel is terug.')).toBeVisible();
});

test('a lost key is asked about once more, and is a task for the worker at once', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const { giver } = await given(page, an);
	await page.goto('/sleutels');
	await page.getByRole('button', { name: 'Sleutel kwijt' }).click();
	await page.getByRole('button', { name: 'Ja, de sleutel is kwijt' }).click();
	await expect(page.getByRole('region', { name: 'Nu' }).getByText(/De sleutel is kwijt sinds .* over het slot/)).toBeVisible();
	await expect(page.locator(':focus')).toContainText('De sleutel is kwijt');
	await isFine(page);
	const worker = await otherPage(browser, baseURL);
	await stepIn(worker, 'P56');
	await worker.goto('/desk');
	const row = await turnTo(worker, worker.locator('[data-row]').filter({ hasText: giver }).filter({ hasText: 'Een sleutel is kwijt.' }));
	await expect(row).toContainText('Wacht sinds');
	await row.getByRole('link', { name: /^Bel/ }).click();
	await expect(worker.getByRole('link', { name: new RegExp(`0470.*${giver}`) })).toBeVisible();
	await worker.getByRole('link', { name: 'Sleutelbriefje' }).click();
	await expect(worker.getByText(/Deze sleutel is kwijt sinds/)).toBeVisible();
	await expect(worker.getByRole('link', { name: `Bel: ${giver}` })).toHaveAttribute('href', /\/desk\/taak\//);
	await expect(worker.getByRole('button', { name: 'Druk het sleutelbriefje af' })).toHaveCount(0);
	await isFine(worker);
	await worker.context().close();
});

test('the desk lists what is out, and a worker says for somebody that it is back', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const other = await otherPage(browser, baseURL);
	const { giver } = await given(other, an);
	await stepIn(page, 'P56');
	await page.goto('/desk/sleutels');
	const card = await turnTo(page, page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Sleutel van ${giver}` }) }));
	await isFine(page);
	await card.getByText('Zeg het in hun plaats').click();
	await card.getByRole('region', { name: 'Dit zag ik zelf' }).getByRole('button', { name: 'De sleutel is terug' }).click();
	await expect(card).toHaveCount(0);
	await other.context().close();
});
