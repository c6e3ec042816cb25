// A worry all the way and back: a neighbour on a phone, the worker at the desk, a service in its mailbox, and one sentence at the end.
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { as, isFine, letters, newcomer, otherPage, stepIn, turnTo } from './people.ts';

const WORRY = 'Slecht wonen of moeten vertrekken';
const SERVICE = 'Woonmaatschappij De Dijle (fictief)';
const MAILBOX = 'Woonmaatschappij De Dijle (fictief)';

/** A screen of their own beside the first: a desk is wide, a service has no account. */
const beside = (browser: Browser, baseURL: string | undefined): Promise<Page> => otherPage(browser, baseURL, { viewport: { width: 1280, height: 900 } });

/** What the neighbour reads of what they told: the sentence and nothing more. */
async function reads(phone: Page, sentence: string): Promise<void> {
	await phone.goto('/zorg');
	const card = phone.getByRole('region', { name: 'Wat je liet weten' }).getByRole('listitem');
	await expect(card).toHaveCount(1);
	await expect(card.getByRole('paragraph').first()).toHaveText(sentence);
}

/** The mail with this subject, in the mailbox of the demo. */
async function mail(page: Page, subject: string): Promise<Locator> {
	await page.goto('/postvak');
	await page.getByRole('link', { name: MAILBOX }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(MAILBOX);
	// A page of its own looks again by itself: a mail that is under way comes.
	const found = page.locator('main section').filter({ has: page.getByRole('heading', { name: subject }) });
	await expect(found).toBeVisible();
	return found;
}

/** Opens what nobody has yet, until it is the one about this person: other journeys tell worries too. */
async function finds(desk: Page, somebody: string): Promise<void> {
	const ofNobody = desk.getByRole('listitem').getByRole('link', { name: WORRY, exact: true });
	await expect(async () => {
		await desk.goto('/desk/signalen');
		const answer = desk.waitForResponse((it) => it.url().includes('/desk/signals?which=queue'), { timeout: 30_000 });
		await desk.getByRole('radio', { name: 'Nog van niemand' }).check();
		const { items } = (await (await answer).json()) as { items: { id: string }[] };
		// Until then the list of before stands there.
		await expect(desk.getByRole('main').getByRole('listitem').first().getByRole('link')).toHaveAttribute('href', new RegExp(items[0]?.id ?? 'nothing'));
		await turnTo(desk, ofNobody.first());
		// What came last stands last: behind every page that others filled.
		const more = desk.getByRole('button', { name: 'Toon er meer' });
		const rows = desk.getByRole('main').getByRole('listitem');
		while (await more.isVisible()) {
			const shown = await rows.count();
			// The button may go between the look and the tap, when others made the list shorter.
			await more.click({ timeout: 1000 });
			await expect.poll(() => rows.count()).toBeGreaterThan(shown);
		}
		for (const path of await ofNobody.evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''))) {
			await desk.goto(path);
			await expect(desk.getByRole('heading', { level: 1, name: WORRY })).toBeVisible();
			await expect(desk.getByRole('heading', { name: 'Wat er verteld is' })).toBeVisible();
			if (await desk.getByText(somebody).isVisible()) return;
		}
		expect(false, 'it stands on no page yet').toBe(true);
	}).toPass();
}

/** Opens the form of an answer, and sends it. */
async function answers(page: Page, act: string, go: string, words?: string): Promise<void> {
	await page.getByText(act, { exact: true }).click();
	const form = page.locator('details[open]');
	if (words) await form.getByLabel('Hoe ging het?').fill(words);
	await form.getByLabel('Uw naam en functie').fill('Karim Aziz, huurdersbegeleider');
	await form.getByRole('button', { name: go }).click();
	await expect(page.getByRole('status')).toHaveText('Bedankt. Uw antwoord is genoteerd.');
}

test('a worry goes to a service by mail and comes back, and its teller reads one sentence', async ({ page: phone, browser, baseURL }) => {
	test.slow();
	const somebody = `de mevrouw van ${letters()}`;
	const summary = 'Er staat schimmel op de muur van de slaapkamer.';
	const feedback = 'De muur is gedroogd en er komt een nieuw raam.';

	// A neighbour saw something.
	await newcomer(phone, await as(browser, baseURL, 'P56'), 'Nele', true);
	await phone.goto('/zorg');
	await phone.getByRole('link', { name: /Ik maak me zorgen/ }).click();
	await phone.getByText('Nog meer tonen').first().click();
	await phone.getByText('schimmel of water op de muur').click();
	await phone.getByLabel(/Om wie gaat het/).fill(somebody);
	await phone.getByText('Een beetje ongerust').click();
	await phone.getByRole('button', { name: 'Laat het weten' }).click();
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Bedankt');
	await reads(phone, 'We hebben het goed ontvangen.');

	// The worker talks with the person, who says yes to one service.
	const desk = await beside(browser, baseURL);
	await stepIn(desk, 'P56');
	await finds(desk, somebody);
	await desk.getByRole('button', { name: 'Ik neem dit op' }).click();
	await desk.getByRole('button', { name: 'Na een gesprek' }).click();
	await desk.getByRole('radio', { name: 'Gezien' }).check();
	await desk.getByLabel(/^Samenvatting/).fill(summary);
	await desk.getByLabel('De persoon weet nu dat dit dossier er is.').check();
	const service = desk.getByRole('region', { name: SERVICE, exact: true });
	await service.getByRole('radio', { name: 'Ja', exact: true }).check({ force: true });
	await service.getByLabel('Wat mag de dienst terugvertellen?').selectOption('Ook wat er gebeurde');
	await service.getByLabel('Hoe hoort de dienst het?').selectOption('Per mail');
	await expect(service.getByRole('definition').filter({ hasText: summary })).toBeVisible();
	await desk.getByRole('button', { name: 'Bewaar' }).click();
	await expect(desk.getByText('De dienst is gevraagd.').first()).toBeVisible();
	await isFine(desk);
	const asks = desk.getByRole('region', { name: 'Diensten', exact: true });
	const reference = (await asks.getByText(/^[0-9A-Z]{6}$/).textContent()) ?? '';
	await reads(phone, 'Een buurtwerker bekijkt dit.');

	// The service: a mail without anybody in it, a code, a yes, and later what came of it.
	const office = await beside(browser, baseURL);
	const asked = await mail(office, `Buurtnet: vraag ${reference} uit`);
	for (const secret of [somebody, summary, 'Nele']) await expect(asked).not.toContainText(secret);
	const link = (await asked.getByRole('link', { name: /\/d\// }).getAttribute('href')) ?? '';
	await office.goto(link);
	await office.getByRole('button', { name: 'Stuur mij een code' }).click();
	await expect(office.getByRole('heading', { level: 1 })).toHaveText('Typ uw code');
	const postbus = await office.context().newPage();
	const code = /\b\d{6}\b/.exec((await (await mail(postbus, `code voor ${reference}`)).textContent()) ?? '')?.[0] ?? '';
	await office.getByLabel('Code van zes cijfers').fill(code);
	await office.getByRole('button', { name: 'Verder' }).click();
	await expect(office.getByRole('heading', { level: 1 })).toHaveText(`Vraag ${reference}`);
	await expect(office.getByText(summary)).toBeVisible();
	await answers(office, 'Wij nemen dit op', 'Ja, wij nemen dit op');

	// The desk sees each answer where it stands, without asking again.
	await expect(asks.getByText('De dienst neemt dit op.')).toBeVisible();
	await answers(office, 'Dit is afgerond', 'Afgerond', feedback);
	await expect(office.getByText('U rondde dit af.')).toBeVisible();
	await expect(asks.getByText('De dienst is klaar.')).toBeVisible();
	await expect(asks.getByText(feedback)).toBeVisible();
	await expect(desk.getByText('Vraag hoe het gaat.').filter({ visible: true }).first()).toBeVisible();
	await isFine(desk);

	// Nothing closed by itself: the worker asks how it goes, and ends it.
	await desk.getByRole('button', { name: 'Na een gesprek' }).click();
	await desk.getByRole('radio', { name: 'Gebeld' }).check();
	await desk.getByLabel(/^Wat wil de persoon/).fill('Ze slaapt weer goed en heeft niets meer nodig.');
	await desk.getByRole('radio', { name: 'Afronden' }).check();
	await desk.getByLabel('Waarom eindigt het?').selectOption('Een dienst hielp');
	await desk.getByLabel('Helpt dit de persoon?').selectOption('Ja, dit helpt');
	await desk.getByRole('button', { name: 'Bewaar' }).click();
	await expect(desk.getByRole('button', { name: 'Open dit weer' })).toBeVisible();

	// The neighbour reads that it was followed up, and not how.
	await reads(phone, 'Het is opgevolgd. Bedankt.');
	const all = (await phone.locator('main').textContent()) ?? '';
	for (const secret of [SERVICE, summary, feedback, reference, somebody]) expect(all).not.toContain(secret);
	await isFine(phone);
	// A worker hears the news on a few screens only: one that stays open takes the place of another's.
	for (const screen of [desk, office]) await screen.context().close();
});
