import { expect, it } from 'vitest';
import { iconOf, KINDS } from './kinds.ts';

it('has a drawing of its own for each kind', () => {
	expect(new Set(KINDS.map(iconOf)).size).toBe(KINDS.length);
});
