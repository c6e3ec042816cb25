// Care at the desk, on the real service: triage by keyboard alone, and a worry from its first line to its end.
import { expect, test, type APIRequestContext } from '@playwright/test';
import { API, as, isFine, key, patient, somebody, stepIn, turnTo } from './people.ts';

const wide = { width: 1440, height: 900 };

async function told(an: APIRequestContext, subject: string, type: string, urgency: string): Promise<string> {
	const data = { type, urgency, subject, text: 'Het is er koud en het licht brandt niet.', safe_contact: 'Bel na 18 uur, nooit via de zoon.' };
	const made = await patient(() => an.post(`${API}/desk/signals`, { headers: key(), data }));
	expect(made.status()).toBe(201);
	return ((await made.json()) as { id: string }).id;
}

test('a new signal is triaged by keyboard alone, well under a minute', async ({ page }) => {
	await page.setViewportSize(wide);
	await stepIn(page, 'P56');
	const rosa = await somebody(page.request, 'Rosa');
	const signal = await told(page.request, rosa.id, 'energy', 'immediate');
	await page.goto('/desk');
	const row = page.getByRole('link', { name: `Signaal bekijken: ${rosa.name}`, exact: true });
	await turnTo(page, row);

	const started = Date.now();
	let strokes = 0;
	const press = async (...keys: string[]) => {
		for (const one of keys) {
			await page.keyboard.press(one);
			strokes += 1;
		}
	};
	const type = async (text: string) => {
		await page.keyboard.type(text);
		strokes += text.length;
	};
	const held = () => row.evaluate((it) => it === document.activeElement);
	for (let step = 0; step < 30 && !(await held()); step += 1) await press('j');
	expect(await held()).toBe(true);
	await press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Koud of donker thuis' })).toBeVisible();
	await press('o');
	await expect(page.getByRole('button', { name: 'Ik neem dit op' })).toBeHidden();
	// How urgent: one step down.
	await press('w');
	await expect(page.getByRole('dialog')).toBeVisible();
	await press('Tab', 'ArrowDown', 'Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
	// After a talk: nobody answered, call again tomorrow.
	await press('g');
	await expect(page.getByRole('heading', { name: 'Na een gesprek' })).toBeFocused();
	await press('Tab', 'ArrowUp', 'Tab');
	await type('Geen antwoord.');
	await press('Tab', 'ArrowDown', 'Tab', 'Space', 'Enter');
	await expect(page.getByText('Bereikte de persoon niet.')).toBeVisible();
	const seconds = (Date.now() - started) / 1000;
	test.info().annotations.push({ type: 'triage', description: `${strokes} keystrokes, ${seconds.toFixed(1)} s` });
	console.log(`triage by keyboard: ${strokes} keystrokes, ${seconds.toFixed(1)} s`);
	expect(strokes).toBeLessThan(60);
	expect(seconds).toBeLessThan(60);

	const case_ = (await (await page.request.post(`${API}/desk/signals/${signal}/open`, { data: {} })).json()) as { urgency: string; owner: { is_me: boolean }; follow_up: string };
	expect(case_).toMatchObject({ urgency: 'high', owner: { is_me: true } });
	expect(Date.parse(case_.follow_up)).toBeGreaterThan(Date.now());
});

test('a worry, whole: told, talked about, a yes to a service, its answer by phone, and the end', async ({ page }) => {
	await stepIn(page, 'P56');
	const rosa = await somebody(page.request, 'Rosa');
	await page.goto(`/desk/mensen/${rosa.id}`);
	await page.getByRole('link', { name: 'Zorg om deze persoon' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat zag of hoorde je?');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await isFine(page);
	await page.getByLabel('Wat voor zorg?').selectOption('Geldzorgen of schulden');
	await expect(page.getByRole('radio', { name: 'Deze week' })).toBeChecked();
	await page.getByLabel('Wat zag of hoorde je?').fill('Er liggen veel brieven die dicht zijn.');
	await page.getByLabel(/^Hoe kan je de persoon veilig bereiken/).fill('Bel na de middag.');
	await page.getByRole('button', { name: 'Bewaar' }).click();

	await expect(page.getByRole('heading', { level: 1, name: 'Geldzorgen of schulden' })).toBeVisible();
	await expect(page.getByText('Bel na de middag.')).toBeVisible();
	await expect(page.getByText('Is er eten, energie, medicatie?')).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'Ik neem dit op' }).click();
	await page.getByRole('button', { name: 'Na een gesprek' }).click();
	await page.getByRole('radio', { name: 'Gebeld' }).check();
	await page.getByLabel(/^Wat wil de persoon/).fill('Ze wil dat iemand de brieven mee leest.');
	await page.getByLabel(/^Samenvatting/).fill('Wil hulp met brieven en rekeningen.');
	await page.getByLabel('De persoon weet nu dat dit dossier er is.').check();
	const name = 'Sociaal Huis Dijlehoek (fictief)';
	const service = page.getByRole('region', { name, exact: true });
	await service.getByRole('radio', { name: 'Ja', exact: true }).check({ force: true });
	// What the service would read is there to be shown first.
	await expect(service.getByText(`Toon of lees voor: dit leest ${name}`)).toBeVisible();
	await expect(service.getByRole('definition').filter({ hasText: 'Wil hulp met brieven en rekeningen.' })).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'Bewaar' }).click();

	await expect(page.getByText('De dienst is gevraagd.').first()).toBeVisible();
	await expect(page.getByText('De persoon zei ja aan een dienst.')).toBeVisible();
	await isFine(page);
	const answer = async (what: string) => {
		await page.getByRole('button', { name: /^Noteer wat de dienst zegt/ }).click();
		await page.getByRole('radio', { name: what }).check();
		await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
	};
	await answer('De dienst neemt dit op.');
	await answer('De dienst is klaar.');
	await expect(page.getByText('Vraag hoe het gaat.').filter({ visible: true }).first()).toBeVisible();
	// The desk folds its places behind a word like it.
	await page.getByText('Meer', { exact: true }).last().click();
	await page.getByRole('button', { name: 'Rond af' }).click();
	await page.getByRole('radio', { name: 'Een dienst hielp' }).check();
	await page.getByLabel('Helpt dit de persoon?').selectOption('Ja, dit helpt');
	await isFine(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Rond af' }).click();
	await expect(page.getByText('Rondde dit af: Een dienst hielp.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Open dit weer' })).toBeVisible();
	await isFine(page);
});

test('a case of a colleague opens with a reason', async ({ page, browser, baseURL }) => {
	const colleague = await as(browser, baseURL, 'P57');
	const rosa = await somebody(colleague, 'Rosa');
	const signal = await told(colleague, rosa.id, 'grief', 'low');
	expect((await colleague.post(`${API}/desk/signals/${signal}/act`, { data: { act: 'claim' } })).ok()).toBe(true);
	await stepIn(page, 'P56');
	await page.goto(`/desk/signalen/${signal}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een collega heeft dit dossier');
	await expect(page.getByText('De coördinator krijgt hier bericht van.')).toBeVisible();
	await page.getByRole('button', { name: 'Open het dossier' }).click();
	await expect(page.getByText('Dit is te kort. Schrijf minstens 20 tekens.')).toBeVisible();
	await isFine(page);
	await page.getByLabel('Waarom open je dit?').fill('Mijn collega is ziek en de familie belt.');
	await page.getByRole('button', { name: 'Open het dossier' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rouw of verlies');
	await expect(page.getByText('Opende dit dossier van een collega.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Na een gesprek' })).toBeHidden();
});
