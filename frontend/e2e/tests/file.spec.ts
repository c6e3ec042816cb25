// The own file, on the real service: asked for after a fresh sign-in, read, corrected, a yes taken back, a copy without the teller.
import { readFile } from 'node:fs/promises';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { API, as, isFine, key, letters, newcomer } from './people.ts';

/** A worry about somebody, raised by the worker, talked about with them, and a service asked with their yes. */
async function talkedAbout(an: APIRequestContext, subject: string, secret: string): Promise<void> {
	const raised = await an.post(`${API}/desk/signals`, { headers: key(), data: { type: 'energy', subject, text: secret } });
	expect(raised.ok(), await raised.text()).toBe(true);
	const { id } = (await raised.json()) as { id: string };
	const fits = (await (await an.get(`${API}/desk/signals/${id}/services`)).json()) as { id: string }[];
	const talk = {
		happened: 'called',
		informed: true,
		summary: 'Je wil warmte in huis.',
		answers: [{ service: fits[0]?.id, categories: ['first_name', 'phone', 'summary'] }]
	};
	const talked = await an.post(`${API}/desk/signals/${id}/talk`, { headers: key(), data: talk });
	expect(talked.ok(), await talked.text()).toBe(true);
}

test('the own file is read, corrected and taken along, and a yes is taken back', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const secret = `De rolluiken ${letters()} zijn al weken dicht.`;
	const who = await newcomer(page, an, 'Greet', true);
	await talkedAbout(an, who, secret);

	await page.goto('/instellingen');
	await page.getByRole('link', { name: /Mijn dossier bij de buurtwerking/ }).click();
	await expect(page.getByRole('button', { name: 'Sluit deze pagina snel' })).toBeVisible();
	await expect(page.getByText(/Je kan kijken tot/)).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: /Lees dit/ }).click();
	await expect(page.locator('main').getByText('Je wil warmte in huis.').first()).toBeVisible();
	await expect(page.getByText('An werkte hieraan.').first()).toBeVisible();
	await expect(page.getByText(secret)).toHaveCount(0);
	await isFine(page);

	await page.getByLabel(/We zetten jouw woorden erbij/).fill('De verwarming werkt weer.');
	await page.getByRole('button', { name: 'Zet dit erbij' }).click();
	await expect(page.getByText('Dit staat er nu bij.')).toBeVisible();
	await expect(page.getByText('De verwarming werkt weer.')).toBeVisible();

	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als bestand' }).click()]);
	const copy = await readFile(await download.path(), 'utf8');
	expect(copy).toContain('Je wil warmte in huis.');
	expect(copy).not.toContain(secret);

	await page.getByRole('button', { name: /Ik neem mijn ja terug/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: /Ik neem mijn ja terug/ }).click();
	await expect(page.getByText('Je ja is weg. De dienst hoort het.')).toBeVisible();
	await expect(page.getByText(/Je nam dit terug op/)).toBeVisible();

	const kept = await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
	expect(kept).not.toContain('warmte');
});

test('somebody who signed in long ago, or at another’s device, reads nothing', async ({ page, browser, baseURL }) => {
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Door', true);
	const answer = (code: string) => ({ status: 409, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: 'Nee', status: 409, code }) });
	await page.route('**/api/v1/me/file', (route) => route.fulfill(answer('file_sign_in_again')));
	await page.goto('/zorg/dossier');
	await expect(page.getByRole('heading', { name: 'Ben jij het echt?' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Ik heb een nieuwe code' })).toBeVisible();
	await isFine(page);
	await page.route('**/api/v1/me/file', (route) => route.fulfill(answer('file_shared_device')));
	await page.goto('/zorg/dossier');
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByRole('button', { name: /Lees dit/ })).toHaveCount(0);
});
