// The pure parts of telling a worry.
import { describe, expect, test } from 'vitest';
import { dutyOf } from './duty.ts';
import { DOMAIN_ICONS, first, rest } from './facts.ts';
import { LINES } from '#lib/asking/lines.ts';
import { DANGER_LINES } from './facts.ts';

describe('duty', () => {
	test('nobody is on duty unless the service says so', () => {
		for (const odd of [undefined, null, 'x', {}, { on_duty: 'yes' }]) expect(dutyOf(odd).on).toBe(false);
		expect(dutyOf({ on_duty: true, until: '2026-11-22T17:00:00Z' })).toEqual({ on: true, hours: [], until: new Date('2026-11-22T17:00:00Z') });
		expect(dutyOf({ on_duty: false, next: 'soon' })).toEqual({ on: false, hours: [] });
	});
});

describe('facts', () => {
	const facts = ['a', 'b', 'c'].map((id) => ({ id, domain: 'wonen', health: id === 'b' }));
	test('a few come first, the rest can be shown', () => {
		expect([...first(facts, 2), ...rest(facts, 2)]).toEqual(facts);
		expect(first(facts, 2)).toHaveLength(2);
	});
	test('every domain has a drawing and every danger line a number', () => {
		expect(Object.keys(DOMAIN_ICONS)).toContain('veiligheid_geweld');
		for (const line of DANGER_LINES) expect(LINES).toContain(line);
	});
});
