// Coming back with a code by mail, on the real service: the address is shown to be one's own, and the code lets in on this device.
import { expect, test, type Page } from '@playwright/test';
import { as, isFine, letters, newcomer } from './people.ts';

/** The nth code that was mailed to an address: the mail may still be under way. */
async function codeIn(page: Page, address: string, nth: number): Promise<string> {
	let code = '';
	await expect(async () => {
		const answer = await page.request.get('/api/v1/demo/mailbox', { params: { address } });
		const { mails } = (await answer.json()) as { mails: { body: string }[] };
		code = mails.flatMap((it) => /\b\d{6}\b/.exec(it.body)?.[0] ?? []).at(-nth) ?? '';
		expect(code).not.toBe('');
	}).toPass();
	return code;
}

test('an address becomes one’s own, and a code by mail leads back in', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await newcomer(page, an, 'Mona', true);
	const address = `mona.${letters().toLowerCase()}@huis.example`;

	await page.goto('/profiel');
	await page.getByRole('link', { name: /Je mailadres/ }).click();
	await page.getByLabel('Je mailadres').fill(address);
	await page.getByRole('button', { name: 'Stuur een code naar dit adres' }).click();
	await expect(page.getByText(`We stuurden een code naar ${address}.`)).toBeVisible();
	await isFine(page);
	await page.getByLabel('Je code').fill(await codeIn(page, address, 1));
	await page.getByRole('button', { name: 'Dit is mijn adres' }).click();
	await expect(page.getByText('Bewaard. Je komt nu ook binnen met een code per mail.')).toBeVisible();
	await isFine(page);

	await page.goto('/instellingen');
	await page.getByRole('button', { name: 'Meld je af' }).click();
	await expect(page).toHaveURL(/\/$/);
	await page.goto('/terug');
	await page.getByRole('link', { name: /Stuur mij een code per mail/ }).click();
	await page.getByLabel('Je mailadres').fill(address);
	await page.getByRole('button', { name: 'Stuur de code' }).click();
	await expect(page.getByRole('heading', { name: 'Typ de code uit de mail' })).toBeFocused();
	await isFine(page);
	await page.getByLabel('Je code').fill('000000');
	await page.getByRole('button', { name: 'Kom binnen' }).click();
	await expect(page.getByRole('alert').getByRole('link', { name: /^Deze code klopt niet/ })).toBeVisible();
	await expect(page.getByLabel('Je code')).toHaveAttribute('aria-invalid', 'true');

	// The link in the mail only fills the code in.
	await page.goto(`/code#${await codeIn(page, address, 2)}`);
	await expect(page.getByText('We vulden de code al in. Tik op de knop.')).toBeVisible();
	expect(page.url()).not.toContain('#');
	await page.getByRole('button', { name: 'Kom binnen' }).click();
	await expect(page).toHaveURL(/\/(helpen|start)/);
});
