// Organisations whose volunteers help, and their notes.
import { expect, test } from '@playwright/test';
import { isFine, patiently, stepIn } from './people.ts';

const PATH = '/api/v1/desk/volunteering';

test('a lost answer makes no second organisation, and what is missing stands at its form', async ({ page }) => {
	await stepIn(page, 'P56');
	await page.goto('/desk/vrijwilligers');
	const name = `Zorgband ${crypto.randomUUID()}`;
	const form = page.locator('form:has(#note-new-name)');
	const save = form.getByRole('button').last();
	await save.click();
	await page.locator('a[href="#note-new-name"]').click();
	await expect(page.locator('#note-new-name')).toBeFocused();

	let [asked, lost] = [false, false];
	await page.route(`**${PATH}`, async (route) => {
		if (asked || route.request().method() !== 'POST') return route.continue();
		asked = true;
		await route.fetch();
		await route.abort();
		lost = true;
	});
	await page.locator('#note-new-name').fill(name);
	await page.locator('#note-new-note').fill('Wie helpt, is verzekerd.');
	await save.click();
	await expect.poll(() => lost).toBe(true);
	await expect(save).toBeEnabled();
	await expect(page.locator('#note-new-name')).toHaveValue(name);
	await save.click();
	await expect(page.locator('#note-new-name')).toHaveValue('');
	await expect(page.getByRole('heading', { name })).toHaveCount(1);
	await isFine(page);
});

test('nobody stops as a volunteer by one slip of a finger', async ({ page }) => {
	await stepIn(page, 'P56');
	const name = `Zorgband ${crypto.randomUUID()}`;
	const an = patiently(page.request);
	const made = await an.post(PATH, { headers: { 'idempotency-key': crypto.randomUUID() }, data: { name, note: 'Wie helpt, is verzekerd.' } });
	expect(made.ok()).toBe(true);
	const here = (await (await an.get(PATH)).json()).find((it: { name: string }) => it.name === name);
	const [somebody] = await (await an.get('/api/v1/people?q=Stijn')).json();
	expect((await an.post(`${PATH}/${here.id}/people`, { data: { person: somebody.id } })).ok()).toBe(true);
	const people = async () => (await (await an.get(PATH)).json()).find((it: { id: string }) => it.id === here.id).people.length;

	await page.goto('/desk/vrijwilligers');
	// The card of this organisation, and not a box around several: others have volunteers too.
	const end = page.locator('.card').filter({ has: page.getByRole('heading', { name }) }).getByRole('button', { name: /stopt als vrijwilliger/ });
	await end.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await people()).toBe(1);
	await isFine(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	expect(await people()).toBe(1);
	await end.click();
	await page.getByRole('dialog').getByRole('button', { name: /^Ja,/ }).click();
	await expect.poll(people).toBe(0);
});
