// Every screen of the app, each in five ways, as sheets of pictures to be looked at. Compares nothing.
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { API, patient, stepIn } from '../tests/people.ts';

const folder = resolve(fileURLToPath(new URL('../../..', import.meta.url)), process.env.SCREENS ?? '');
const only = process.env.ONLY ? new RegExp(process.env.ONLY) : undefined;

const WAYS = [
	{ name: 'nl-390', width: 390, lang: 'nl', dark: false, sheet: 240, tall: 1960 },
	{ name: 'nl-1280', width: 1280, lang: 'nl', dark: false, sheet: 600, tall: 1250 },
	{ name: 'ar-390', width: 390, lang: 'ar', dark: false, sheet: 200, tall: 2300 },
	{ name: 'ar-1280', width: 1280, lang: 'ar', dark: false, sheet: 600, tall: 1250 },
	{ name: 'dark-390', width: 390, lang: 'nl', dark: true, sheet: 200, tall: 2300 }
].filter((it) => !process.env.WAY || process.env.WAY.split(',').includes(it.name));

/** Who looks, and at what. `{name}` is the first of a list that the service gives. */
const LOOKS: [who: string | null, paths: string[]][] = [
	[null, ['/', '/brief', '/terug', '/code', '/u#x', '/help', '/instellingen', '/toegankelijkheid', '/ontmoeten', '/diensten', '/diensten/{service}', '/rechten', '/kaart', '/postvak', '/vergeten', '/wie', '/tweede-stap', '/nergens']],
	['P01', ['/start', '/vraag', '/vraag/wanneer', '/vraag/hoe-vaak', '/vraag/nakijken', '/vraag/woorden', '/vraag/wensen', '/vraag/nog-iets', '/vraag/details', '/vraag/deur', '/vragen', '/vragen/{mine}', '/vragen/{open}', '/vragen/reeks', '/profiel', '/profiel/mail', '/mijn-gegevens', '/sleutels', '/misgelopen', '/misgelopen/vertel', '/instellingen', '/wie/tekening']],
	['P34', ['/start', '/zorg', '/zorg/afspraak', '/zorg/dossier', '/zorg/gevaar', '/zorg/praten', '/zorg/samen', '/zorg/vertel', '/helpen', '/helpen/{helped}', '/helpen/{board}', '/hoe-ik-help', '/mijn-hulp', '/vrijwilliger', '/gesprek/{talk}']],
	['P56', ['/desk', '/desk/taak/{task}', '/desk/vragen', '/desk/vragen/{request}', '/desk/mensen', '/desk/mensen/{person}', '/desk/mensen/nieuw', '/desk/brieven', '/desk/brieven/druk', '/desk/gesprek/{round}', '/desk/telefoon', '/desk/signalen', '/desk/signalen/{signal}', '/desk/signalen/nieuw', '/desk/sleutels', '/desk/sleutels/{key}', '/desk/sleutels/nieuw', '/desk/mis', '/desk/mis/{wrong}', '/desk/mis/nieuw', '/desk/mis/papier', '/desk/ontmoeten', '/desk/talenten', '/desk/voorstellen', '/desk/voorstellen/regels', '/desk/vrijwilligers', '/desk/antennes', '/desk/antennes/druk', '/desk/kennismaking', '/desk/rooster', '/desk/cijfers', '/desk/diensten', '/desk/diensten/{service}', '/desk/doorverwijskaart/{service}']],
	['P61', ['/desk', '/desk/nakijken', '/desk/termijnen', '/desk/rollen', '/desk/instellingen', '/desk/instellingen/buurt', '/desk/instellingen/straten', '/desk/diensten/inlezen', '/desk/signalen']],
	['P62', ['/desk', '/desk/rollen', '/desk/instellingen']],
	['P58', ['/start', '/desk/cijfers']],
	['P60', ['/start', '/postvak']]
];

/** The first id of a list, however it is given. */
async function first(it: APIRequestContext, path: string, field = 'id'): Promise<string> {
	const answer = await patient(() => it.get(`${API}${path}`));
	if (!answer.ok()) return 'nothing';
	const given = (await answer.json()) as { items?: Record<string, string>[] } | Record<string, string>[];
	const list = Array.isArray(given) ? given : (given.items ?? []);
	return list.map((one) => one[field]).find((id) => id !== undefined) ?? 'nothing';
}

/** A thread that somebody who works here may join. */
async function joined(it: APIRequestContext): Promise<string> {
	const { items } = (await (await it.get(`${API}/desk/help-requests?all=true`)).json()) as { items: { id: string }[] };
	for (const { id } of items) {
		const { talks } = (await (await it.get(`${API}/help-requests/${id}`)).json()) as { talks?: { ref: string }[] };
		if (talks?.[0]) return talks[0].ref;
	}
	return 'nothing';
}

async function named(it: APIRequestContext, name: string): Promise<string> {
	switch (name) {
		case 'mine': return first(it, '/me/help-requests');
		case 'open': {
			const { items } = (await (await it.get(`${API}/me/help-requests`)).json()) as { items: { id: string; state: string }[] };
			return items.find((one) => one.state !== 'done' && one.state !== 'closed')?.id ?? items[1]?.id ?? 'nothing';
		}
		case 'helped': return first(it, '/me/helping');
		case 'board': return first(it, '/board');
		case 'talk': {
			const helped = (await (await it.get(`${API}/help-requests/${await first(it, '/me/helping')}`)).json()) as { talks?: { ref: string }[] };
			return helped.talks?.[0]?.ref ?? 'nothing';
		}
		case 'round': return joined(it);
		case 'task': return first(it, '/tasks');
		case 'request': return first(it, '/desk/help-requests');
		case 'person': return first(it, '/people?q=Maria');
		case 'signal': return first(it, '/desk/signals');
		case 'key': return first(it, '/desk/keys');
		case 'wrong': return first(it, '/desk/complaints');
		default: return first(it, '/desk/services').then((id) => (id === 'nothing' ? first(it, '/services') : id));
	}
}

interface Picture {
	title: string;
	wide: number;
	high: number;
	data: string;
}

async function look(page: Page, path: string, tall: number): Promise<Picture> {
	const [, name] = /\{(\w+)\}/.exec(path) ?? [];
	const at = name ? path.replace(`{${name}}`, await named(page.request, name)) : path;
	await page.goto(at, { waitUntil: 'load' });
	await page.locator('h1').first().waitFor({ state: 'attached', timeout: 8000 }).catch(() => undefined);
	await page.waitForLoadState('networkidle', { timeout: 4000 }).catch(() => undefined);
	await page.locator('.sheet').first().waitFor({ state: 'detached', timeout: 4000 }).catch(() => undefined);
	await page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));
	const { wide, high } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth - innerWidth, high: document.documentElement.scrollHeight }));
	const size = page.viewportSize() ?? { width: 390, height: 844 };
	const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: size.width, height: Math.min(high, tall) } });
	return { title: `${path}${wide > 0 ? ` WIDER BY ${wide}` : ''}${high > tall ? ' …' : ''}`, wide: size.width, high: Math.min(high, tall), data: png.toString('base64') };
}

/** Fills the columns of a sheet one after another, as far as they go. */
async function sheets(browser: Browser, name: string, wide: number, pictures: Picture[]): Promise<void> {
	const page = await (await browser.newContext({ viewport: { width: 1200, height: 1200 } })).newPage();
	const columns = Math.floor(1200 / wide);
	const all: string[][] = [[]];
	let [column, high] = [0, 0];
	for (const it of pictures) {
		const height = 16 + (it.high * (wide - 4)) / it.wide;
		if (high > 0 && high + height > 1200) [column, high] = [column + 1, 0];
		if (column === columns) [column, high] = [(all.push([]), 0), 0];
		(all.at(-1) ?? []).push(`<figure style="position:absolute;left:${column * wide}px;top:${high}px;width:${wide - 4}px"><figcaption>${it.title}</figcaption><img src="data:image/png;base64,${it.data}"></figure>`);
		high += height;
	}
	for (const [n, cells] of all.entries()) {
		await page.setContent(`<style>body{margin:0;background:#888}figure{margin:0}figcaption{font:bold 11px/16px sans-serif;height:16px;overflow:hidden;background:#fff}img{width:100%;display:block}</style>${cells.join('')}`);
		await writeFile(`${folder}/${name}-${String(n).padStart(2, '0')}.png`, await page.screenshot());
	}
	await page.context().close();
}

for (const way of WAYS) {
	for (const [who, paths] of LOOKS) {
		test(`${way.name} ${who ?? 'nobody'}`, async ({ browser, baseURL }) => {
			const chosen = paths.filter((it) => !only || only.test(it));
			if (chosen.length === 0) return;
			await mkdir(folder, { recursive: true });
			const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: { width: way.width, height: 844 }, locale: way.lang === 'nl' ? 'nl-BE' : way.lang, timezoneId: 'Europe/Brussels', colorScheme: way.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
			const page = await context.newPage();
			await page.addInitScript((it) => localStorage.setItem('lang', it), way.lang);
			if (who) await stepIn(page, who);
			if (chosen.includes('/vraag/wanneer')) {
				await page.goto('/vraag');
				await page.locator('main li button').first().click();
				await page.locator('main button.way').click();
				await page.locator('main button.primary').waitFor();
			}
			const pictures: Picture[] = [];
			for (const path of chosen) pictures.push(await look(page, path, way.tall));
			await sheets(browser, `${way.name}-${who ?? 'nobody'}`, way.sheet, pictures);
			await context.close();
		});
	}
}
