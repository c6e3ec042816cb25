// A service without an account: from its mailbox to its answer, with JavaScript switched off.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { API, as, refer, whoReadsMail } from './people.ts';

interface Mail {
	subject: string;
	body: string;
}

/** What came in a mailbox of the demo, newest first. */
async function mails(it: APIRequestContext, address: string): Promise<Mail[]> {
	const told = await it.get(`${API}/demo/mailbox`, { params: { address } });
	return ((await told.json()) as { mails: Mail[] }).mails;
}

/** The mail about one question: others come in the same mailbox at the same time. */
async function mail(it: APIRequestContext, address: string, subject: string): Promise<string> {
	const found = async () => (await mails(it, address)).find((one) => one.subject.includes(subject));
	await expect.poll(found).toBeDefined();
	return (await found())?.body ?? '';
}

test.describe('a service answers', () => {
	test.use({ javaScriptEnabled: false });

	test('from its mailbox, without a script', async ({ page, browser, baseURL }) => {
		const an = await as(browser, baseURL, 'P56');
		const service = await whoReadsMail(an);
		const mailbox = service.mailboxes[0] ?? '';
		const { reference } = await refer(an, service.id);
		const link = /https?:\/\/\S+\/d\/\S+/.exec(await mail(an, mailbox, `vraag ${reference}`))?.[0] ?? '';
		await page.goto(link);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er is een vraag voor uw dienst');
		await page.getByRole('button', { name: 'Stuur mij een code' }).click();
		const code = /\b\d{6}\b/.exec(await mail(an, mailbox, `code voor ${reference}`))?.[0] ?? '';
		await page.getByLabel('Code van zes cijfers').fill(code);
		await page.getByRole('button', { name: 'Verder' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Vraag ${reference}`);
		await expect(page.getByText('Voornaam', { exact: true })).toBeVisible();
		await page.getByText('Wij nemen dit op', { exact: true }).click();
		await page.getByLabel('Uw naam en functie').first().fill('Els Maes, onthaal');
		await page.getByRole('button', { name: 'Ja, wij nemen dit op' }).click();
		await expect(page.getByRole('status')).toHaveText('Bedankt. Uw antwoord is genoteerd.');
		await expect(page.getByText('U neemt dit op.')).toBeVisible();
	});
});

for (const path of ['/d', '/d/uitleg', `/d/${'A'.repeat(43)}`]) {
	test(`${path} is fine for everybody`, async ({ page }) => {
		await page.goto(path);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map((it) => `${it.id}: ${it.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
}
