import { describe, expect, it } from 'vitest';
import { shellOf } from '../../../scripts/shell-list.mjs';

const built = {
	start: { file: 'start.js', isEntry: true, imports: ['house'], dynamicImports: ['page', 'visit', 'words/desk'] },
	page: { file: 'page.js', isEntry: true, imports: ['house'], css: ['page.css'] },
	visit: { file: 'visit.js', isEntry: true, imports: ['house', 'board'], css: ['visit.css'] },
	house: { file: 'house.js', assets: ['letters.woff2'], dynamicImports: ['words'] },
	board: { file: 'board.js', imports: ['house'] },
	words: { file: 'words.js' },
	'words/desk': { file: 'desk.js' }
};
const ofDesk = (name: string) => name === 'visit' || name === 'words/desk';

describe('what a device keeps', () => {
	it('is for everybody when a page of everybody reaches it', () => {
		const { everybody } = shellOf(built, ofDesk);
		expect(everybody.toSorted()).toEqual(['/house.js', '/letters.woff2', '/page.css', '/page.js', '/start.js', '/words.js']);
	});

	it('is the desk’s when only its pages and words reach it', () => {
		const { desk } = shellOf(built, ofDesk);
		expect(desk.toSorted()).toEqual(['/board.js', '/desk.js', '/visit.css', '/visit.js']);
	});

	it('forgets nothing that was built', () => {
		const { everybody, desk } = shellOf(built, ofDesk);
		expect(everybody.length + desk.length).toBe(10);
	});

	it('does not build on a manifest that misses what it names', () => {
		expect(() => shellOf({ start: { file: 'start.js', isEntry: true, imports: ['gone'] } }, ofDesk)).toThrow('gone');
	});
});
