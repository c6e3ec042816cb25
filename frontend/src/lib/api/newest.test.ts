import { expect, it } from 'vitest';
import { Newest } from './newest.ts';

/** Questions that are answered when and in which order the test says so. */
function questions() {
	const waiting: ((answer: string) => void)[] = [];
	const answer = async (nth: number, said: string) => {
		waiting[nth]?.(said);
		await new Promise((done) => setTimeout(done));
	};
	return { ask: () => new Promise<string>((done) => waiting.push(done)), answer, asked: () => waiting.length };
}

it('what was asked before an act is asked again when the act was answered first', async () => {
	const [{ ask, answer }, newest] = [questions(), new Newest()];
	const look = newest.look(ask);
	newest.shown();
	await answer(0, 'before');
	await answer(1, 'after');
	expect(await look).toBe('after');
});

it('of two looks that overtake each other the one that ends last is asked anew', async () => {
	const [{ ask, answer, asked }, newest] = [questions(), new Newest()];
	const [older, newer] = [newest.look(ask), newest.look(ask)];
	await answer(1, 'new');
	expect(await newer).toBe('new');
	await answer(0, 'old');
	expect(asked()).toBe(3);
	await answer(2, 'newest');
	expect(await older).toBe('newest');
});

it('one look asks once', async () => {
	const [{ ask, answer, asked }, newest] = [questions(), new Newest()];
	const look = newest.look(ask);
	await answer(0, 'now');
	expect([await look, asked()]).toEqual(['now', 1]);
});
