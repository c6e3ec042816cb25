// The story of who helps, on the real service: asked by name, yes and the address, the reserve, no with a reason, a notice that lands.
import { createECDH, randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { API, as, asked, isFine, key, newcomer, otherPage, patiently, somebody, stepIn } from './people.ts';

test('asked by name, says yes, sees who, where and which number; then it worked out', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const me = await newcomer(page, an, 'Wim', true);
	const { id, name } = await asked(an);
	await page.goto('/helpen');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ik help');
	expect((await an.post(`${API}/help-requests/${id}/ask-person`, { data: { person: me } })).ok()).toBe(true);

	// Nobody touched the page: the stream told it.
	const card = page.getByRole('region', { name: 'Aan jou gevraagd' });
	await expect(card.getByRole('link', { name: 'Boodschappen' })).toBeVisible();
	await isFine(page);
	await card.getByRole('button', { name: 'Ik help' }).click();

	await expect(page).toHaveURL(`/helpen/${id}`);
	await expect(page.getByText('Fijn! Jij helpt.')).toBeVisible();
	await expect(page.getByText(name).first()).toBeVisible();
	await expect(page.getByText('Kapelhof 10')).toBeVisible();
	await expect(page.getByRole('link', { name: /Bel 0470/ })).toHaveAttribute('href', /^tel:\+?\d+$/);
	// Nothing was bought yet: what it cost stands below, and is not the main thing.
	const [cost, worked] = [page.getByRole('button', { name: 'Zeg het bedrag' }), page.getByRole('button', { name: 'Het is gelukt' })];
	await expect(cost).not.toHaveClass(/primary/);
	expect((await cost.boundingBox())?.y ?? 0).toBeGreaterThan((await worked.boundingBox())?.y ?? Infinity);
	await isFine(page);

	await page.getByRole('link', { name: 'Ik help' }).first().click();
	await page.getByRole('link', { name: 'Mijn hulp' }).click();
	await expect(page.getByRole('region', { name: 'Dit komt eraan' }).getByRole('link', { name: 'Boodschappen' })).toBeVisible();
	await isFine(page);
	await page.getByRole('link', { name: 'Boodschappen' }).click();
	await worked.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => scrollY);
	await worked.click();
	// What comes next is read where the button was, and the page stays where it is.
	const thanks = page.getByText(`Dank je. We vragen het ook aan ${name}.`);
	await expect(thanks).toBeInViewport();
	await expect(page.locator(':focus')).toContainText('Dank je.');
	expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(120);
	await expect(worked).toHaveCount(0);
	await expect(page.getByText('Zeg dit aan de deur')).toHaveCount(0);
	await expect(page.getByText('Je zei: het is gelukt.')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await isFine(page);
});

test('the second yes is the reserve, and hears it kindly', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await newcomer(page, an, 'Tine', true);
	const { id } = await asked(an);
	await page.goto(`/helpen/${id}`);
	await expect(page.getByRole('button', { name: 'Ik help' })).toBeVisible();
	const stijn = await as(browser, baseURL, 'P34');
	expect((await stijn.post(`${API}/help-requests/${id}/accept`)).ok()).toBe(true);
	await page.getByRole('button', { name: 'Ik help' }).click();
	await expect(page.getByText('Er is al een buur. Jij bent de reserve. Dank je wel!')).toBeVisible();
	await expect(page.getByText('Kapelhof 10')).toHaveCount(0);
	await isFine(page);
});

test('who helps asks a neighbour they know along, who says yes and takes a place', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await newcomer(page, an, 'Wim', true);
	const hers = await otherPage(browser, baseURL);
	await newcomer(hers, an, 'Mia', true);
	const asks = async (it: typeof an, data: object) => ((await (await it.post(`${API}/help-requests`, { headers: key(), data })).json()) as { id: string }).id;
	const bread = await asks(patiently(hers.request), { category: 'groceries', when: { flexible: true } });
	const { id: person } = await somebody(an);
	const couch = await asks(an, { category: 'groceries', when: { flexible: true }, places: 2, on_behalf_of: person, consent: 'spoken' });
	for (const id of [bread, couch]) expect((await patiently(page.request).post(`${API}/help-requests/${id}/accept`)).ok()).toBe(true);

	await page.goto(`/helpen/${couch}`);
	await page.getByText('Komt er iemand met je mee?').click();
	await isFine(page);
	await page.getByRole('button', { name: 'Mia' }).click();
	await expect(page.getByText('Je vroeg Mia mee.')).toBeVisible();
	await hers.goto(`/helpen/${couch}`);
	await expect(hers.getByText('Wim komt helpen en vraagt of je meekomt.')).toBeVisible();
	await isFine(hers);
	await hers.getByRole('button', { name: 'Ik help' }).click();
	await expect(hers.getByText('Fijn! Jij helpt.')).toBeVisible();
	// Nobody touched the page: the stream told it.
	await expect(page.getByText('Mia komt met je mee.')).toBeVisible();
	await isFine(page);
});

test('no is one tap and a reason; a promise can be taken back', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const me = await newcomer(page, an, 'Karel', true);
	const first = await asked(an);
	expect((await an.post(`${API}/help-requests/${first.id}/ask-person`, { data: { person: me } })).ok()).toBe(true);
	await page.goto(`/helpen/${first.id}`);
	await page.getByRole('button', { name: 'Nu niet' }).click();
	await isFine(page);
	await page.getByRole('button', { name: 'Het past nu niet' }).click();
	await expect(page.getByText('Je zei: nu niet. Dat is goed.')).toBeVisible();

	await page.getByRole('button', { name: 'Ik help' }).click();
	await expect(page.getByText('Fijn! Jij helpt.')).toBeVisible();
	// What one came for stands first.
	const [leave, notices] = [page.getByRole('button', { name: 'Ik kan toch niet' }), page.getByRole('heading', { name: 'Meldingen' })];
	await expect(notices).toBeVisible();
	expect((await notices.boundingBox())?.y ?? 0).toBeGreaterThan((await leave.boundingBox())?.y ?? Infinity);
	await leave.click();
	await page.getByRole('dialog').getByRole('button', { name: 'Ik kan toch niet' }).click();
	await expect(page.getByText('Kapelhof 10')).toHaveCount(0);
	const seen = (await (await page.request.get(`${API}/help-requests/${first.id}`)).json()) as { offer: { state: string } };
	expect(seen.offer.state).toMatch(/^backed_out/);
});

test('how I help is kept', async ({ page, browser, baseURL }) => {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Griet', true);
	await page.goto('/hoe-ik-help');
	await page.getByRole('checkbox', { name: 'Tuin' }).check();
	await page.getByRole('checkbox', { name: 'Weekend' }).check();
	await page.getByRole('radio', { name: '4 keer per week' }).check();
	await page.getByText('Meer grenzen').click();
	await page.getByLabel('Hoeveel taken tegelijk?').selectOption('2 taken tegelijk');
	await page.getByLabel('Hoeveel tijd hoogstens in een week?').selectOption('4 uur per week');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard. Dank je wel!')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('checkbox', { name: 'Tuin' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Weekend' })).toBeChecked();
	await expect(page.getByRole('radio', { name: '4 keer per week' })).toBeChecked();
	await page.getByText('Meer grenzen').click();
	await expect(page.getByLabel('Hoeveel taken tegelijk?')).toHaveValue('2');
	await expect(page.getByLabel('Hoeveel tijd hoogstens in een week?')).toHaveValue('240');
	await isFine(page);
});

test('who turns notices on is known to the service with the keys of this device', async ({ page, context, browser, baseURL }) => {
	// The browser's own push service cannot be reached from a test: only its answer stands in for it.
	const receiver = createECDH('prime256v1');
	const keys = { p256dh: receiver.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') };
	const endpoint = `https://fcm.googleapis.com/fcm/send/${randomBytes(16).toString('base64url')}`;
	await context.grantPermissions(['notifications']);
	await page.addInitScript(
		(made) => {
			PushManager.prototype.subscribe = async () => ({ ...made, toJSON: () => made }) as unknown as PushSubscription;
		},
		{ endpoint, keys }
	);
	// Somebody new: nobody of the demo is rung on a device that is not there.
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Bel', false);
	await page.goto('/instellingen');
	const told = page.waitForResponse((it) => it.url().endsWith('/push/subscriptions') && it.request().method() === 'POST');
	await page.getByRole('button', { name: 'Zet meldingen aan' }).click();
	const answer = await told;
	// It took the endpoint and both keys, which it checks.
	expect(answer.status()).toBe(204);
	await expect(page.getByRole('button', { name: 'Zet meldingen uit' })).toBeVisible();
});

test('a notice on the phone lands on the request', async ({ page, context, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await newcomer(page, an, 'Bas', true);
	const { id } = await asked(an);
	await context.grantPermissions(['notifications']);
	await page.goto('/helpen');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const devtools = await context.newCDPSession(page);
	const registered = new Promise<string>((found) =>
		devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const living = registrations.find((it) => !it.isDeleted);
			if (living) found(living.registrationId);
		})
	);
	await devtools.send('ServiceWorker.enable');
	const data = JSON.stringify({ web_push: 8030, notification: { title: 'Een buur vraagt hulp', body: 'Boodschappen', navigate: `/helpen/${id}`, tag: 'r' } });
	await devtools.send('ServiceWorker.deliverPushMessage', { origin: new URL(page.url()).origin, registrationId: await registered, data });
	const shown = () => page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).map((it) => it.title));
	await expect.poll(shown).toContain('Een buur vraagt hulp');
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	await worker.evaluate(async () => {
		const sw = globalThis as unknown as { registration: ServiceWorkerRegistration };
		const [notification] = await sw.registration.getNotifications();
		dispatchEvent(new (globalThis as unknown as { NotificationEvent: new (type: string, init: object) => Event }).NotificationEvent('notificationclick', { notification }));
	});
	await expect(page).toHaveURL(`/helpen/${id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Boodschappen');
});

for (const path of ['/helpen', '/mijn-hulp', '/hoe-ik-help', '/vrijwilliger']) {
	test.describe('in Arabic and dark', () => {
		test.use({ locale: 'ar', colorScheme: 'dark' });
		test(path, async ({ page }) => {
			await page.addInitScript(() => localStorage.setItem('lang', 'ar'));
			await stepIn(page, 'P34');
			await page.goto(path, { waitUntil: 'networkidle' });
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
			await isFine(page);
		});
	});
	test.describe('in forced colours', () => {
		test.use({ forcedColors: 'active' });
		test(path, async ({ page }) => {
			await stepIn(page, 'P34');
			await page.goto(path, { waitUntil: 'networkidle' });
			await isFine(page);
		});
	});
	test(`${path} fits 320 px with big letters`, async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('text', 'big'));
		await page.setViewportSize({ width: 320, height: 640 });
		await stepIn(page, 'P34');
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
}
