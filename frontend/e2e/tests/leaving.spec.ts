// One's own data taken along, and going away: forgotten with seven days of regret, a death, a move. On the real service; every test makes people of its own.
import { readFile } from 'node:fs/promises';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { API, as, asked, dayAhead, isFine, key, letters, newcomer, otherPage, patient, stepIn, tasksAbout } from './people.ts';

/** Asks for something small in own words; tells the request. */
async function asks(page: Page, text: string): Promise<string> {
	const sent = await patient(() => page.request.post(`${API}/help-requests`, { headers: key(), data: { category: 'groceries', when: { flexible: true }, text } }));
	expect(sent.ok(), await sent.text()).toBe(true);
	return ((await sent.json()) as { id: string }).id;
}

const accepts = async (it: APIRequestContext, id: string) => expect((await patient(() => it.post(`${API}/help-requests/${id}/accept`))).ok()).toBe(true);
const seen = async (it: APIRequestContext, id: string) => (await (await it.get(`${API}/help-requests/${id}`)).json()) as { state: string };
const longDay = (day: string) => new Intl.DateTimeFormat('nl-BE', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(day));

test('a copy in one tap holds what is one’s own, and nothing of a neighbour', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const [lena, wim] = [`Lena${letters()}`, `Wim${letters()}`];
	const [hers, his] = ['Graag een brood van de markt.', 'Graag een zakje aardappelen.'];
	await newcomer(page, an, lena, false);
	const helper = await otherPage(browser, baseURL);
	await newcomer(helper, an, wim, true);
	const id = await asks(page, hers);
	await asks(helper, his);
	await accepts(helper.request, id);

	await page.goto('/instellingen');
	await page.getByRole('link', { name: /^Mijn gegevens/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn gegevens');
	await isFine(page);
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als bestand' }).click()]);
	expect(download.suggestedFilename()).toBe('buurtnet.json');
	const text = await readFile(await download.path(), 'utf8');
	const copy = JSON.parse(text) as { first_name: string; street: string; asked: { words: string | null }[]; helped: unknown[]; looks: unknown[] };
	expect(copy).toMatchObject({ first_name: lena, street: 'Wilgenstraat', helped: [] });
	expect(copy.asked.map((it) => it.words)).toEqual([hers]);
	expect(text).not.toContain(his);
	// That he may see where she lives is hers to know; more of him is not.
	expect(text.split(wim).length - 1).toBe(JSON.stringify(copy.looks).split(wim).length - 1);
});

test('vergeet mij: asked once more, closed at once, seven days to come back, and all is there again', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const name = `Ella${letters()}`;
	const who = await newcomer(page, an, name, false);
	const id = await asks(page, 'Graag melk.');
	const helper = await otherPage(browser, baseURL);
	await newcomer(helper, an, 'Wim', true);
	await accepts(helper.request, id);
	await helper.goto(`/helpen/${id}`);
	await expect(helper.getByText('Fijn! Jij helpt.')).toBeVisible();

	await page.goto('/mijn-gegevens');
	await page.getByRole('button', { name: 'Vergeet mij' }).click();
	await isFine(page);
	await page.getByRole('button', { name: 'Nee, ik blijf' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	expect((await page.request.get(`${API}/me/data`)).ok()).toBe(true);
	await page.getByRole('button', { name: 'Vergeet mij' }).click();
	await page.getByRole('button', { name: 'Ja, vergeet mij' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dag, en dank je');
	await expect(page.getByText('Je account is dicht. Na 7 dagen is alles over jou weg.')).toBeVisible();
	await isFine(page);
	await expect.poll(async () => (await page.request.get(`${API}/session`)).status()).toBe(401);
	expect(await page.evaluate(() => localStorage.getItem('session'))).toBeNull();
	// Who would come hears that it is over, and not why.
	await expect(helper.getByText('Voor jou hoeft het niet meer. Dank je wel dat je wou helpen.')).toBeVisible();
	await expect(helper.getByText(/vergeten|weggaan|gaat weg/i)).toHaveCount(0);

	const desk = await otherPage(browser, baseURL);
	await stepIn(desk, 'P56');
	await desk.goto('/desk/mensen');
	await desk.getByRole('link', { name: new RegExp(name) }).click();
	// On a phone the list behind the page says it too.
	await expect(desk.getByText(`Op ${longDay(dayAhead(7))} is alles weg.`, { exact: false }).filter({ visible: true }).first()).toBeVisible();
	await isFine(desk);
	await desk.getByRole('button', { name: 'Toch niet: maak dit ongedaan' }).click();
	await expect(desk.getByText('Deze persoon gaat weg', { exact: true })).toBeVisible();

	const made = await patient(() => an.post(`${API}/letters`, { headers: key(), data: { count: 1, person: who } }));
	const { letters: mine } = (await made.json()) as { letters: [{ link: string }] };
	const link = new URL(mine[0].link);
	await page.goto(link.pathname + link.hash);
	await page.getByRole('button', { name: `Ja, ik ben ${name}` }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Welkom, ${name}!`);
	await page.goto('/mijn-gegevens');
	await page.getByText('Wat ik vroeg').click();
	await expect(page.getByText('Graag melk.')).toBeVisible();
	// What stopped stays stopped: nobody is asked in silence.
	expect((await seen(page.request, id)).state).toBe('closed');
});

test('a death is told by the worker: everything stops at once, and who would come hears it from a human', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const [name, jan] = [`Marthe${letters()}`, `Jan${letters()}`];
	const phone = await otherPage(browser, baseURL);
	const who = await newcomer(phone, an, name, false);
	const id = await asks(phone, 'Graag brood.');
	await phone.goto('/start');
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText(`Dag ${name}`);
	const helper = await otherPage(browser, baseURL);
	await newcomer(helper, an, jan, true);
	await accepts(helper.request, id);
	await helper.goto(`/helpen/${id}`);
	await expect(helper.getByText('Fijn! Jij helpt.')).toBeVisible();

	await stepIn(page, 'P56');
	await page.goto(`/desk/mensen/${who}`);
	await page.getByText('Deze persoon gaat weg', { exact: true }).click();
	await page.getByRole('button', { name: 'Overleden' }).click();
	const dialog = page.getByRole('dialog', { name: 'Overleden' });
	await expect(dialog.getByText(`Is ${name} overleden? Elke melding en elke vraag stopt nu.`)).toBeVisible();
	await isFine(page);
	await dialog.getByRole('button', { name: 'Ja, overleden' }).click();
	await expect(page.getByText(`Overleden. Er vertrekt niets meer naar ${name}.`)).toBeVisible();
	await isFine(page);

	// Her phone is closed, and his page says only that it is over.
	expect((await phone.request.get(`${API}/session`)).status()).toBe(401);
	await phone.reload();
	await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(phone.getByText(`Dag ${name}`)).toHaveCount(0);
	await expect(helper.getByText('Voor jou hoeft het niet meer. Dank je wel dat je wou helpen.')).toBeVisible();
	await expect(helper.getByText(/overleden/i)).toHaveCount(0);
	await expect.poll(() => tasksAbout(an, jan).then((all) => all.map((it) => it.kind))).toContain('tell_in_person');
	expect(await tasksAbout(an, name)).toEqual([]);

	await page.goto('/desk/mensen');
	await expect(page.getByRole('link', { name: new RegExp(name) })).toHaveCount(1);
	await page.getByRole('link', { name: new RegExp(name) }).click();
	await page.getByRole('button', { name: 'Toch niet: maak dit ongedaan' }).click();
	await expect(page.getByText('Deze persoon gaat weg', { exact: true })).toBeVisible();
	await expect(page.getByText('Er vertrekt niets meer', { exact: false })).toHaveCount(0);
});

test('nobody is sent to ring who died: the call that waited is gone, and none comes after', async ({ page, browser, baseURL }) => {
	await stepIn(page, 'P56');
	const { id, person, name } = await asked(page.request);
	const stijn = await as(browser, baseURL, 'P34');
	await accepts(stijn, id);
	await expect.poll(() => tasksAbout(page.request, name).then((all) => all.map((it) => it.kind))).toContain('call');
	await page.goto(`/desk/mensen/${person}`);
	await page.getByText('Deze persoon gaat weg', { exact: true }).click();
	await page.getByRole('button', { name: 'Overleden' }).click();
	await page.getByRole('button', { name: 'Ja, overleden' }).click();
	await expect(page.getByText(/^Overleden\. Er vertrekt niets meer/)).toBeVisible();
	await expect.poll(() => tasksAbout(page.request, name)).toEqual([]);
	await page.goto('/desk');
	await expect(page.locator('[data-row]').first()).toBeVisible();
	await expect(page.getByRole('link', { name: new RegExp(name) })).toHaveCount(0);
	// Nothing can be asked in their name any more.
	const data = { category: 'groceries', when: { flexible: true }, on_behalf_of: person, consent: 'spoken' };
	expect((await page.request.post(`${API}/help-requests`, { headers: key(), data })).ok()).toBe(false);
});

test('who moves: of each thing is said whether it is still needed, and nothing is carried along in silence', async ({ page, browser, baseURL }) => {
	await stepIn(page, 'P56');
	const first = await asked(page.request);
	const data = { category: 'pets', when: { flexible: true }, on_behalf_of: first.person, consent: 'spoken' };
	const sent = await patient(() => page.request.post(`${API}/help-requests`, { headers: key(), data }));
	const second = ((await sent.json()) as { id: string }).id;
	await accepts(await as(browser, baseURL, 'P34'), first.id);

	await page.goto(`/desk/mensen/${first.person}`);
	await page.locator('summary', { hasText: 'Verhuist' }).click();
	await expect(page.getByText('Waarheen verhuist Alma?')).toBeVisible();
	await expect(page.getByText('Naar een andere plaats? Kies hieronder ‘Deze persoon gaat weg’.')).toBeVisible();
	await page.getByLabel('Naar welke buurt?').selectOption({ label: 'Dijlehoek (deze buurt)' });
	await page.getByLabel('Straat').selectOption('Wilgenstraat');
	await page.getByLabel(/^Huisnummer/).fill('61');
	await page.getByRole('radio', { name: 'In een gesprek' }).check();
	await isFine(page);
	await page.getByRole('button', { name: 'Verhuist' }).click();
	await expect(page.getByText('Zeg van elke vraag of ze nog nodig is.').first()).toBeVisible();
	await isFine(page);
	await page.getByRole('group', { name: /^Boodschappen/ }).getByRole('radio', { name: 'Nog nodig' }).check();
	await page.getByRole('group', { name: /^Huisdier/ }).getByRole('radio', { name: 'Niet meer nodig' }).check();
	await page.getByRole('button', { name: 'Verhuist' }).click();
	await expect(page.getByText('Alma is verhuisd.')).toBeVisible();
	await expect(page.getByRole('definition').getByText('Wilgenstraat 61')).toBeVisible();
	await isFine(page);
	expect((await seen(page.request, second)).state).toBe('closed');
	expect((await seen(page.request, first.id)).state).toMatch(/^(open|matched)$/);
});
