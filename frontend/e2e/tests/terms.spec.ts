// How long things of care are kept: read, bounded, confirmed by name; and what would be forgotten, without forgetting it. On the real service.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { API, as, isFine, stepIn } from './people.ts';

const run = promisify(execFile);
/** Where the service was started: its keys lie there. */
const cwd = fileURLToPath(new URL('../../..', import.meta.url));
const terms = async (it: APIRequestContext) => (await (await it.get(`${API}/desk/terms`)).json()) as { terms: { term: string; length: number; least: number; most: number }[]; runs: unknown[]; confirmed_by: string | null };

test('a term out of its bounds is refused with what may be, and what is kept is confirmed by name', async ({ page }) => {
	await stepIn(page, 'P61');
	await page.goto('/desk/termijnen');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe lang we bewaren');
	const fields = page.locator('form').getByRole('textbox');
	const known = await terms(page.request);
	await expect(fields).toHaveCount(known.terms.length);
	await isFine(page);

	const teller = page.getByLabel('Wie het vertelde');
	const was = await teller.inputValue();
	for (const wrong of ['0', 'lang']) {
		await teller.fill(wrong);
		await page.getByRole('button', { name: 'Bewaar en bevestig' }).click();
		await expect(page.getByRole('alert').first()).toBeFocused();
		await expect(teller).toHaveAttribute('aria-invalid', 'true');
		await expect(page.locator('#reporter-days-error')).toHaveText('Kies een getal van 1 tot 365.');
		await expect(teller, 'nothing typed is lost').toHaveValue(wrong);
	}
	await isFine(page);
	expect((await terms(page.request)).terms).toEqual(known.terms);

	await teller.fill(was);
	await page.getByRole('button', { name: 'Bewaar en bevestig' }).click();
	await expect(page.getByText('Dit geldt vanaf nu.')).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^Greet .*bevestigde dit op /)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Wat we vergaten' })).toBeVisible();
	await isFine(page);
});

test('a dry run says of every part how much it would forget, and forgets nothing', async ({ page, browser, baseURL }) => {
	const greet = await as(browser, baseURL, 'P61');
	const before = await terms(greet);
	const { stdout } = await run(process.env.BUURTNET_BIN ?? 'buurtnet', ['purge', '--dry-run'], { cwd });
	expect(stdout).toMatch(/^dijlehoek: would be forgotten$/m);
	expect(stdout.match(/^ {2}\S.* \d+$/gm)?.length ?? 0).toBeGreaterThan(4);
	expect((await terms(greet)).runs).toEqual(before.runs);
	await stepIn(page, 'P61');
	await page.goto('/desk/termijnen');
	const runs = page.getByRole('region', { name: 'Wat we vergaten' });
	await expect(runs.getByRole('listitem').first()).toBeVisible();
	await isFine(page);
});

test('who works here without steering reads no terms, and everybody reads how long their own things stay', async ({ page, browser, baseURL }) => {
	expect((await (await as(browser, baseURL, 'P56')).get(`${API}/desk/terms`)).status()).toBe(403);
	await stepIn(page, 'P12');
	await page.goto('/mijn-gegevens');
	await page.getByText('Hoe lang we dit bewaren').click();
	await expect(page.getByText('Daarna wist de app het vanzelf.')).toBeVisible();
	await expect(page.getByText('Je eigen woorden, na het einde van een vraag')).toBeVisible();
	await isFine(page);
});
