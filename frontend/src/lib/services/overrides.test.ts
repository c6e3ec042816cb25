import { expect, it } from 'vitest';
import type { Schemas } from '#lib/api/index.ts';
import { bodyOf, formOf } from './overrides.ts';

const agreed = {
	secrecy: 'geen', channel: 'mail', capacity: 'open', sla_days: 2, agreement_until: '2027-12-31', hours: 'ma 9:00-12:00',
	closed: [{ from: '2026-12-24', until: '2027-01-03' }, { from: '2027-07-21', until: '2027-07-21' }], area: ['2800', 'dijlehoek'], categories_allowed: ['name']
};
const kept = (set: string[]) => ({ agreed, imported: agreed, set }) as unknown as Schemas['KeptServiceView'];

it('what was set is sent again as it was', () => {
	const set = ['secrecy', 'channel', 'capacity', 'sla_days', 'agreement_until', 'hours', 'closed', 'area', 'categories_allowed'];
	expect(bodyOf(formOf(kept(set)))).toEqual(agreed);
});

it('what is as in the list is not sent', () => {
	expect(bodyOf(formOf(kept([])))).toEqual({});
	expect(bodyOf({ ...formOf(kept([])), sla_days: ' 3 ', area: ' ' })).toEqual({ sla_days: 3 });
});
