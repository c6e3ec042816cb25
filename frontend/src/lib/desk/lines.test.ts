import { describe, expect, it } from 'vitest';
import { Lines } from './lines.svelte.ts';

const page = (items: string[], next?: string) => ({ ok: true as const, data: { items, ...(next ? { next } : {}) } });

/** Two pages, of which the first was read; what is asked from then on is answered when we say so. */
async function looked(): Promise<{ lines: Lines<string>; answer: (nth: number) => Promise<void> }> {
	const waiting: (() => void)[] = [];
	const lines = new Lines<string>((after) => new Promise((done) => waiting.push(() => done(after ? page(['b']) : page(['a'], 'x')))));
	const answer = async (nth: number): Promise<void> => {
		waiting[nth]?.();
		await new Promise((done) => setTimeout(done));
	};
	const first = lines.look();
	await answer(0);
	await first;
	return { lines, answer };
}

describe('lines', () => {
	it('come page by page', async () => {
		const lines = new Lines<string>((after) => Promise.resolve(after ? page(['b']) : page(['a'], 'x')));
		await lines.look();
		expect([lines.all, lines.next]).toEqual([['a'], 'x']);
		await lines.more();
		expect([lines.all, lines.next]).toEqual([['a', 'b'], undefined]);
	});

	it('stay as far as one turned when there is news', async () => {
		const lines = new Lines<string>((after) => Promise.resolve(after ? page(['b']) : page(['a'], 'x')));
		await lines.look();
		await lines.more();
		await lines.again();
		expect([lines.all, lines.next]).toEqual([['a', 'b'], undefined]);
		await lines.look();
		expect([lines.all, lines.next]).toEqual([['a'], 'x']);
	});

	it('turn the page also when news came in between', async () => {
		const { lines, answer } = await looked();
		const [turned, news] = [lines.more(), lines.again()];
		for (const nth of [1, 2, 3]) await answer(nth);
		await Promise.all([turned, news]);
		expect(lines.all).toEqual(['a', 'b']);
	});

	it('stand there once when the page was turned while they were read anew', async () => {
		const { lines, answer } = await looked();
		const [news, turned] = [lines.again(), lines.more()];
		// The page that was asked for by the tap comes last.
		for (const nth of [1, 3, 2]) await answer(nth);
		await Promise.all([news, turned]);
		expect(lines.all).toEqual(['a', 'b']);
	});

	it('show what was read also when there is news all the time, and end with the newest', async () => {
		const waiting: ((it: string) => void)[] = [];
		const lines = new Lines<string>(() => new Promise((done) => waiting.push((it) => done(page([it])))));
		const [first, second, third] = [lines.again(), lines.again(), lines.again()];
		waiting[0]?.('old');
		await new Promise((done) => setTimeout(done));
		expect(lines.all).toEqual(['old']);
		waiting[1]?.('new');
		await Promise.all([first, second, third]);
		expect([lines.all, waiting.length]).toEqual([['new'], 2]);
	});

	it('forget an answer that came too late', async () => {
		const waiting: ((it: string) => void)[] = [];
		const lines = new Lines<string>(() => new Promise((done) => waiting.push((it) => done(page([it])))));
		const [first, second] = [lines.look(), lines.look()];
		waiting[1]?.('new');
		waiting[0]?.('old');
		await Promise.all([first, second]);
		expect(lines.all).toEqual(['new']);
	});
});
