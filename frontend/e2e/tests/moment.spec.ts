// A kennismakingsmoment: the worker holds a code open, a newcomer scans it on an own device, one tap makes them known.
import { expect, test } from '@playwright/test';
import { isFine, otherPage, stepIn } from './people.ts';

test('who scans the code stands in the list, and one tap makes them known', async ({ page, browser, baseURL }) => {
	await stepIn(page, 'P56');
	await page.goto('/desk/kennismaking');
	const close = page.getByRole('button', { name: 'Sluit de code' });
	const begin = page.getByRole('button', { name: 'Open de code' });
	await expect(close.or(begin)).toBeVisible();
	if (await close.isVisible()) await close.click();
	await begin.click();
	await expect(page.getByRole('img', { name: 'Code om te scannen' })).toBeVisible();
	await expect(page.getByText('Nog niemand scande de code')).toBeVisible();
	await isFine(page);
	const code = (await page.locator('.code').innerText()).trim();

	const phone = await otherPage(browser, baseURL);
	const name = `Noor${crypto.randomUUID().slice(0, 4).replaceAll(/\d/g, 'a')}`;
	await phone.goto('/brief');
	await phone.getByRole('textbox').fill(code);
	await phone.getByRole('button', { name: 'Verder' }).click();
	await expect(phone.getByText('Je scande de code van een kennismakingsmoment.')).toBeVisible();
	await phone.getByLabel('Je voornaam').fill(name);
	await phone.getByLabel('Je straat').selectOption({ index: 1 });
	await phone.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(phone.getByRole('heading', { level: 1 })).toContainText(name);
	await expect(phone.getByText('Blijf even staan.', { exact: false })).toBeVisible();
	await isFine(phone);

	await expect(page.getByText(name).first(), 'without a reload').toBeVisible();
	await page.getByRole('button', { name: new RegExp(`Ik zag deze buur.*${name}`) }).click();
	await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Gekend');
	await expect(phone.getByText('Je bent gekend.', { exact: false }), 'without a tap').toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: 'Sluit de code' }).click();
	await expect(begin).toBeVisible();
	await phone.goto('/brief');
	await phone.getByRole('textbox').fill(code);
	await phone.getByRole('button', { name: 'Verder' }).click();
	await expect(phone.getByRole('alert').or(phone.locator('.error')).first()).toBeVisible();
	await phone.context().close();
});
