// People for the journeys: stepped in by the demo, made by the worker, joined by a letter. Every test makes its own.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type APIRequestContext, type APIResponse, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';

export const API = '/api/v1';
export const key = () => ({ 'idempotency-key': crypto.randomUUID() });

/** A script's own call, made again while the service is too busy, as the app does. */
export async function patient(call: () => Promise<APIResponse>): Promise<APIResponse> {
	for (const wait of [500, 1000, 2000, 4000]) {
		const answer = await call();
		if (answer.status() !== 503) return answer;
		await new Promise((done) => setTimeout(done, wait));
	}
	return call();
}

/** The same calls, each of them patient. */
export function patiently(it: APIRequestContext): APIRequestContext {
	const get: typeof it.get = (...said) => patient(() => it.get(...said));
	const post: typeof it.post = (...said) => patient(() => it.post(...said));
	const put: typeof it.put = (...said) => patient(() => it.put(...said));
	return Object.assign(Object.create(it) as APIRequestContext, { get, post, put });
}

/** A script's own cookie jar, stepped in as somebody of the demo. Its calls are patient. */
export async function as(browser: Browser, baseURL: string | undefined, person: string): Promise<APIRequestContext> {
	const context = await browser.newContext(baseURL ? { baseURL } : {});
	const it = patiently(context.request);
	expect((await it.post(`${API}/demo/sign-in`, { data: { person } })).ok()).toBe(true);
	return it;
}

/** The page itself is somebody of the demo. */
export async function stepIn(page: Page, person: string): Promise<void> {
	const it = patiently(page.request);
	expect((await it.post(`${API}/demo/sign-in`, { data: { person } })).ok()).toBe(true);
	await remember(page, JSON.stringify(await (await it.get(`${API}/session`)).json()));
}

async function remember(page: Page, who: string): Promise<void> {
	await page.addInitScript((it) => localStorage.getItem('session') ?? localStorage.setItem('session', it), who);
}

/** Somebody new, in by a letter; known when `confirmed`. */
export async function newcomer(page: Page, an: APIRequestContext, first_name: string, confirmed: boolean): Promise<string> {
	const made = (await (await patient(() => an.post(`${API}/letters`, { headers: key(), data: { count: 1, street: 'Wilgenstraat' } }))).json()) as { letters: [{ code: string }] };
	const data = { code: made.letters[0].code, first_name, language: 'nl', number: '12', helps: true };
	const it = patiently(page.request);
	const joined = await it.post(`${API}/invitations/join`, { headers: key(), data });
	expect(joined.status()).toBe(201);
	const who = (await joined.json()) as { person: string };
	if (confirmed) expect((await patient(() => an.post(`${API}/people/${who.person}/confirm`))).ok()).toBe(true);
	// Known helpers have promised discretion: the worker asks it when she sees them.
	if (confirmed) expect((await it.post(`${API}/me/discretion`, { data: { version: 1 } })).ok()).toBe(true);
	await remember(page, JSON.stringify(await (await it.get(`${API}/session`)).json()));
	return who.person;
}

/** Somebody without account, made for this by the worker. */
export async function somebody(an: APIRequestContext, first_name = 'Alma'): Promise<{ id: string; name: string }> {
	const last_name = `Proef${letters()}`;
	const data = { first_name, last_name, street: 'Kapelhof', number: '10', phone: phone(), consent: 'spoken', somebody_else: true };
	const made = await patient(() => an.post(`${API}/people`, { headers: key(), data }));
	expect(made.status()).toBe(201);
	return { id: ((await made.json()) as { id: string }).id, name: `${first_name} ${last_name}` };
}

/** Asks in the name of somebody without account, made for this; tells the request and the name. */
export async function asked(an: APIRequestContext, category = 'groceries', when: object = { flexible: true }): Promise<{ id: string; person: string; name: string }> {
	const { id: person, name } = await somebody(an);
	const wish = { category, when, text: 'Brood en melk, graag.', on_behalf_of: person, consent: 'spoken' };
	const sent = await patient(() => an.post(`${API}/help-requests`, { headers: key(), data: wish }));
	expect(sent.ok()).toBe(true);
	return { id: ((await sent.json()) as { id: string }).id, person, name };
}

/** The day so many days from today, and the hour of now, as Brussels counts them. */
export const dayAhead = (days: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now() + days * 86_400_000);
export const hourNow = (): number => Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', hourCycle: 'h23' }).format(new Date()));

/** A page of another browser, for whoever else is in the story; in another shape where they look at another screen. */
export async function otherPage(browser: Browser, baseURL: string | undefined, shape: BrowserContextOptions = {}): Promise<Page> {
	return (await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', ...(baseURL ? { baseURL } : {}), ...shape })).newPage();
}

/** Letters that no other name has: every test shares the one neighbourhood. */
export const letters = (): string => crypto.randomUUID().slice(-12).replaceAll(/\d/g, (it) => 'ghijklmnop'.charAt(Number(it)));

interface Task {
	id: string;
	kind: string;
	subject: string;
	person: { name: string } | null;
}

/** What the worker has to do, from every page of the list: how long it is depends on the hour and on the other tests. */
export async function tasks(an: APIRequestContext): Promise<Task[]> {
	const found = [];
	for (let after: string | null = ''; after !== null; ) {
		const asked = await patient(() => an.get(`${API}/tasks`, { params: after ? { after } : {}, maxRetries: 2 })); // a kept connection may just have ended
		const page = (await asked.json()) as { items: Task[]; next: string | null };
		found.push(...page.items);
		after = page.next;
	}
	return found;
}

/** What the worker has to do about somebody. */
export const tasksAbout = async (an: APIRequestContext, name: string): Promise<Task[]> => (await tasks(an)).filter((it) => it.person?.name === name);

/** Turns the pages of a list at the desk until this stands there. */
export async function turnTo(page: Page, row: Locator): Promise<Locator> {
	const more = page.getByRole('button', { name: 'Toon er meer' });
	await expect(async () => {
		// The button may go between the look and the tap, when others made the list shorter.
		if (!(await row.isVisible()) && (await more.isVisible())) await more.click({ timeout: 1000 });
		await expect(row).toBeVisible({ timeout: 1000 });
	}).toPass();
	return row;
}

/** A number that nobody has. */
export const phone = (): string => `+32 470 ${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;

/** Nothing that axe objects to, and nothing that overflows. */
export async function isFine(page: Page): Promise<void> {
	await expect(page.locator('h1').first()).toBeAttached();
	// A colour that is still on its way to another is none that anybody reads.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** What the browser complains of, but for how fast the machine is: a busy service is asked again, and a font may be read late. */
export function complaints(page: Page): string[] {
	const heard: string[] = [];
	const slow = /status of 503|was preloaded using link preload but not used within/;
	page.on('console', (m) => ['error', 'warning'].includes(m.type()) && !slow.test(m.text()) && heard.push(m.text()));
	page.on('pageerror', (e) => heard.push(e.message));
	return heard;
}

/** Lets an answer come late, and tells how far the page jumped by then, as the browser counts it. What others do meanwhile is no jump of its own. */
export async function jumps(page: Page, late: string): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const moved = { by: 0 };
		Object.assign(globalThis, { moved });
		new PerformanceObserver((list) => list.getEntries().forEach((it) => (moved.by += (it as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
	});
	// Never answered: no news comes.
	await page.route('**/api/v1/live', () => undefined);
	await page.route(late, async (route) => {
		await new Promise((done) => setTimeout(done, 500));
		await route.continue();
	});
	return () => page.evaluate(() => (globalThis as unknown as { moved: { by: number } }).moved.by);
}

/** A service of the demo that reads its mail. */
export async function whoReadsMail(an: APIRequestContext): Promise<{ id: string; mailboxes: string[] }> {
	const known = (await (await an.get(`${API}/desk/services`)).json()) as { id: string; mailboxes: string[] }[];
	const service = known.find((it) => it.mailboxes.length > 0);
	expect(service).toBeDefined();
	return service ?? { id: '', mailboxes: [] };
}

/** A signal about somebody new, and a question about it to a service; tells the question and its reference. */
export async function refer(an: APIRequestContext, service: string): Promise<{ referral: string; reference: string }> {
	const { person } = await asked(an);
	const worry = { type: 'rights', subject: person, text: 'Weet niet waar ze recht op heeft.' };
	const told = await patient(() => an.post(`${API}/desk/signals`, { headers: key(), data: worry }));
	expect(told.status(), await told.text()).toBe(201);
	const signal = ((await told.json()) as { id: string }).id;
	const data = { service, categories: ['first_name', 'language'], channel: 'mail', tell_back: 'what_happened' };
	const sent = await patient(() => an.post(`${API}/desk/signals/${signal}/referrals`, { headers: key(), data }));
	expect(sent.ok(), await sent.text()).toBe(true);
	const opened = (await (await patient(() => an.post(`${API}/desk/signals/${signal}/open`, { data: {} }))).json()) as { referrals: { id: string; reference: string }[] };
	const [made] = opened.referrals;
	return { referral: made?.id ?? '', reference: made?.reference ?? '' };
}
