import { expect, test } from 'vitest';
import { listOf } from './list.ts';

test('a list has the comma of its language', () => {
	expect(listOf('nl', ['naam', 'adres'])).toBe('naam, adres');
	expect(listOf('ar', ['الاسم', 'العنوان'])).toBe('الاسم، العنوان');
	expect(listOf('ar', ['الاسم'])).toBe('الاسم');
});
