// Where somebody begins: who works here at what is theirs of the desk, everybody else among the neighbours.
import { expect, it } from 'vitest';
import { homeOf } from './home.ts';
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
