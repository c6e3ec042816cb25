// Niemand deed open: danger first, the steps in their order, the number to ring, who reads it now; then it stands with the team. On the real service.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { API, as, asked, isFine, newcomer, otherPage, patient, stepIn, tasksAbout, turnTo } from './people.ts';

/** Somebody who helps and stands at a door; tells at whose. */
async function atTheDoor(page: Page, browser: Browser, baseURL: string | undefined): Promise<{ id: string; name: string }> {
	const an = await as(browser, baseURL, 'P56');
	await newcomer(page, an, 'Dries', true);
	const it = await asked(an);
	expect((await patient(() => page.request.post(`${API}/help-requests/${it.id}/accept`))).ok()).toBe(true);
	await page.goto(`/helpen/${it.id}`);
	return it;
}

test('each step is read before it is told, and what was told stands first with the team', async ({ page, browser, baseURL }) => {
	const { id, name } = await atTheDoor(page, browser, baseURL);
	await page.getByRole('button', { name: 'Niemand deed open' }).click();
	const dialog = page.getByRole('dialog', { name: 'Niemand deed open' });
	await expect(dialog.getByRole('listitem')).toHaveText([
		'Bel nog eens aan en klop.',
		'Bel op en wacht even.',
		'Ken je familie of een vriend? Bel die.',
		'Kijk rond: post, licht, geluid.',
		'Nog altijd niets? Zeg het hieronder.'
	]);
	const calls = dialog.getByRole('link');
	await expect(calls.first(), 'danger comes first').toHaveAttribute('href', 'tel:112');
	await expect(dialog.getByText('Ben je bang voor iemand? Bel 101.')).toBeVisible();
	await expect(dialog.getByRole('link', { name: /Bel je buur/ })).toHaveAttribute('href', /^tel:\+?\d+$/);
	await expect(dialog.getByText(/is er nu, tot|Niemand leest dit nu\./)).toBeVisible();
	await isFine(page);
	// Whoever only reads the steps has told nothing.
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	const an = await as(browser, baseURL, 'P56');
	expect((await tasksAbout(an, name)).map((it) => it.kind)).not.toContain('nobody_opened');

	await page.getByRole('button', { name: 'Niemand deed open' }).click();
	await dialog.getByRole('button', { name: 'Zeg het aan de buurtwerker' }).click();
	await expect(dialog.getByText('Dank je. Het staat nu bovenaan bij het team.')).toBeVisible();
	await expect(dialog.getByRole('link', { name: /An en het team van Dijlehoek/ })).toHaveAttribute('href', /^tel:/);
	await isFine(page);
	await dialog.getByRole('button', { name: 'Sluiten', exact: true }).last().click();
	await expect(dialog).toBeHidden();
	await expect.poll(() => tasksAbout(an, name).then((all) => all.map((it) => it.kind))).toContain('nobody_opened');
	// The steps can be read again, and told again is told once.
	await page.getByRole('button', { name: 'Niemand deed open' }).click();
	await dialog.getByRole('button', { name: 'Zeg het aan de buurtwerker' }).click();
	await expect(dialog.getByText('Dank je. Het staat nu bovenaan bij het team.')).toBeVisible();
	expect((await tasksAbout(an, name)).filter((it) => it.kind === 'nobody_opened')).toHaveLength(1);
	const desk = await otherPage(browser, baseURL);
	await stepIn(desk, 'P56');
	await desk.goto('/desk');
	await (await turnTo(desk, desk.getByRole('link', { name: `Niemand deed open: ${name}`, exact: true }))).click();
	await expect(desk.getByText('Dries staat voor een gesloten deur. Bel nu.').last()).toBeVisible();
	await isFine(desk);
	expect(((await (await page.request.get(`${API}/help-requests/${id}`)).json()) as { state: string }).state).not.toBe('done');
});

test.describe('in Arabic and dark', () => {
	test.use({ locale: 'ar', colorScheme: 'dark' });
	test('the steps and the numbers are there, and it is told', async ({ page, browser, baseURL }) => {
		await page.addInitScript(() => localStorage.setItem('lang', 'ar'));
		await atTheDoor(page, browser, baseURL);
		await page.getByRole('button', { name: 'لم يفتح أحد' }).click();
		const dialog = page.getByRole('dialog', { name: 'لم يفتح أحد' });
		await expect(dialog.getByRole('listitem')).toHaveCount(5);
		await expect(dialog.getByRole('link').first()).toHaveAttribute('href', 'tel:112');
		await isFine(page);
		await dialog.getByRole('button', { name: 'أخبر العامل المجتمعي' }).click();
		await expect(dialog.getByText('شكراً. الأمر الآن في أعلى قائمة الفريق.')).toBeVisible();
		await isFine(page);
	});
});
