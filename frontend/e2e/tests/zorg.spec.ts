// The story of a worry, on the real service: told, about oneself, danger first, a card without an account; and nothing stays on the device.
import { expect, test, type Page } from '@playwright/test';
import { API, as, isFine, letters, newcomer, otherPage, stepIn } from './people.ts';

/** Everything that the browser keeps for us, as one text. */
async function kept(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
		for (const { name } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((done) => (indexedDB.open(name ?? '').onsuccess = (e) => done((e.target as IDBOpenDBRequest).result)));
			for (const store of db.objectStoreNames) {
				const all = db.transaction(store).objectStore(store).getAll();
				parts.push(JSON.stringify(await new Promise((done) => (all.onsuccess = () => done(all.result)))));
			}
			db.close();
		}
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const answer = await cache.match(request);
				if (answer?.headers.get('content-type')?.includes('json')) parts.push(await answer.text());
			}
		}
		return parts.join('\n');
	});
}

test('a worry is told in a minute, and its teller hears one sentence', async ({ page, browser, baseURL }) => {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Nele', true);
	await page.goto('/start');
	await page.getByRole('link', { name: /Zorg om iemand/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zorg om iemand');
	await isFine(page);
	await page.getByRole('link', { name: /Ik maak me zorgen/ }).click();
	await page.getByText('te weinig eten in huis').click();
	await page.getByLabel(/Om wie gaat het/).fill('de mevrouw boven de bakker');
	await isFine(page);
	await page.getByRole('button', { name: 'Laat het weten' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await page.getByText('Een beetje ongerust').click();
	await page.getByRole('button', { name: 'Laat het weten' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bedankt');
	await isFine(page);
	await page.getByRole('link', { name: 'Wat je liet weten' }).click();
	await expect(page.getByText('We hebben het goed ontvangen.')).toBeVisible();
});

test('danger shows the numbers first, says who reads it, and stays nowhere', async ({ page, browser, baseURL }) => {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Bram', true);
	await page.goto('/zorg/vertel');
	const words = `Mijn buurman ${letters()} zegt dat hij niet meer wil leven.`;
	await page.getByLabel(/In je eigen woorden/).fill(words);
	await expect(page.getByRole('link', { name: /1813/ })).toBeVisible();
	await expect(page.getByText(/van dienst|Niemand leest dit nu/).first()).toBeVisible();
	await isFine(page);
	await page.getByText('Heel ongerust').click();
	await page.getByRole('button', { name: 'Vertel het ook aan de buurtwerker' }).click();
	// The first tap shows the numbers; only a second one tells the worker.
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ik maak me zorgen');
	expect(await kept(page)).not.toContain(words);
	await page.getByRole('button', { name: 'Vertel het ook aan de buurtwerker' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bedankt');
	expect(await kept(page)).not.toContain(words);
	await page.goto('/zorg/vertel');
	await expect(page.getByLabel(/In je eigen woorden/)).toHaveValue('');
});

test('without internet nothing waits on the device: one calls', async ({ page, context }) => {
	await stepIn(page, 'P34');
	await page.goto('/zorg/praten', { waitUntil: 'networkidle' });
	await page.getByLabel(/Waarover/).fill('Ik ben veel alleen.');
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Laat het weten' }).click();
	await expect(page.getByText('We kunnen dit nu niet versturen')).toBeVisible();
	expect(await kept(page)).not.toContain('Ik ben veel alleen.');
});

test('somebody new asks to talk with the keyboard only, and promises the agreement', async ({ page, browser, baseURL }) => {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Leen', false);
	await page.goto('/zorg/praten', { waitUntil: 'networkidle' });
	await page.getByLabel(/Hoe en wanneer/).focus();
	await page.keyboard.type('overdag');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Laat het weten' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bedankt');

	await page.goto('/zorg/afspraak');
	await isFine(page);
	await page.getByRole('button', { name: 'Dat beloof ik' }).click();
	await expect(page.getByText('Je beloofde dit.')).toBeVisible();
});

test('a card of a pharmacy: made and printed at the desk, filled in without an account', async ({ page, browser, baseURL }) => {
	const name = `Apotheek ${letters()}`;
	await stepIn(page, 'P56');
	await page.goto('/desk/antennes');
	await page.getByLabel('Naam').fill(name);
	await page.getByRole('button', { name: 'Antenne toevoegen' }).click();
	const row = page.getByRole('listitem').filter({ hasText: name });
	await expect(row).toBeVisible();
	await isFine(page);
	await row.getByRole('link', { name: 'Kaarten drukken' }).click();
	await expect(page.getByRole('heading', { name: 'Wil je eens praten?' })).toHaveCount(8);
	await isFine(page);

	const all = (await (await page.request.get(`${API}/desk/partners`)).json()) as { name: string; code: string }[];
	const code = all.find((it) => it.name === name)?.code.replace('-', '') ?? '';
	const anybody = await otherPage(browser, baseURL);
	await anybody.goto(`/kaart#${code}`);
	await expect(anybody.getByRole('heading', { level: 1 })).toHaveText(`Kaart van ${name}`);
	await anybody.getByLabel('Voornaam').fill('Maria');
	await anybody.getByLabel(/Hoe en wanneer/).fill('bel na tien uur');
	await anybody.getByRole('checkbox').check();
	await isFine(anybody);
	await anybody.getByRole('button', { name: 'Laat het weten' }).click();
	await expect(anybody.getByText('Goed ontvangen.')).toBeVisible();
	expect(await kept(anybody)).not.toContain('bel na tien uur');
});

test.describe('in Arabic and dark', () => {
	test.use({ locale: 'ar', colorScheme: 'dark' });
	test('the pages of a worry', async ({ page, browser, baseURL }) => {
		const an = await as(browser, baseURL, 'P56');
		await newcomer(page, an, 'Huda', true);
		await page.addInitScript(() => localStorage.setItem('lang', 'ar'));
		for (const path of ['/zorg', '/zorg/gevaar', '/zorg/vertel', '/zorg/samen', '/zorg/praten', '/zorg/afspraak', '/kaart']) {
			await page.goto(path);
			await expect(page.locator('main h1')).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
			await isFine(page);
		}
	});
});
