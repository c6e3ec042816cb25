import { expect, it } from 'vitest';
import { listed, released } from './released.ts';

it('reads a language by its name and a number in groups; other words stay', () => {
	expect(released('nl', { category: 'language', text: 'ar' })).toBe('Arabisch');
	expect(released('nl', { category: 'phone', text: '+32470112233' })).toBe('0470 11 22 33');
	expect(released('nl', { category: 'summary', text: 'nl' })).toBe('nl');
});

it('lists names within a sentence, as each language does', () => {
	expect(listed('nl', ['Naam', 'Telefoon', 'De samenvatting'])).toBe('naam, telefoon en de samenvatting');
	expect(listed('ar', ['الاسم', 'الهاتف'])).toBe('الاسم والهاتف');
	expect(listed('nl', [])).toBe('');
});
