import { expect, it } from 'vitest';
import { languageName } from './language.ts';

it('names a language in the language of the reader', () => {
	expect(languageName('nl', 'nl')).toBe('Nederlands');
	expect(languageName('nl', 'ar')).toBe('Arabisch');
	expect(languageName('en', 'uk')).toBe('Ukrainian');
});

it('leaves alone what is no language', () => expect(languageName('nl', 'met een tolk')).toBe('met een tolk'));
