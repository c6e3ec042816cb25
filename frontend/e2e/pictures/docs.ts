// The pictures of the README, taken of the demo neighbourhood. Each is one WebP file, as small as it stays sharp.
import { writeFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { API, as, key, newcomer, patient, stepIn } from '../tests/people.ts';

const folder = new URL('../../../docs/pictures/', import.meta.url);
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 };
const DESK = { viewport: { width: 1280, height: 820 }, deviceScaleFactor: 1 };

async function open(browser: Browser, baseURL: string | undefined, size: typeof PHONE, lang = 'nl'): Promise<Page> {
	const context = await browser.newContext({ ...size, ...(baseURL ? { baseURL } : {}), locale: lang === 'nl' ? 'nl-BE' : lang, timezoneId: 'Europe/Brussels', reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.addInitScript((it) => localStorage.setItem('lang', it), lang);
	return page;
}

/** The browser that drew it also makes it small. */
async function keep(page: Page, name: string): Promise<void> {
	await expect(page.locator('h1').first()).toBeAttached();
	await expect(page.locator('.sheet')).toHaveCount(0);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const png = (await page.screenshot({ caret: 'hide' })).toString('base64');
	const sheet = await page.context().newPage();
	const webp = await sheet.evaluate(async (data) => {
		const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
		const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
		canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
		return canvas.toDataURL('image/webp', 0.9).split(',')[1] ?? '';
	}, png);
	await sheet.close();
	await writeFile(new URL(`${name}.webp`, folder), Buffer.from(webp, 'base64'));
}

test('start, and what one asks', async ({ browser, baseURL }) => {
	const page = await open(browser, baseURL, PHONE);
	await stepIn(page, 'P01');
	await page.goto('/start');
	await expect(page.getByRole('link', { name: /^Ontmoeten/ })).toBeVisible();
	await keep(page, 'start');
	await page.goto('/vraag');
	await keep(page, 'ask');
});

test('somebody comes', async ({ browser, baseURL }) => {
	const page = await open(browser, baseURL, PHONE);
	await newcomer(page, await as(browser, baseURL, 'P56'), 'Rosa', true);
	const sent = await patient(() => page.request.post(`${API}/help-requests`, { headers: key(), data: { category: 'groceries', when: { flexible: true } } }));
	const { id } = (await sent.json()) as { id: string };
	expect((await patient(async () => (await as(browser, baseURL, 'P34')).post(`${API}/help-requests/${id}/accept`))).ok()).toBe(true);
	await page.goto(`/vragen/${id}`);
	await expect(page.getByText('Stijn komt helpen.')).toBeVisible();
	await keep(page, 'matched');
});

test('the same in Arabic', async ({ browser, baseURL }) => {
	const page = await open(browser, baseURL, PHONE, 'ar');
	await stepIn(page, 'P36');
	await page.goto('/vraag');
	await keep(page, 'ask-arabic');
});

test('who helps, and where one meets', async ({ browser, baseURL }) => {
	const page = await open(browser, baseURL, PHONE);
	await stepIn(page, 'P34');
	await page.goto('/helpen');
	await expect(page.getByRole('link', { name: 'Bekijk' }).first()).toBeVisible();
	await keep(page, 'ik-help');
	await page.goto('/ontmoeten');
	await expect(page.getByRole('button', { name: /^Ik kom/ }).first()).toBeVisible();
	await keep(page, 'ontmoeten');
});

test('the desk', async ({ browser, baseURL }) => {
	const page = await open(browser, baseURL, DESK);
	await stepIn(page, 'P56');
	await page.goto('/desk');
	await page.locator('[data-row] a').first().click();
	await expect(page).toHaveURL(/taak/);
	await keep(page, 'vandaag');
	await page.goto('/desk/telefoon');
	await page.getByLabel('Zoek op naam, straat of nummer').fill('Wilgenstraat');
	await expect(page.getByRole('button', { name: /Maria/ })).toBeVisible();
	await keep(page, 'telefoon');
	await page.goto('/desk/signalen');
	await page.getByRole('link', { name: /^Eenzaamheid/ }).first().click();
	await expect(page).toHaveURL(/signalen\/./);
	await expect(page.getByRole('button', { name: 'Na een gesprek' }).or(page.getByText('Wat er verteld is')).first()).toBeVisible();
	await keep(page, 'signalen');
});
