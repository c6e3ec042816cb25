import { beforeEach, expect, test } from 'vitest';
import { cameBack, ELSEWHERE, leave } from './leave.ts';

beforeEach(() => {
	sessionStorage.clear();
	document.documentElement.style.visibility = '';
});

test('leaving shows nothing at once and goes to the weather', () => {
	let to = '';
	leave((it) => (to = it));
	expect([to, document.documentElement.style.visibility]).toEqual([ELSEWHERE, 'hidden']);
});

test('the back button does not bring the page back, opening it anew does', () => {
	expect(cameBack('back_forward')).toBe(false);
	leave(() => undefined);
	expect(cameBack('back_forward')).toBe(true);
	expect(cameBack('back_forward')).toBe(true);
	expect(cameBack('navigate')).toBe(false);
	expect(cameBack('back_forward')).toBe(false);
});
