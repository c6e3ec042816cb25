// A role is given by two: the coordinator asks it, the administrator confirms it, each on their own device.
import { expect, test } from '@playwright/test';
import { API, as, isFine, key, otherPage, patiently, stepIn } from './people.ts';

test('a coordinator asks a role, and an administrator confirms it', async ({ page, browser, baseURL }, info) => {
	const [role, word] = info.project.name === 'phone' ? ['ambassadeur', 'Ambassadeur'] : ['gemeente', 'Gemeente'];
	const year = new Date().getFullYear() + 1;
	await stepIn(page, 'P61');
	await page.goto('/desk/instellingen');
	await page.getByRole('link', { name: 'Rollen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Rollen' })).toBeVisible();
	const { held } = (await (await patiently(page.request).get(`${API}/desk/roles`)).json()) as { held: { person: string; name: string }[] };
	const bram = held.find((it) => it.name.startsWith('Bram'));
	expect(bram).toBeDefined();
	await isFine(page);

	await page.getByRole('button', { name: 'Vraag deze rol' }).click();
	// Every fault is told at once.
	const faults = page.getByRole('alert').getByRole('link');
	await expect(faults).toHaveText(['Kies voor wie de rol is.', 'Kies een rol.', 'Kies een laatste dag.']);
	// An address is asked of who chooses one, and of nobody else.
	await expect(page.getByLabel('Mailadres van wie de rol krijgt')).toHaveCount(0);
	await page.getByLabel('Voor wie?').selectOption({ label: 'Via een mailadres' });
	await page.getByRole('button', { name: 'Vraag deze rol' }).click();
	await expect(faults.first()).toHaveText('Vul een mailadres in.');
	// What is chosen is read whole, also on a phone.
	const whole = await page.getByLabel('Voor wie?').evaluate((it: HTMLSelectElement) => {
		const pen = document.createElement('canvas').getContext('2d');
		const style = getComputedStyle(it);
		if (pen) pen.font = style.font;
		const text = pen?.measureText(it.selectedOptions[0]?.text ?? '').width ?? 0;
		return it.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd) - text;
	});
	expect(whole).toBeGreaterThanOrEqual(0);
	await page.getByLabel('Voor wie?').selectOption(bram?.person ?? '');
	await page.getByLabel('Welke rol?').selectOption(role ?? '');
	await page.getByRole('button', { name: 'Vraag deze rol' }).click();
	await expect(page.getByText('Kies een laatste dag.').first()).toBeVisible();
	await page.getByLabel('Laatste dag').fill(`${year}-06-30`);
	await page.getByRole('button', { name: 'Vraag deze rol' }).click();
	await expect(page.getByText('Gevraagd. Je collega’s krijgen bericht.')).toBeVisible();
	const mine = page.locator('.card').filter({ hasText: 'Bram' }).filter({ hasText: `wordt ${word}` });
	await expect(mine.getByText('Een ander bevestigt dit.')).toBeVisible();
	await expect(mine.getByRole('button', { name: /^Bevestig/ })).toHaveCount(0);
	await isFine(page);

	const other = await otherPage(browser, baseURL);
	await stepIn(other, 'P62');
	await other.goto('/desk/rollen');
	const waits = other.locator('.card').filter({ hasText: 'Bram' }).filter({ hasText: `wordt ${word}` });
	await expect(waits).toContainText(`30 juni ${year}`);
	await isFine(other);
	await waits.getByRole('button', { name: /^Bevestig/ }).click();
	await expect(other.getByText('Bevestigd. De rol geldt vanaf nu.')).toBeVisible();
	await expect(waits).toHaveCount(0);

	// Who steers ends it again; it asks first.
	const held_by = other.getByRole('region', { name: 'Wie heeft welke rol' }).getByRole('listitem').filter({ hasText: 'Bram' });
	await expect(held_by.getByText(`${word} · tot en met`, { exact: false })).toBeVisible();
	await held_by.getByRole('button', { name: new RegExp(`^Beëindig.*${word}`) }).click();
	const sure = other.getByRole('dialog');
	await expect(sure).toContainText(`${word} van Bram`);
	await isFine(other);
	await sure.getByRole('button', { name: 'Ja, beëindig de rol' }).click();
	await expect(other.getByText('De rol is beëindigd.')).toBeVisible();
	await expect(held_by.getByText(`${word} · `, { exact: false })).toHaveCount(0);
	await other.context().close();
});

test('who ends a role of their own reads that it is over before they go on', async ({ page, browser, baseURL }, info) => {
	const [role, word] = info.project.name === 'phone' ? ['brugfiguur', 'Brugfiguur'] : ['gemeente', 'Gemeente'];
	const greet = await as(browser, baseURL, 'P61');
	const { held } = (await (await greet.get(`${API}/desk/roles`)).json()) as { held: { person: string; name: string }[] };
	const person = held.find((it) => it.name.startsWith('Rita'))?.person;
	const data = { person, role, last_day: `${new Date().getFullYear() + 1}-06-30` };
	const made = await greet.post(`${API}/desk/roles`, { headers: key(), data });
	expect(made.ok(), await made.text()).toBe(true);
	const { id } = (await made.json()) as { id: string };
	const wim = await as(browser, baseURL, 'P62');
	expect((await wim.post(`${API}/desk/roles/${id}/confirm`)).ok()).toBe(true);

	await stepIn(page, 'P12');
	await page.goto('/mijn-gegevens');
	const mine = page.getByRole('region', { name: 'Jouw rollen' });
	const sure = page.getByRole('dialog');
	const end = mine.getByRole('button', { name: new RegExp(`^Beëindig.*${word}`) });
	await end.click();
	await sure.getByRole('button', { name: 'Liever niet' }).click();
	await expect(sure).toBeHidden();
	await end.click();
	await isFine(page);
	await sure.getByRole('button', { name: 'Ja, beëindig de rol' }).click();
	await expect(sure.getByRole('heading', { name: 'De rol is beëindigd.' })).toBeVisible();
	await isFine(page);
	await expect(end).toBeAttached();
	await sure.getByRole('button', { name: 'Sluiten' }).last().click();
	await expect(end).toHaveCount(0);
});

test('who administers finds the roles on the first page, and the way back from what lies behind them', async ({ page }) => {
	await stepIn(page, 'P62');
	await page.goto('/start');
	await page.getByRole('link', { name: /^Rollen en onze buurt/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rollen');
	await page.getByRole('link', { name: 'Stel je buurt in' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Onze buurt');
	await isFine(page);
	await page.getByRole('link', { name: 'Rollen' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rollen');
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await expect(page).toHaveURL(/\/start$/);
});
