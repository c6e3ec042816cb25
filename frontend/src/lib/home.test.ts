// Where somebody begins: who works here at what is theirs of the desk, everybody else among the neighbours.
import { expect, it } from 'vitest';
import { homeOf, onlyAdministers, onlyCounts, steers, worksHere } from './home.ts';
import type { Who } from './session.svelte.ts';

const begins = (role: Who['roles'][number], second_factor: Who['second_factor'] = 'none') => homeOf({ roles: ['bewoner', role], helps: false, second_factor });

it('who steers begins at the desk, as who visits does', () => {
	expect(begins('buurtwerker')).toBe('/desk');
	expect(begins('coordinator')).toBe('/desk');
});

it('who sees one page of the desk begins there, and who lives here at the start', () => {
	expect(begins('gemeente')).toBe('/desk/cijfers');
	expect(begins('beheerder')).toBe('/desk/rollen');
	expect(begins('ambassadeur')).toBe('/start');
});

it('the second step comes first', () => {
	expect(begins('coordinator', 'give')).toBe('/tweede-stap');
});

it('who works here, who steers and who only sets up the installation is told of every role', () => {
	const told = (...roles: Who['roles']) => [worksHere, steers, onlyAdministers].map((is) => is({ roles }));
	expect(told('buurtwerker')).toEqual([true, false, false]);
	expect(told('coordinator')).toEqual([true, true, false]);
	expect(told('beheerder')).toEqual([false, true, true]);
	expect(told('beheerder', 'buurtwerker'), 'who works here too does not only administer').toEqual([true, true, false]);
	for (const role of ['bewoner', 'ambassadeur', 'brugfiguur', 'dienst', 'gemeente'] as const) expect(told(role), role).toEqual([false, false, false]);
	expect([onlyCounts({ roles: ['gemeente'] }), onlyCounts({ roles: ['gemeente', 'buurtwerker'] })]).toEqual([true, false]);
	expect([worksHere, steers, onlyAdministers].map((is) => is(null)), 'nobody').toEqual([false, false, false]);
});
