// An appointment in one's own calendar, on the real service: what and when, never who or where.
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { API, as, asked, dayAhead, isFine, newcomer } from './people.ts';

/** Saves what a link gives, with its lines unfolded as a calendar reads them. */
async function saved(page: Page, link: Locator): Promise<{ name: string; file: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	const file = await readFile(await download.path(), 'utf8');
	return { name: download.suggestedFilename(), file: file.replaceAll('\r\n ', '') };
}

const moment = (file: string, name: string): string => {
	const [, y, mo, d, h, mi] = new RegExp(`^${name}:(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)\\d\\dZ\\r?$`, 'm').exec(file) ?? [];
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'short' }).format(new Date(`${y}-${mo}-${d}T${h}:${mi}:00Z`));
};

test('who helps puts the appointment in a calendar: what and when, never who or where', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await newcomer(page, an, 'Wannes', true);
	const day = dayAhead(2);
	const { id, name } = await asked(an, 'groceries', { day, part: 'morning' });
	await page.goto(`/helpen/${id}`);
	await expect(page.getByRole('link', { name: 'Zet in mijn agenda' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Ik help' }).click();
	await expect(page.getByText('Fijn! Jij helpt.')).toBeVisible();
	const here = await saved(page, page.getByRole('link', { name: 'Zet in mijn agenda' }));

	await page.goto('/mijn-hulp');
	const coming = page.getByRole('region', { name: 'Dit komt eraan' });
	await expect(coming.getByText(name)).toHaveCount(0);
	const there = await saved(page, coming.getByRole('link', { name: 'Zet in mijn agenda' }));
	await isFine(page);

	expect(there).toEqual(here);
	expect(here.name).toBe('buurtnet.ics');
	expect([moment(here.file, 'DTSTART'), moment(here.file, 'DTEND')]).toEqual([`${day} 08:00`, `${day} 12:00`]);
	expect(here.file).toContain('SUMMARY:Boodschappen\r\n');
	expect(here.file).toContain(`/helpen/${id}\r\n`);
	for (const secret of [...name.split(' '), 'Kapelhof', '0470', '+32', 'Brood']) expect(here.file).not.toContain(secret);
});

test('whoever said no hour, or did not say yes, has nothing for a calendar', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	await newcomer(page, an, 'Warre', true);
	const { id } = await asked(an);
	const other = await asked(an, 'groceries', { day: dayAhead(2), part: 'morning' });
	await page.goto(`/helpen/${id}`);
	await page.getByRole('button', { name: 'Ik help' }).click();
	await expect(page.getByText('Fijn! Jij helpt.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Zet in mijn agenda' })).toHaveCount(0);
	expect((await page.request.get(`${API}/help-requests/${other.id}/calendar`)).status()).toBe(404);
});
