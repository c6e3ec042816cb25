import { describe, expect, it } from 'vitest';
import { askedAs, helpedAs } from './own.ts';

describe('a line of my data', () => {
	it('says of what I asked whether it runs, worked out or stopped', () => {
		expect(['review', 'matched', 'done', 'closed'].map(askedAs)).toEqual(['own-asked-open', 'own-asked-open', 'own-asked-done', 'own-asked-closed']);
	});

	it('says the same of every way in which help stopped, but that I was said not to come', () => {
		expect(['released', 'backed_out_late', 'no_show', 'lapsed'].map(helpedAs)).toEqual(['own-helped-stopped', 'own-helped-stopped', 'own-helped-no_show', 'own-helped-asked']);
	});
});
