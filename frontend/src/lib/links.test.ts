import { expect, test } from 'vitest';
import { pieces } from './links.ts';

test('a text is cut at its links and loses nothing', () => {
	const text = 'Dag,\nopen https://b.example/d#abc-_. Of bel (https://c.example/x).\nTot dan';
	const cut = pieces(text);
	expect(cut.map((p) => p.text).join('')).toBe(text);
	expect(cut.flatMap((p) => p.href ?? [])).toEqual(['https://b.example/d#abc-_', 'https://c.example/x']);
});

test('nothing else becomes a link', () => {
	for (const text of ['', 'javascript:alert(1)', 'ftp://a.example', 'www.a.example', '<a href="//b.example">']) {
		expect(pieces(text).filter((p) => p.href)).toEqual([]);
	}
});
