// The story of who asks, on the real service: in by a letter, three taps, somebody comes, thanks. Every test makes people of its own.
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { API, as, complaints, isFine, jumps, key, patient, somebody, stepIn } from './people.ts';

/** A letter of the worker, as it is printed. */
async function letter(browser: Browser, baseURL: string | undefined): Promise<{ code: string; link: string }> {
	const an = await as(browser, baseURL, 'P56');
	const made = await an.post(`${API}/letters`, { headers: key(), data: { count: 1, street: 'Wilgenstraat' } });
	expect(made.status()).toBe(201);
	return ((await made.json()) as { letters: [{ code: string; link: string }] }).letters[0];
}

/** Somebody new, joined over the API, who may do everything a resident may. */
async function newcomer(page: Page, browser: Browser, baseURL: string | undefined, first_name: string, number: string | null = '12'): Promise<void> {
	const { code } = await letter(browser, baseURL);
	const language = (await page.evaluate(() => navigator.language)).slice(0, 2);
	const data = { code, first_name, language, ...(number ? { number } : {}) };
	const joined = await patient(() => page.request.post(`${API}/invitations/join`, { headers: key(), data }));
	expect(joined.status()).toBe(201);
	const who = JSON.stringify(await joined.json());
	await page.addInitScript((it) => localStorage.getItem('session') ?? localStorage.setItem('session', it), who);
}

/** Asks for something small at any time; tells the request. */
async function asks(page: Page, category: string): Promise<string> {
	const asked = await patient(() => page.request.post(`${API}/help-requests`, { headers: key(), data: { category, when: { flexible: true } } }));
	expect(asked.ok()).toBe(true);
	return ((await asked.json()) as { id: string }).id;
}

const mine = async (page: Page) =>
	((await (await page.request.get(`${API}/me/help-requests`)).json()) as { items: { id: string; category: string; text: string | null }[] }).items;

test('three taps to sent; a helper says yes and the state follows; it worked out and is thanked', async ({ page, browser, baseURL }) => {
	await newcomer(page, browser, baseURL, 'Rosa');
	await page.goto('/start');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dag Rosa');
	await page.getByRole('link', { name: 'Ik vraag hulp' }).click();

	await page.getByRole('button', { name: 'Boodschappen' }).click();
	await page.getByRole('button', { name: 'Het mag wanneer het past' }).click();
	await expect(page.getByRole('heading', { name: 'Kom je ook eens langs?' })).toBeVisible();
	const top = async (it: Locator) => (await it.boundingBox())?.y ?? NaN;
	expect(await top(page.getByRole('link', { name: /^Nog iets/ })), 'what belongs to the asking comes first').toBeLessThan(await top(page.getByRole('heading', { name: 'Kom je ook eens langs?' })));
	await page.getByRole('button', { name: 'Vraag het aan mijn buren' }).click();

	await expect(page).toHaveURL(/\/vragen\/[0-9a-f-]+\?nieuw/);
	await expect(page.getByText('Je vraag is verstuurd.')).toBeVisible();
	await expect(page.getByText('Wij zoeken een buur.')).toBeVisible();
	await expect(page.getByText(/^Je hoort iets vóór /)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Wil je het meteen weten?' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	const [, id] = /\/vragen\/([0-9a-f-]+)/.exec(page.url()) ?? [];
	const stijn = await as(browser, baseURL, 'P34');
	expect((await stijn.post(`${API}/help-requests/${id}/accept`)).ok()).toBe(true);

	// Nobody touched the page: the stream told it.
	await expect(page.getByText('Stijn komt helpen.')).toBeVisible();
	await expect(page.getByText(/Aan de deur zegt Stijn/)).toBeVisible();
	await isFine(page);

	await page.getByRole('button', { name: 'Het is gelukt', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Zeg dank je wel' })).toBeVisible();
	await isFine(page);
	await page.getByLabel(/Wil je er een zin bij schrijven/).fill('Dankjewel voor de melk!');
	await page.getByRole('button', { name: 'Een kom soep' }).click();
	await expect(page.getByText('Je bedankte met een kaartje. Dankjewel voor de melk!')).toBeVisible();
	const seen = (await (await stijn.get(`${API}/help-requests/${id}`)).json()) as { state: string; card: string };
	expect(seen).toMatchObject({ state: 'done', card: 'soup', thanks: 'Dankjewel voor de melk!' });
});

test('rather somebody else, without a reason; then no longer needed, taken back, and stopped', async ({ page, browser, baseURL }) => {
	await newcomer(page, browser, baseURL, 'Noor');
	const id = await asks(page, 'company');
	const stijn = await as(browser, baseURL, 'P34');
	expect((await stijn.post(`${API}/help-requests/${id}/accept`)).ok()).toBe(true);

	// The ten seconds to take it back are those of the page, and go by when the story says so.
	await page.clock.install();
	await page.goto(`/vragen/${id}`);
	await page.getByRole('button', { name: 'Liever iemand anders' }).click();
	await isFine(page);
	await page.getByRole('button', { name: 'Ja, zoek iemand anders' }).click();
	await expect(page.getByText('Wij zoeken een buur.')).toBeVisible();

	await page.getByRole('button', { name: 'Niet meer nodig' }).click();
	await page.clock.pauseAt(Date.now() + 3_600_000);
	await page.getByRole('button', { name: 'Ja, het is niet meer nodig' }).click();
	await page.getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(page.getByText('Wij zoeken een buur.')).toBeVisible();

	await page.getByRole('button', { name: 'Niet meer nodig' }).click();
	await page.getByRole('button', { name: 'Ja, het is al opgelost' }).click();
	await expect(page.getByText('We stoppen je vraag.')).toBeVisible();
	await page.clock.runFor(10_000);
	await page.clock.resume();
	await expect(page.getByText('Het is al opgelost.')).toBeVisible();
});

test('without internet it waits, visibly, and goes out once', async ({ page, context, browser, baseURL }) => {
	await newcomer(page, browser, baseURL, 'Jef');
	await page.goto('/start');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dag Jef');
	// What can be asked here is kept, or nothing can be asked without internet.
	await expect.poll(() => page.evaluate(async () => !!(await caches.match('/api/v1/neighbourhood', { ignoreVary: true })))).toBe(true);
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Ik vraag hulp' }).click();
	await page.getByRole('button', { name: 'Huisdier' }).click();
	await page.getByRole('button', { name: 'Het mag wanneer het past' }).click();
	await page.getByRole('button', { name: 'Vraag het aan mijn buren' }).click();
	await expect(page.getByText('Wordt verstuurd zodra er internet is.')).toBeVisible();
	await isFine(page);

	await context.setOffline(false);
	await expect(page.getByText('Wordt verstuurd zodra er internet is.')).toBeHidden();
	await expect(page.getByText('Wij zoeken een buur.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Wij zoeken een buur.')).toHaveCount(1);
	expect(await mine(page)).toHaveLength(1);
});

test('an emergency shows the numbers first and cannot be sent; a code is hidden kindly; what was typed stays', async ({ page, browser, baseURL }) => {
	await newcomer(page, browser, baseURL, 'Lea');
	await page.goto('/vraag');
	await page.getByRole('button', { name: 'Boodschappen' }).click();
	await page.getByRole('button', { name: 'Het mag wanneer het past' }).click();
	await page.getByRole('link', { name: /Nog iets/ }).click();
	await page.getByRole('link', { name: /Vertel er iets bij/ }).click();
	const box = page.getByRole('textbox', { name: /Wat wil je nog zeggen/ });

	await box.fill('Wil iemand brood halen? De code van de deur is 4521.');
	await expect(page.getByText('Wil iemand brood halen? De code van de deur is •••.')).toBeVisible();

	await box.fill('Ik heb pijn op de borst en krijg geen lucht');
	await expect(page.getByRole('link', { name: /112/ })).toBeVisible();
	await expect(page.getByText('Deze vraag sturen we niet naar je buren.')).toBeVisible();
	await isFine(page);
	await page.goto('/vraag/nakijken');
	await expect(page.getByRole('link', { name: /112/ })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Vraag het aan mijn buren' })).toHaveCount(0);
	await expect(page.getByText('Ik heb pijn op de borst en krijg geen lucht')).toBeVisible();
	expect(await mine(page)).toHaveLength(0);

	await page.goto('/vraag/woorden');
	await box.fill('Kan iemand mij elke dag komen wassen en aankleden?');
	await expect(page.getByText('thuisverpleging')).toBeVisible();
	await expect(page.getByRole('link', { name: /An, je buurtwerker/ })).toBeVisible();
});

test('in with the code of a letter: only the last tap uses it', async ({ page, browser, baseURL }) => {
	const { code } = await letter(browser, baseURL);
	await page.goto('/');
	await page.getByRole('link', { name: /Ik heb een brief/ }).click();
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await page.getByRole('textbox', { name: 'Typ de code' }).fill(code.toLowerCase());
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welkom in Dijlehoek. Wie ben jij?');
	await expect(page.getByLabel('Je straat')).toHaveValue('Wilgenstraat');
	await isFine(page);

	await page.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await page.getByRole('textbox', { name: 'Je voornaam' }).fill('Mila');
	await page.getByRole('textbox', { name: 'Je huisnummer' }).fill('7');
	await page.getByRole('textbox', { name: /^In welk jaar ben je geboren/ }).fill('85');
	await page.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(page.locator('#birth-year-error')).toHaveText('Dit is geen geboortejaar. Schrijf vier cijfers, zoals 1958.');
	await page.getByRole('textbox', { name: /^In welk jaar ben je geboren/ }).fill('1985');
	await page.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welkom, Mila!');
	await expect(page.getByRole('heading', { name: 'Heeft An je al gezien?' })).toBeVisible();
	await isFine(page);
});

test('a letter for somebody who is known asks for a name only, and "no" changes nothing', async ({ page, browser, baseURL }) => {
	const name = 'Godelieve';
	const an = await as(browser, baseURL, 'P56');
	const { id: person } = await somebody(an, name);
	const made = await an.post(`${API}/letters`, { headers: key(), data: { count: 1, person } });
	const { letters } = (await made.json()) as { letters: [{ link: string }] };
	const link = new URL(letters[0].link);
	await page.goto(link.pathname + link.hash);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ben jij ${name}?`);
	await isFine(page);
	await page.getByRole('button', { name: `Nee, ik ben ${name} niet` }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze brief is niet voor jou');
	await page.getByRole('button', { name: 'Terug' }).click();
	await page.getByRole('radio', { name: 'Ja, wij delen dit toestel' }).check();
	await page.getByRole('button', { name: `Ja, ik ben ${name}` }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Welkom, ${name}!`);
	// A shared device keeps no name once the window is closed.
	expect(await page.evaluate(() => localStorage.getItem('session'))).toBeNull();
});

test('the link of a letter never travels in an address; a spent or torn one is said kindly', async ({ page, browser, baseURL }) => {
	const { link } = await letter(browser, baseURL);
	const path = new URL(link).pathname + new URL(link).hash;
	const token = path.split('#')[1] ?? '';
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url().split('#')[0] ?? ''));
	await page.goto(path);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welkom in Dijlehoek. Wie ben jij?');
	expect(asked.filter((url) => url.includes(token))).toEqual([]);

	await page.goto('/u#half');
	await expect(page.getByRole('alert')).toContainText('Deze link is niet volledig.');
	await isFine(page);
});

test('in the demo one steps in, and lands where one begins', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: /Maria Verlinden/ }).first().click();
	await expect(page).toHaveURL(/\/start$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dag Maria');
	await page.goto('/');
	await expect(page).toHaveURL(/\/start$/);
});

test('away for a while: said from the settings, seen on the first page, and back in one tap', async ({ page, browser, baseURL }) => {
	await newcomer(page, browser, baseURL, 'Roza');
	await page.goto('/instellingen');
	await page.getByRole('link', { name: /^Ik ben even weg/ }).click();
	await page.getByRole('button', { name: 'Laat het weten' }).click();
	await expect(page.getByText('Weg vanaf', { exact: false })).toBeVisible();
	await page.goto('/mijn-gegevens');
	await expect(page.getByText('Weg vanaf', { exact: false })).toBeVisible();
	await isFine(page);
	await page.goto('/start');
	await expect(page.getByText('Weg vanaf', { exact: false })).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'Ik ben er weer' }).click();
	await expect(page.getByText('Weg vanaf', { exact: false })).toHaveCount(0);
});

test('who is moving finds the words begun, and what was sent stands there', async ({ page, browser, baseURL }) => {
	await newcomer(page, browser, baseURL, 'Verna');
	await page.goto('/profiel');
	await page.getByRole('link', { name: /^Ga je verhuizen/ }).click();
	const box = page.getByLabel('Waar ga je wonen', { exact: false });
	await expect(box).toBeFocused();
	await expect(box).toBeInViewport();
	await expect(box).toHaveValue('Ik ga verhuizen naar ');
	await page.keyboard.type('Leuven, op 1 mei.');
	await isFine(page);
	await page.getByRole('button', { name: 'Laat het weten' }).click();
	await expect(page.getByText('Ik ga verhuizen naar Leuven, op 1 mei.')).toBeVisible();
});

test('whose house number is missing says it once: it is being looked at, also after a reload', async ({ page, browser, baseURL }) => {
	await newcomer(page, browser, baseURL, 'Adel', null);
	await page.goto('/mijn-gegevens');
	const part = page.getByRole('region', { name: 'Waar woon je?' });
	await expect(part.getByLabel('Je straat')).toHaveValue('Wilgenstraat');
	await part.getByLabel('Je straat').selectOption('');
	await part.getByRole('button', { name: 'Stuur mijn adres' }).click();
	await expect(part.getByRole('alert')).toBeFocused();
	for (const field of ['Je straat', 'Je huisnummer']) await expect(part.getByLabel(field)).toHaveAttribute('aria-invalid', 'true');
	await expect(part.getByRole('link')).toHaveText(['Kies je straat.', 'Vul je huisnummer in.']);
	await isFine(page);
	await part.getByLabel('Je straat').selectOption('Wilgenstraat');
	await part.getByLabel('Je huisnummer').fill('7');
	await part.getByRole('button', { name: 'Stuur mijn adres' }).click();
	await expect(part.getByRole('status')).toHaveText('Dank je. Een buurtwerker leest dit.');
	await page.reload();
	await expect(part.getByRole('status')).toHaveText('Een buurtwerker kijkt je adres na.');
	await expect(part.getByRole('button')).toHaveCount(0);
	await isFine(page);
});

test('what we may do is kept: the door, the phone', async ({ page, browser, baseURL }) => {
	await newcomer(page, browser, baseURL, 'Omar');
	await page.goto('/profiel');
	await page.getByRole('radio', { name: 'Ik wil eerst de naam zien' }).check();
	await page.getByRole('radio', { name: 'Bel mij' }).check();
	await page.getByRole('group', { name: 'Ik ben' }).getByRole('radio', { name: 'een man' }).check();
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await page.getByRole('textbox', { name: /Je telefoonnummer/ }).fill('0470 12 34 56');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard.')).toBeVisible();
	// It is said once: from here on the team changes it.
	await expect(page.getByText('Ik ben een man')).toBeVisible();
	await expect(page.getByText('Klopt dit niet meer? Vraag je buurtwerker om het te veranderen.')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'een vrouw', exact: true })).toHaveCount(0);
	await isFine(page);
	expect(await (await page.request.get(`${API}/me/profile`)).json()).toMatchObject({ door: 'name_first', contact: 'phone', phone: '+32470123456' });

	// And the name is asked for first.
	const id = await asks(page, 'groceries');
	const stijn = await as(browser, baseURL, 'P34');
	expect((await stijn.post(`${API}/help-requests/${id}/accept`)).ok()).toBe(true);
	expect(((await (await stijn.get(`${API}/help-requests/${id}`)).json()) as { asker: { phone: string | null } }).asker.phone).toBeNull();
	await page.goto(`/vragen/${id}`);
	await expect(page.getByText('Stijn wil je helpen. Mag dat?')).toBeVisible();
	await page.getByRole('button', { name: 'Ja, dat mag' }).click();
	await expect(page.getByText('Stijn komt helpen.')).toBeVisible();
	expect(((await (await stijn.get(`${API}/help-requests/${id}`)).json()) as { asker: { phone: string | null } }).asker.phone).toBe('+32470123456');
});

const VISITS = [
	['Dutch', {}],
	['Arabic and dark', { locale: 'ar', colorScheme: 'dark' }],
	['forced colours', { forcedColors: 'active' }]
] as const;
const PAGES = ['/', '/brief', '/terug', '/u#x', '/start', '/vraag', '/vraag/wanneer', '/vraag/nakijken', '/vraag/woorden', '/vraag/wensen', '/vraag/nog-iets', '/vraag/details', '/vraag/deur', '/vragen', '/vragen/reeks', '/profiel', '/mijn-gegevens', '/instellingen'];

/** Every screen, with a draft so that none sends one away. */
async function visit(page: Page, look: (path: string) => Promise<void>): Promise<void> {
	for (const path of PAGES.slice(0, 4)) await look(path);
	await page.goto('/brief');
}

for (const [name, options] of VISITS) {
	test.describe(`in ${name}`, () => {
		test.use(options);
		test('every screen is one that axe has nothing against', async ({ page, browser, baseURL }) => {
			test.slow();
			const heard = complaints(page);
			const look = async (path: string) => {
				await page.goto(path, { waitUntil: 'load' });
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(page.locator('.sheet')).toHaveCount(0);
				await isFine(page);
			};
			await visit(page, look);
			await newcomer(page, browser, baseURL, 'Rosa');
			await page.goto('/vraag');
			await page.locator('main li button').first().click();
			await page.locator('main button.way').click();
			await page.locator('main button.primary').waitFor();
			for (const path of PAGES.slice(4)) await look(path);
			expect(await page.evaluate(() => document.documentElement.dir)).toBe(name.startsWith('Arabic') ? 'rtl' : 'ltr');
			expect(heard.filter((it) => !it.includes('422'))).toEqual([]);
		});
	});
}

test('every screen fits 320 px with big letters', async ({ page, browser, baseURL }) => {
	test.slow();
	await page.addInitScript(() => localStorage.setItem('text', 'big'));
	await page.setViewportSize({ width: 320, height: 640 });
	const fits = async (path: string) => {
		await page.goto(path, { waitUntil: 'load' });
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('.sheet')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
	};
	await visit(page, fits);
	await newcomer(page, browser, baseURL, 'Rosa');
	await page.goto('/vraag');
	await page.locator('main li button').first().click();
	await page.locator('main button.way').click();
	await page.locator('main button.primary').waitFor();
	for (const path of PAGES.slice(4)) await fits(path);
});

test('three taps with the keyboard only', async ({ page, browser, baseURL }) => {
	await newcomer(page, browser, baseURL, 'Ida');
	await page.goto('/vraag');
	const press = async (name: string | RegExp) => {
		const target = page.getByRole('button', { name });
		await expect(target).toBeVisible();
		for (let n = 0; n < 40; n += 1) {
			if (await target.evaluate((it) => it === document.activeElement)) break;
			await page.keyboard.press('Tab');
		}
		await expect(target).toBeFocused();
		await page.keyboard.press('Enter');
		// The next page takes the focus once, when it opens: nothing is pressed before.
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	};
	await press('Boodschappen');
	await press(/Het mag wanneer het past/);
	await press('Vraag het aan mijn buren');
	await expect(page.getByText('Je vraag is verstuurd.')).toBeVisible();
});

test('Start does not jump when what was asked comes in', async ({ page }) => {
	await stepIn(page, 'P01');
	const jumped = await jumps(page, '**/me/help-requests*');
	await page.goto('/start');
	await expect(page.getByRole('link', { name: 'Al mijn vragen' })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Ontmoeten/ })).toBeVisible();
	expect(await jumped()).toBeLessThan(0.05);
});
