// The way to one's keys: on the first page only where one waits for the reader or is lost; and the newest answer is the last.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import { Mine } from '../../routes/(bewoner)/mine.svelte.ts';
import Keys from '../../routes/(bewoner)/sleutels/+page.svelte';
import KeysWay from './KeysWay.svelte';

const key = (id: string, state: string) => ({ id, state, what: 'De planten', number: 1, since: '2026-11-01', side: 'holder', other: 'Maria', over: false, can: [], calls: 'giver', changed: new Date().toISOString() });

let news: (() => void) | undefined;
class Stream {
	addEventListener(kind: string, hear: (event: MessageEvent) => void): void {
		if (kind === 'resync') news = () => hear(new MessageEvent('resync'));
	}
	close(): void {}
}

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const service = (keys: object[]) => {
	vi.stubGlobal('EventSource', Stream);
	vi.stubGlobal('fetch', async (request: Request) => (request.url.endsWith('/me/keys') ? Response.json(keys) : Response.json({}, { status: 404 })));
};

it.each([
	['given', 'Een sleutel wacht op jouw antwoord.'],
	['lost', 'Een sleutel is kwijt.'],
	['held', undefined]
])('the first page marks a key that is %s', async (state, said) => {
	service([key('k', state)]);
	render(KeysWay, { marked: true });
	if (said) expect(await screen.findByText(said)).toBeTruthy();
	else await new Promise((done) => setTimeout(done));
	expect(screen.queryAllByRole('link', { name: 'Sleutels' }).map((it) => it.getAttribute('href'))).toEqual(said ? ['/sleutels'] : []);
});

it('elsewhere the way is there as before, and says the same', async () => {
	service([key('k', 'given')]);
	render(KeysWay);
	expect((await screen.findByRole('link', { name: /Sleutels/ })).textContent).toContain('Een sleutel wacht op jouw antwoord.');
});

it('of several keys that are lost one reads once what to do when one is found', async () => {
	service([key('one', 'lost'), key('two', 'lost')]);
	render(Keys);
	expect(await screen.findAllByText(/De sleutel is kwijt sinds/)).toHaveLength(2);
	expect(screen.getAllByText('Vind je hem toch? Bel dan de buurtwerker.')).toHaveLength(1);
});

/** Answers that come when the test says so, in its order. */
function late(path: string) {
	const waiting: ((body: object) => void)[] = [];
	vi.stubGlobal('EventSource', Stream);
	vi.stubGlobal('fetch', (request: Request) =>
		request.url.endsWith(path) ? new Promise((done) => waiting.push((body) => done(Response.json(body)))) : Promise.resolve(Response.json({}, { status: 404 }))
	);
	return waiting;
}

it('news while one looks is looked at after it, so that the last that is shown is the newest: keys', async () => {
	const waiting = late('/me/keys');
	render(Keys);
	await vi.waitFor(() => expect(waiting).toHaveLength(1));
	for (let times = 0; times < 3; times += 1) news?.();
	waiting[0]?.([key('k', 'held')]);
	expect(await screen.findByText('De sleutel is bij jou.')).toBeTruthy();
	await vi.waitFor(() => expect(waiting).toHaveLength(2));
	waiting[1]?.([key('k', 'lost')]);
	expect(await screen.findByText(/De sleutel is kwijt sinds/)).toBeTruthy();
	expect(waiting).toHaveLength(2);
});

it('news while one looks is looked at after it, so that the last that is shown is the newest: what one asked', async () => {
	const waiting = late('/me/help-requests');
	const mine = new Mine();
	const older = mine.look();
	await vi.waitFor(() => expect(waiting).toHaveLength(1));
	const newer = mine.look();
	const line = (state: string) => ({ items: [{ id: 'milk', state }] });
	waiting[0]?.(line('open'));
	await older;
	await vi.waitFor(() => expect(waiting).toHaveLength(2));
	waiting[1]?.(line('done'));
	await newer;
	expect(mine.lines?.map((it) => it.state)).toEqual(['done']);
});
