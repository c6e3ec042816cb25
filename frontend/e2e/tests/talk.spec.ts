// The two who meet: ready sentences over and back, without a touch, and the appointment in one's own calendar.
import { expect, test } from '@playwright/test';
import { API, as, isFine, key, newcomer, otherPage, patient } from './people.ts';

const SOON = new Date(Date.now() + 2 * 24 * 3600 * 1000).toISOString().slice(0, 10);

test('a helper says a ready sentence, the asker answers, and the hour goes into the calendar', async ({ page, browser, baseURL }) => {
	const an = await as(browser, baseURL, 'P56');
	const asker = await otherPage(browser, baseURL);
	await newcomer(asker, an, 'Roos', true);
	const me = await newcomer(page, an, 'Wout', true);
	const wish = { category: 'groceries', when: { day: SOON, part: 'afternoon' } };
	const sent = await patient(() => asker.request.post(`${API}/help-requests`, { headers: key(), data: wish }));
	const { id } = (await sent.json()) as { id: string };
	expect((await an.post(`${API}/help-requests/${id}/ask-person`, { data: { person: me } })).ok()).toBe(true);

	await page.goto(`/helpen/${id}`);
	await page.getByRole('button', { name: 'Ik help' }).click();
	await expect(page.getByText('Fijn! Jij helpt.')).toBeVisible();
	const file = page.getByRole('link', { name: 'Zet in mijn agenda' }).first();
	const told = await page.request.get((await file.getAttribute('href')) ?? '');
	expect(told.headers()['content-type']).toContain('text/calendar');
	const appointment = await told.text();
	expect(appointment).toContain('BEGIN:VEVENT');
	for (const own of ['Roos', 'Wilgenstraat']) expect(appointment).not.toContain(own);

	await page.getByRole('link', { name: /^Praat met/ }).click();
	await expect(page).toHaveURL(/\/gesprek\//);
	await isFine(page);
	await page.getByRole('button', { name: 'Ik vertrek nu.' }).click();
	const said = page.getByRole('list', { name: 'Gesprek' });
	await expect(said.getByText('Ik vertrek nu.')).toBeVisible();

	await asker.goto(new URL(page.url()).pathname);
	const heard = asker.getByRole('list', { name: 'Gesprek' });
	await expect(heard.getByText('Ik vertrek nu.')).toBeVisible();
	await asker.getByRole('button', { name: 'Ik ben thuis.' }).click();
	// Nobody touched the page of the helper: the stream told it.
	await expect(said.getByText('Ik ben thuis.')).toBeVisible();
	await isFine(asker);
	await asker.context().close();
});
