import { expect, it } from 'vitest';
import { Newest } from './newest.ts';

/** Lets what is due happen. */
const nothing = () => new Promise((done) => setTimeout(done));

/** Questions that are answered when and in which order the test says so. */
function questions() {
	const waiting: ((answer: string) => void)[] = [];
	const answer = async (nth: number, said: string) => {
		waiting[nth]?.(said);
		await nothing();
	};
	return { ask: () => new Promise<string>((done) => waiting.push(done)), answer, asked: () => waiting.length };
}

it('what was asked before an act is asked again when the act was answered first', async () => {
	const [{ ask, answer }, newest] = [questions(), new Newest()];
	const look = newest.look(ask);
	await nothing();
	newest.shown();
	await answer(0, 'before');
	await answer(1, 'after');
	expect(await look).toBe('after');
});

it('a look waits for the one before it, and what is looked at meanwhile is asked once', async () => {
	const [{ ask, answer, asked }, newest] = [questions(), new Newest()];
	const first = newest.look(ask);
	await nothing();
	const later = [newest.look(ask), newest.look(ask), newest.look(ask)];
	await answer(0, 'old');
	expect([await first, asked()]).toEqual(['old', 2]);
	await answer(1, 'new');
	expect(await Promise.all(later)).toEqual(['new', 'new', 'new']);
	expect(asked()).toBe(2);
});

it('a look that breaks keeps none from the next', async () => {
	const newest = new Newest();
	await expect(newest.look(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
	expect(await newest.look(() => Promise.resolve('here'))).toBe('here');
});

it('one look asks once', async () => {
	const [{ ask, answer, asked }, newest] = [questions(), new Newest()];
	const look = newest.look(ask);
	await nothing();
	await answer(0, 'now');
	expect([await look, asked()]).toEqual(['now', 1]);
});
