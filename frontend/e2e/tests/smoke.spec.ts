// The pages that everybody may see, in three visits: no error, no CSP message, nothing that axe objects to, nothing that overflows.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaints } from './people.ts';

const PAGES = ['/', '/help', '/toegankelijkheid', '/diensten', '/rechten', '/ontmoeten', '/instellingen', '/postvak', '/terug', '/code'];

async function isFine(page: Page, path: string): Promise<void> {
	const heard = complaints(page);
	await page.goto(path, { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
	expect(heard).toEqual([]);
}

for (const path of PAGES) {
	test(`${path} in Dutch`, ({ page }) => isFine(page, path));

	test.describe('in Arabic and dark', () => {
		test.use({ locale: 'ar', colorScheme: 'dark' });
		test(path, async ({ page }) => {
			await isFine(page, path);
			expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
		});
	});

	test.describe('in forced colours', () => {
		test.use({ forcedColors: 'active' });
		test(path, ({ page }) => isFine(page, path));
	});

	test(`${path} fits 320 px with big letters`, async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('text', 'big'));
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
}

test('the help page opens without internet', async ({ page, context }) => {
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.reload();
	await context.setOffline(true);
	await page.goto('/help');
	await expect(page.getByRole('link', { name: /112/ })).toBeVisible();
	await page.goto('/instellingen');
	await expect(page.locator('h1')).toBeVisible();
});

test('a language is chosen once and kept', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Türkçe', exact: true }).first().click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
	await page.goto('/help');
	await expect(page.locator('h1')).toHaveText('Birini ara');
});

test('a tap before the page listens is not lost', async ({ page }) => {
	let go = () => {};
	const held = new Promise<void>((resolve) => (go = resolve));
	await page.route(/\.js$/, async (route) => (await held, route.continue()));
	await page.goto('/', { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Türkçe', exact: true }).first().click();
	go();
	await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
});

test('everything is reached with the keyboard', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.keyboard.press('Tab');
	await expect(page.locator('a.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});
