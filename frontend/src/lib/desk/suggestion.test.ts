import { expect, it } from 'vitest';
import { DISMISSALS, ledTo, reasonOf, ruleIcon, takes } from './suggestion.ts';

it('leads to its signal, makes one, or leads to the services', () => {
	expect(takes({ effect: 'worker', signal: 'a' })).toBe('suggestion-take-open');
	expect(takes({ effect: 'worker', signal: null })).toBe('suggestion-take-signal');
	expect(takes({ effect: 'help_card' })).toBe('suggestion-take-signal');
	expect(takes({ effect: 'route' })).toBe('suggestion-take-route');
	expect(ledTo('a')).toBe('/desk/signalen/a');
	expect(ledTo(null)).toBe('/desk/diensten');
});

it('every reason is one of the words of the service', () => {
	expect(DISMISSALS.map(reasonOf)).toEqual(['known', 'solved', 'not_needed', 'not_right', 'duplicate']);
});

it('every rule has a drawing', () => {
	for (let rule = 1; rule <= 10; rule += 1) expect(ruleIcon(`r${rule}`)).not.toBe('help');
});
