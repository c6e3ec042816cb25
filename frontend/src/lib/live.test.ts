import { expect, it } from 'vitest';
import { newsOf, waitFor } from './live.ts';

it('a frame says a kind and an id, and never more', () => {
	expect(newsOf('changed', '{"kind":"help.request","id":"1","name":"Rosa"}')).toEqual({ kind: 'help.request', id: '1' });
});

it('what cannot be read asks for a fresh look', () => {
	for (const data of ['', 'x', '{}', 'null', '[]']) expect(newsOf('changed', data)).toEqual({ kind: 'resync' });
	expect(newsOf('resync', '')).toEqual({ kind: 'resync' });
});

it('waits longer each time, up to a minute and a half, and never all at once', () => {
	expect(waitFor(0, 0)).toBe(0.5);
	expect(waitFor(99, 1)).toBe(90);
	expect(waitFor(2, 0.1)).not.toBe(waitFor(2, 0.9));
});
