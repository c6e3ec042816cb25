import { expect, it } from 'vitest';
import type { t } from '#lib/words/index.svelte.ts';
import { byUse, doorsText, fits, languages, meant, rightBeside, type Service } from './say.ts';

const said = ((id: string, args?: Record<string, string>) => [id, ...Object.values(args ?? {})].join(' ')) as typeof t;
const now = new Date('2026-11-22T09:00:00Z');
const doors = (state: 'open' | 'closed' | 'appointment' | 'unknown', at?: string) => doorsText(said, 'nl', { state, at: at ?? null }, now);

it('a door is told as people say it', () => {
	expect(doors('open', '2026-11-22T16:00:00Z')).toBe('service-open-until 17:00');
	expect(doors('open')).toBe('service-open-always');
	expect(doors('closed', '2026-11-22T12:00:00Z')).toBe('service-opens-today 13:00');
	expect(doors('closed', '2026-11-23T08:00:00Z')).toBe('service-opens maandag 09:00');
	expect(doors('closed', '2027-01-04T08:00:00Z')).toBe('service-opens maandag 4\u00a0januari 09:00');
	expect(doors('closed')).toBe('service-closed');
	expect(doors('appointment')).toBe('service-appointment');
	expect(doors('unknown')).toBe('service-hours-unknown');
});

it('languages have names, also one that nobody knows', () => {
	expect(languages(said, 'nl', [{ code: 'ar', interpreter: true }, { code: 'zz', interpreter: false }])).toEqual(['service-interpreter Arabisch', 'zz']);
});

it('a find tells what was meant, and why it fits', () => {
	const why = [{ asked: 'schuldn', word: 'schulden', place: 'synonym', fit: 'typo' }];
	expect(meant({ why } as Service)).toBe('schulden');
	expect(fits({ why } as Service), 'it is said once').toBeUndefined();
	expect(fits({ why: [{ ...why[0], fit: 'whole' }] } as Service)).toBe('schulden');
	expect(meant(undefined)).toBeUndefined();
});

it('food stands beside groceries, and what the guard says comes first', () => {
	const rights = [{ id: 'energie', categories: ['paperwork'] }, { id: 'eten', categories: ['groceries', 'meal'] }];
	expect(rightBeside(rights, 'meal', [])?.id).toBe('eten');
	expect(rightBeside(rights, 'groceries', ['scope-why-debt'])?.id).toBe('energie');
	expect(rightBeside(rights, 'garden', ['scope-why-food-need'])?.id).toBe('eten');
	expect(rightBeside(rights, 'garden', [])).toBeUndefined();
});

it('what is looked for the most stands first', () => {
	const pills = ['caw', 'ldc', 'zzz', 'ocmw'].map((value) => ({ value, label: value }));
	expect(byUse('nl', pills).map(({ value }) => value)).toEqual(['ocmw', 'ldc', 'caw', 'zzz']);
});
