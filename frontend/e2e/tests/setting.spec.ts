// A coordinator sets the neighbourhood: its texts, what weighs, its streets; and everybody reads it at once.
import { expect, test } from '@playwright/test';
import { isFine, otherPage, stepIn } from './people.ts';

/** One neighbourhood, one after another. */
test.describe.configure({ mode: 'serial' });

test('a word of welcome and a phone number that is none', async ({ page }) => {
	await stepIn(page, 'P61');
	await page.goto('/desk/instellingen');
	await page.getByRole('link', { name: 'Stel je buurt in' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Onze buurt');
	const phone = page.getByLabel('Telefoon van het team');
	const before = await phone.inputValue();
	await phone.fill('bel mij');
	await page.getByLabel('Welkomstwoord').fill('Kom gerust eens binnen!');
	const save = page.getByRole('button', { name: /Bewaar.*Zo bereiken bewoners het team/ });
	await save.click();
	await expect(page.getByText('Dit is geen telefoonnummer').first()).toBeVisible();
	await isFine(page);
	await phone.fill(before);
	await save.click();
	await expect(page.getByText('Bewaard. Dit geldt vanaf nu.')).toBeVisible();
	await save.click();
	await expect(page.getByText('Bewaard. Dit geldt vanaf nu.'), 'saved twice, seen once').toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Welkomstwoord')).toHaveValue('Kom gerust eens binnen!');
});

test('a weight goes no further than its bound, and back to what is usual in one tap', async ({ page }) => {
	await stepIn(page, 'P61');
	await page.goto('/desk/instellingen/buurt');
	const tasks = page.getByLabel('Hielp al', { exact: true });
	await expect(tasks).toBeHidden();
	await page.getByText('Wie vragen we eerst?', { exact: true }).click();
	await expect(tasks).toHaveValue('-1');
	await tasks.fill('2');
	const save = page.getByRole('button', { name: /Bewaar.*Wat je hier kan vragen/ });
	await save.click();
	// Told in a box on top, which leads to the field.
	await expect(page.getByRole('alert').getByRole('link')).toHaveText(/schrijf een getal van -3 tot 0\./i);
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(tasks).toHaveAttribute('aria-invalid', 'true');
	await tasks.fill('-1,5');
	await save.click();
	await expect(page.getByText('Bewaard. Dit geldt vanaf nu.')).toBeVisible();
	await isFine(page);
	await page.getByRole('button', { name: /Zet terug/ }).click();
	await expect(tasks).toHaveValue('-1');
	await save.click();
	await expect(page.getByText('Bewaard. Dit geldt vanaf nu.')).toBeVisible();
});

test('two who set the same part: the second sees it, and looks again', async ({ page, context }) => {
	await stepIn(page, 'P61');
	await page.goto('/desk/instellingen/buurt');
	const other = await context.newPage();
	await other.goto('/desk/instellingen/buurt');
	const save = (on: typeof page) => on.getByRole('button', { name: /Bewaar.*Uren van het team/ });
	await expect(save(other), 'both look at the same').toBeVisible();
	await save(page).click();
	await expect(page.getByText('Bewaard. Dit geldt vanaf nu.')).toBeVisible();
	await save(other).click();
	await expect(other.getByText('Iemand anders paste dit intussen aan')).toBeVisible();
	let arrives = (): void => undefined;
	const slow = new Promise<void>((done) => (arrives = done));
	await other.route('**/api/v1/desk/neighbourhood', (route) => slow.then(() => route.continue()));
	await other.getByRole('button', { name: 'Toon wat er nu staat' }).click();
	await expect(save(other), 'what is typed on the older is not saved over the newer').toHaveAttribute('aria-disabled', 'true');
	arrives();
	await save(other).click();
	await expect(other.getByText('Bewaard. Dit geldt vanaf nu.')).toBeVisible();
});

test('a kind of help is said as the coordinator says it, where a resident reads it, and as before when it is empty', async ({ page, browser, baseURL }) => {
	await stepIn(page, 'P61');
	await page.goto('/desk/instellingen/buurt');
	await page.getByRole('button', { name: 'Pas de woorden aan' }).click();
	await page.getByLabel('Welke soort hulp?').selectOption('house_watch');
	const limit = page.getByLabel(/^Wat een buur niet doet/);
	const mine = `Hoogstens een week. ${crypto.randomUUID().slice(0, 8)}`;
	await limit.fill(mine);
	await expect(page.getByRole('group', { name: 'Zo leest een bewoner het' })).toContainText(mine);
	const save = page.getByRole('button', { name: /Bewaar.*Zo noemen we elke soort hulp/ });
	await save.click();
	await expect(page.getByText('Bewaard. Dit geldt vanaf nu.')).toBeVisible();
	await isFine(page);

	const resident = await otherPage(browser, baseURL);
	await stepIn(resident, 'P01');
	const reads = async (): Promise<void> => {
		await resident.goto('/vraag');
		await resident.getByRole('button', { name: 'Oogje in het zeil' }).click();
		await expect(resident.getByRole('heading', { level: 1 })).toHaveText('Wanneer?');
	};
	await reads();
	await expect(resident.getByText(mine)).toBeVisible();
	await isFine(resident);

	await limit.fill('');
	await save.click();
	await expect(page.getByText('Bewaard. Dit geldt vanaf nu.')).toBeVisible();
	await reads();
	await expect(resident.getByText('Geef je een sleutel?', { exact: false })).toBeVisible();
	await expect(resident.getByText(mine)).toHaveCount(0);
	await resident.context().close();
});

test('streets: every fault by row, then whose home is in the way, then what would change', async ({ page }) => {
	await stepIn(page, 'P61');
	await page.goto('/desk/instellingen/straten');
	const file = (text: string) => ({ name: 'straten.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	const look = async (text: string) => {
		await page.getByLabel('Bestand (CSV)').setInputFiles(file(text));
		await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
	};
	await look('PK\u0003\u0004\u0000');
	await expect(page.getByText('Hier staan tekens in die we niet kunnen lezen.'), 'a workbook is no CSV').toBeVisible();
	await look('');
	await expect(page.getByText('Dit bestand is leeg. Kies een ander.')).toBeVisible();
	await expect(page.getByLabel('Bestand (CSV)')).toHaveAttribute('aria-invalid', 'true');
	// Nothing but Dutch headings: they are known, and a table without streets has no row that is wrong.
	await look('straat;van;tot;zone\n');
	await expect(page.getByText('Er staat geen enkele straat in.')).toBeVisible();
	await expect(page.getByRole('table')).toHaveCount(0);
	await look('street,from,to,zone\n=1+1,1,9,891fa454c67ffff\nMolenpad,x,9,nergens\n');
	await expect(page.getByText('Een straat begint met een letter of een cijfer')).toBeVisible();
	await expect(page.getByText('Deze zone kennen we niet')).toBeVisible();
	await isFine(page);

	await look('street,from,to,zone\nNergensstraat,1,9,891fa454c67ffff\n');
	await expect(page.getByText(/Straten die nummers verliezen en waar mensen wonen: (ongeveer|minder dan) \d/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lees dit in' })).toHaveCount(0);
	await isFine(page);

	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download de straten' }).click()]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const now = Buffer.concat(chunks).toString();
	await look(now);
	await expect(page.getByText('Er verandert niets')).toBeVisible();
	const name = `Proefpad ${crypto.randomUUID().slice(0, 8)}`;
	await look(`${now}${name},1,9,891fa454c67ffff\n`);
	await expect(page.getByText(name)).toBeVisible();
	await page.getByRole('button', { name: 'Lees dit in' }).click();
	await expect(page.getByText('Klaar: 1 nieuw')).toBeVisible();
	await look(now);
	await page.getByRole('button', { name: 'Lees dit in' }).click();
	await expect(page.getByText('1 weg')).toBeVisible();
});
