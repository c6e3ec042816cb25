// The story at the desk, on the real service: the phone from hello to thanks, newcomers, letters, and everything by keyboard.
import { expect, test, type Locator } from '@playwright/test';
import { API, as, asked, isFine, jumps, letters, newcomer, otherPage, phone, stepIn, tasksAbout, turnTo } from './people.ts';

const wide = { width: 1280, height: 900 };

test('the phone, whole: somebody new asks, a neighbour says yes, the worker calls, it worked out, thanks', async ({ page, browser, baseURL }) => {
	await stepIn(page, 'P56');
	await page.goto('/desk');
	await page.getByRole('link', { name: 'Aan de telefoon' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie belt er?');
	await expect(page.getByText(/^Dag, met An van Dijlehoek/)).toBeVisible();
	// A first name of her own: who has the same one in the same house is known already.
	const [first, last] = [`Irma${letters()}`, `Belt${letters()}`];
	await page.getByLabel('Zoek op naam, straat of nummer').fill(last);
	await expect(page.getByText('We vinden niemand met deze woorden.')).toBeVisible();
	await page.getByRole('button', { name: 'Schrijf iemand nieuw op' }).click();

	// Nothing typed is lost when something is missing.
	await page.getByLabel('Voornaam').fill(first);
	await page.getByRole('button', { name: 'Bewaar deze persoon' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByLabel('Voornaam')).toHaveValue(first);
	await page.getByLabel('Achternaam').fill(last);
	await page.getByLabel('Straat', { exact: true }).selectOption('Kapelhof');
	await page.getByLabel('Huisnummer').fill('145');
	await page.getByLabel(/^Telefoon/).fill(phone());
	await page.getByRole('radio', { name: 'In een gesprek' }).check();
	await isFine(page);
	await page.getByRole('button', { name: 'Bewaar deze persoon' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat is er nodig?');
	await isFine(page);
	await page.getByRole('radio', { name: 'Huisdier' }).check();
	await page.getByRole('button', { name: 'Verder' }).click();
	await page.getByRole('radio', { name: /^Het mag wanneer het past/ }).check();
	await page.getByLabel(/^Wat moet de helper weten/).fill('De hond is lief.');
	await isFine(page);
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit?');
	await page.getByRole('radio', { name: 'Aan de telefoon of in een gesprek' }).check();
	await isFine(page);
	await page.getByRole('button', { name: 'Vraag het aan de buren' }).click();
	await expect(page.getByText('De vraag is verstuurd.')).toBeVisible();
	await isFine(page);
	await page.getByRole('link', { name: 'Bekijk de hulpvraag' }).click();
	await expect(page).toHaveURL(/\/desk\/vragen\/[0-9a-f-]+/);
	const [, id] = /\/desk\/vragen\/([0-9a-f-]+)/.exec(page.url()) ?? [];
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huisdier');

	const stijn = await as(browser, baseURL, 'P34');
	expect((await stijn.post(`${API}/help-requests/${id}/accept`)).ok()).toBe(true);
	await expect(page.getByText(/^Stijn .* komt\./)).toBeVisible();
	await isFine(page);

	// She has no app: it is a line on the phone list, with the sentence to say.
	await expect.poll(() => tasksAbout(page.request, `${first} ${last}`).then((all) => all.map((it) => it.kind))).toContain('call');
	await page.goto('/desk');
	await (await turnTo(page, page.getByRole('link', { name: `Bellen: ${first} ${last}`, exact: true }))).click();
	await expect(page.getByText('Dit kan je zeggen')).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'Gebeld', exact: true }).click();
	await expect.poll(() => tasksAbout(page.request, `${first} ${last}`).then((all) => all.length)).toBe(0);

	await page.goto(`/desk/vragen/${id}`);
	await page.getByRole('button', { name: 'Het is gelukt' }).click();
	await page.getByRole('button', { name: 'Zeg dank je' }).click();
	await isFine(page);
	await page.getByLabel(/erbij zegt/).fill('Het brood was vers!');
	await page.getByRole('button', { name: 'Een bloem' }).click();
	await expect(page.getByText('Het kaartje is verstuurd.')).toBeVisible();
	const seen = (await (await stijn.get(`${API}/help-requests/${id}`)).json()) as { state: string; card: string; thanks: string };
	expect(seen).toMatchObject({ state: 'done', card: 'flowers', thanks: 'Het brood was vers!' });
});

test('the list of the day does not jump when the suggestions come last', async ({ page }) => {
	await stepIn(page, 'P56');
	const jumped = await jumps(page, '**/desk/suggestions*');
	await page.goto('/desk');
	await expect(page.getByRole('link', { name: /^Misschien/ })).toBeVisible();
	await expect(page.locator('[data-row]').first()).toBeVisible();
	expect(await jumped()).toBeLessThan(0.05);
});

test('an answer that comes after its news closes no question that was opened since', async ({ page, browser, baseURL }) => {
	await stepIn(page, 'P56');
	const { id } = await asked(page.request);
	const stijn = await as(browser, baseURL, 'P34');
	expect((await stijn.post(`${API}/help-requests/${id}/accept`)).ok()).toBe(true);
	await page.goto(`/desk/vragen/${id}`);
	let go = () => {};
	const held = new Promise<void>((resolve) => (go = resolve));
	await page.route('**/confirm', async (route) => {
		const response = await route.fetch();
		// A service that is too busy has no news to wait for: the page asks again.
		if (response.ok()) await held;
		await route.fulfill({ response });
	});
	await page.getByRole('button', { name: 'Het is gelukt' }).click();
	await page.getByRole('button', { name: 'Zeg dank je' }).click();
	const flowers = page.getByRole('button', { name: 'Een bloem' });
	await expect(flowers).toBeVisible();
	const looked = page.waitForResponse((it) => it.url().endsWith(`/desk/help-requests/${id}`));
	go();
	await looked;
	await expect(page.getByRole('button', { name: 'Het is gelukt' })).toHaveCount(0);
	await expect(flowers).toBeVisible();
	await flowers.click();
	await expect(page.getByText('Het kaartje is verstuurd.')).toBeVisible();
});

test('a request is steered: held, let go, asked by name, stopped in the name of who asked', async ({ page, browser, baseURL }) => {
	await stepIn(page, 'P56');
	const { id } = await asked(page.request);
	await page.goto(`/desk/vragen/${id}`);
	await page.getByRole('button', { name: 'Zet het zoeken stil' }).click();
	await expect(page.getByText('Het zoeken staat stil.').last()).toBeVisible();
	await page.getByRole('button', { name: 'Zoek verder', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Zet het zoeken stil' })).toBeVisible();
	await page.getByRole('button', { name: 'Vraag iemand bij naam' }).click();
	await page.getByLabel('Zoek iemand').fill('Stijn');
	await isFine(page);
	await page.getByRole('dialog').getByRole('button', { name: /^Stijn/ }).click();
	await isFine(page);
	await page.getByRole('button', { name: 'Ja, vraag het' }).click();
	await expect(page.getByText(/is gevraagd\.$/)).toBeVisible();
	// Asked of him by name: his board is long by then, and it is on whichever page of it.
	const stijn = await as(browser, baseURL, 'P34');
	const seen = (await (await stijn.get(`${API}/help-requests/${id}`)).json()) as { offer: { state: string } };
	expect(seen.offer.state).toBe('sent');
	await page.getByRole('button', { name: 'Niet meer nodig' }).click();
	await page.getByRole('button', { name: 'Anders opgelost' }).click();
	await expect(page.getByText('Anders opgelost.').last()).toBeVisible();
});

test('newcomers are confirmed together', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const names = ['Een', 'Twee'].map((it) => `Nieuw${it}${letters()}`);
	for (const name of names) await newcomer(await otherPage(browser, baseURL), an, name, false);
	await stepIn(page, 'P56');
	await page.goto('/desk/mensen');
	for (const name of names) await page.getByRole('checkbox', { name: `Ik ken ${name}` }).check();
	await isFine(page);
	await page.getByRole('button', { name: 'Bevestig 2 buren' }).click();
	await expect(page.getByText('2 buren zijn nu gekend.')).toBeVisible();
	for (const name of names) await expect(page.getByRole('checkbox', { name: `Ik ken ${name}` })).toHaveCount(0);
});

test('letters are made, shown as they are printed, and come back the same', async ({ page }) => {
	await stepIn(page, 'P56');
	await page.goto('/desk/brieven');
	await isFine(page);
	await page.getByLabel('Hoeveel brieven?').fill('0');
	await page.getByRole('button', { name: 'Maak brieven' }).click();
	await expect(page.getByText('Kies een getal van 1 tot 200.')).toBeVisible();
	await page.getByLabel('Hoeveel brieven?').fill('2');
	await page.getByLabel('Voor welke straat?').selectOption('Kapelhof');
	await page.getByLabel('En ook in').selectOption('ar');
	await page.getByRole('button', { name: 'Maak brieven' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 brieven zijn klaar.');
	const codes = page.locator('article b').filter({ hasText: /^[0-9A-Z]{4}-[0-9A-Z]{4}$/ });
	await expect(codes).toHaveCount(2);
	await expect(page.locator('article [lang="ar"]').first()).toBeVisible();
	await isFine(page);
	const first = (await codes.first().textContent()) ?? '';
	await page.reload();
	await expect(codes.first()).toHaveText(first);

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.locator('footer')).toBeHidden();
	await expect(page.locator('article').first()).toBeVisible();
	// A letter takes one sheet: two letters, two pages.
	const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
	expect(sheets).toHaveLength(2);
	const opened = await page.request.post(`${API}/invitations/open`, { data: { code: first } });
	expect(await opened.json()).toMatchObject({ street: 'Kapelhof' });
});

test('the desk goes by keyboard alone', async ({ page, browser, baseURL }) => {
	await page.setViewportSize(wide);
	await stepIn(page, 'P56');
	const an = await as(browser, baseURL, 'P56');
	const names = ['Toets', 'Klavier'].map((it) => it + letters());
	for (const name of names) await newcomer(await otherPage(browser, baseURL), an, name, false);
	// The ten seconds to take it back are those of the page, and stand still when the story says so.
	await page.clock.install();
	await page.goto('/desk');
	// The list is everybody's: only what this test put there is surely there to be ended.
	const [one, two] = names.map((name) => page.locator('[data-row]').filter({ hasText: name }).locator('[data-open]'));
	if (!one || !two) throw new Error('two newcomers');
	await turnTo(page, one);
	await turnTo(page, two);
	await page.getByLabel('Toon').selectOption('confirm_newcomer');
	await page.getByLabel('Toon').blur();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await isFine(page);
	await page.keyboard.press('Escape');
	// As often as it takes: others come and go in between.
	const walk = (letter: 'j' | 'k', to: Locator) =>
		expect(async () => {
			await page.keyboard.press(letter);
			await expect(to).toBeFocused({ timeout: 200 });
		}).toPass();
	await walk('j', one);
	await walk('j', two);
	await walk('k', one);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/desk\/taak\//);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.clock.pauseAt(Date.now() + 3_600_000);
	await page.keyboard.press('e');
	await expect(page.getByRole('button', { name: 'Maak ongedaan' })).toBeVisible();
	await expect(one).toHaveCount(0);
	await page.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Maak ongedaan' })).toHaveCount(0);
	await page.clock.resume();
	await expect(one).toBeVisible();
});

test('who does not work here sees nothing of it', async ({ page }) => {
	await stepIn(page, 'P34');
	await page.goto('/desk');
	await expect(page.getByText('Deze pagina is voor de buurtwerker.')).toBeVisible();
});

for (const path of ['/desk', '/desk/vragen', '/desk/telefoon', '/desk/mensen', '/desk/mensen/nieuw', '/desk/brieven']) {
	test(`${path} in Dutch`, async ({ page }) => {
		await stepIn(page, 'P56');
		await page.goto(path, { waitUntil: 'networkidle' });
		await isFine(page);
	});
	test.describe('in Arabic and dark', () => {
		test.use({ locale: 'ar', colorScheme: 'dark' });
		test(path, async ({ page }) => {
			await page.addInitScript(() => localStorage.setItem('lang', 'ar'));
			await stepIn(page, 'P56');
			await page.goto(path, { waitUntil: 'networkidle' });
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
			await isFine(page);
		});
	});
	test.describe('in forced colours', () => {
		test.use({ forcedColors: 'active' });
		test(path, async ({ page }) => {
			await page.setViewportSize(wide);
			await stepIn(page, 'P56');
			await page.goto(path, { waitUntil: 'networkidle' });
			await isFine(page);
		});
	});
	test(`${path} fits 320 px with big letters`, async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('text', 'big'));
		await page.setViewportSize({ width: 320, height: 640 });
		await stepIn(page, 'P56');
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
}

test('a device keeps the desk from when it is opened there, and not before', async ({ page, request }) => {
	const desk = ((await (await request.get('/shell.json')).json()) as { desk: string[] }).desk;
	expect(desk.length).toBeGreaterThan(50);
	const kept = () => page.evaluate(async (files) => {
		const found = await Promise.all(files.map((file) => caches.match(file)));
		return found.filter(Boolean).length;
	}, desk);
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	expect(await kept()).toBe(0);
	await stepIn(page, 'P56');
	await page.goto('/desk');
	await expect.poll(kept).toBe(desk.length);

	// From then on what is installed anew brings it along, on whatever page one is.
	// A page without scripts: none installs it again while it is taken away.
	await page.goto('/robots.txt');
	await page.evaluate(async () => {
		for (const it of await navigator.serviceWorker.getRegistrations()) await it.unregister();
		for (const name of await caches.keys()) await caches.delete(name);
	});
	expect(await kept()).toBe(0);
	await page.goto('/help');
	await expect.poll(kept).toBe(desk.length);
});

test('the places beside the tabs stand on one line at 1280, in every language', async ({ page }) => {
	await page.setViewportSize(wide);
	await stepIn(page, 'P56');
	await page.goto('/desk');
	for (const name of ['Français', 'English', 'العربية', 'Türkçe', 'Українська', 'Nederlands']) {
		await page.goto('/instellingen');
		await page.getByRole('button', { name, exact: true }).click();
		await page.goto('/desk/rooster');
		const beside = page.locator('#beside a');
		await expect(beside).toHaveCount(7);
		const lines = async () => new Set(await beside.evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().top)))).size;
		expect(await lines(), name).toBe(1);
	}
});
