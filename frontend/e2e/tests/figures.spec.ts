// Wat buren niet konden doen: who may see it sees the same, and nothing small enough to be somebody. On the real service.
import { expect, test } from '@playwright/test';
import { API, as, isFine, stepIn } from './people.ts';

interface Quarter {
	quarter: string;
	reasons: string[];
	rows: { category: string; persons: (number | null)[]; total: number | null }[];
	totals: (number | null)[];
	all: number | null;
}

const numbers = (all: Quarter[]) => all.flatMap((it) => [...it.rows.flatMap((row) => [...row.persons, row.total]), ...it.totals, it.all]).filter((n) => n !== null);

test('worker, coordinator and municipality see the same, and every number is of five or more', async ({ browser, baseURL }) => {
	const told: Quarter[][] = [];
	for (const who of ['P56', 'P61', 'P58']) told.push((await (await (await as(browser, baseURL, who)).get(`${API}/desk/unmet`)).json()) as Quarter[]);
	expect(told[1]).toEqual(told[0]);
	expect(told[2]).toEqual(told[0]);
	expect(numbers(told[0] ?? []).filter((n) => n < 5 || n % 5 !== 0)).toEqual([]);
	expect((await (await as(browser, baseURL, 'P34')).get(`${API}/desk/unmet`)).status()).toBe(403);
});

for (const [who, role] of [['P61', 'the coordinator'], ['P58', 'the municipality']] as const) {
	test(`${role} finds the page, how it counts, and that nobody can switch it off`, async ({ page }) => {
		await stepIn(page, who);
		await page.goto('/desk/cijfers');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat buren niet konden doen');
		await expect(page.getByText('Elk getal telt mensen en is afgerond op vijf. Minder dan vijf tonen we niet.')).toBeVisible();
		await expect(page.getByText('Buurtwerker, coördinator en gemeente zien hetzelfde. Niemand kan dit uitzetten.')).toBeVisible();
		// A quarter that is over, or the sentence that none is.
		await expect(page.getByRole('heading', { name: /^Kwartaal \d van \d{4}$|^Er is nog geen verslag$/ }).first()).toBeVisible();
		// *Meer* is of the desk itself, on a phone.
		await expect(page.locator('main').getByRole('button').filter({ hasNotText: 'Meer' })).toHaveCount(0);
		await expect(page.locator('main input, main select')).toHaveCount(0);
		await isFine(page);
	});
}

/** As the service says it of a neighbourhood with more to tell than the demo: what is hidden is nothing. */
const QUARTER: Quarter = {
	quarter: '2026-Q3',
	reasons: ['expired_unmatched', 'not_delivered', 'out_of_scope', 'referred'],
	rows: [
		{ category: 'transport', persons: [10, null, null, 5], total: null },
		{ category: 'garden', persons: [null, null, null, null], total: null }
	],
	totals: [10, null, null, 5],
	all: 15
};

test('the municipality goes from the figures to what it has as a neighbour, and back', async ({ page }) => {
	await stepIn(page, 'P58');
	await page.goto('/');
	await expect(page).toHaveURL(/\/desk\/cijfers$/);
	await page.getByRole('main').getByRole('link', { name: 'Start' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dag Katrien');
	await page.getByRole('link', { name: 'Wat buren niet konden doen' }).click();
	await expect(page).toHaveURL(/\/desk\/cijfers$/);
});

test('a hidden number is said in words, its total is hidden too, and a kind without one stands nowhere', async ({ page }) => {
	await stepIn(page, 'P61');
	await page.route('**/api/v1/desk/unmet', (route) => route.fulfill({ json: [QUARTER] }));
	await page.goto('/desk/cijfers');
	await expect(page.getByRole('heading', { name: 'Kwartaal 3 van 2026' })).toBeVisible();
	const one = page.locator('section.card');
	await expect(one).toHaveCount(1);
	await expect(one.getByRole('definition')).toHaveText(['ongeveer 10', 'minder dan 5', 'minder dan 5', 'ongeveer 5', 'tonen we niet']);
	await expect(page.getByText('Bij alle andere soorten hulp: overal minder dan 5 mensen.')).toBeVisible();
	await expect(page.getByText('Samen: ongeveer 15')).toBeVisible();
	await expect(page.locator('main')).not.toContainText(/\b[0-4] mensen|\bnull\b|\bundefined\b/);
	await isFine(page);
});

test.describe('in Arabic and dark', () => {
	test.use({ locale: 'ar', colorScheme: 'dark' });
	test('the same page', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('lang', 'ar'));
		await stepIn(page, 'P58');
		await page.route('**/api/v1/desk/unmet', (route) => route.fulfill({ json: [QUARTER] }));
		await page.goto('/desk/cijfers');
		await expect(page.locator('section.card')).toHaveCount(1);
		await expect(page.getByRole('definition').nth(1)).toHaveText('أقل من 5');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await isFine(page);
	});
});
