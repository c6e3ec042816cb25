import { expect, it } from 'vitest';
import { iconOf, KINDS, saysOf } from './kinds.ts';

it('says of what is about a worker that the coordinator reads it, until there is an answer', () => {
	const says = (state: string) => saysOf({ what: 'worker', state });
	expect(['told', 'heard', 'decided'].map(says)).toEqual(['wrong-says-coordinator', 'wrong-says-coordinator', 'wrong-says-decided']);
	expect(saysOf({ what: 'quarrel', state: 'told' })).toBe('wrong-says-told');
});

it('has a drawing of its own for each kind', () => {
	expect(new Set(KINDS.map(iconOf)).size).toBe(KINDS.length);
});
