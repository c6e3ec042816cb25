import { describe, expect, it } from 'vitest';
import { Lines } from './lines.svelte.ts';

const page = (items: string[], next?: string) => ({ ok: true as const, data: { items, ...(next ? { next } : {}) } });

describe('lines', () => {
	it('come page by page', async () => {
		const lines = new Lines<string>((after) => Promise.resolve(after ? page(['b']) : page(['a'], 'x')));
		await lines.look();
		expect([lines.all, lines.next]).toEqual([['a'], 'x']);
		await lines.more();
		expect([lines.all, lines.next]).toEqual([['a', 'b'], undefined]);
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
