import { expect, it } from 'vitest';
import { fieldId, problemOf, summary } from './problem.ts';

it.each([
	[0, 'offline'],
	[401, 'signed-out'],
	[404, 'missing'],
	[409, 'refused'],
	[422, 'refused'],
	[429, 'busy'],
	[503, 'busy'],
	[507, 'broken'],
	[500, 'broken']
])('status %i is %s', (status, kind) => {
	expect(problemOf(status, null).kind).toBe(kind);
});

it('field errors make it invalid and lead to their fields', () => {
	const body = { code: 'invalid', title: 'Kijk nog eens', errors: [{ pointer: '/when/day', code: 'past', title: 'Die dag is voorbij.' }] };
	const problem = problemOf(422, body);
	expect(problem.kind).toBe('invalid');
	expect(summary(problem)).toEqual([{ id: 'when-day', text: 'Die dag is voorbij.' }]);
});

it('a body that is none of ours is no reason to fall over', () => {
	for (const body of [undefined, null, 'oops', 7, [], { errors: 'no' }, { errors: [null, 3] }]) expect(() => problemOf(400, body)).not.toThrow();
	expect(problemOf(418, '<html>').code).toBe('refused');
});

it('a pointer becomes the id of a field', () => {
	expect(fieldId('/on_behalf_of')).toBe('on-behalf-of');
});
