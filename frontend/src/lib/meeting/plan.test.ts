import { describe, expect, it } from 'vitest';
import { planned, told, typed, typedPlace } from './plan.ts';
import type { Activity, Place } from './say.ts';

const soup: Activity = { id: 'a', place: 'p', title: 'Soep', kind: 'meet', starts_at: '2026-11-24T11:00:00Z', ends_at: '2026-11-24T13:00:00Z', capacity: 25, full: false, cancelled: false };
const kade: Place = { id: 'p', name: 'De Kade', kind: 'buurtpunt', street: 'Kapelhof', number: '3', hours: [{ weekday: 3, from: 540, until: 1260 }], wheelchair: false, closed: false };

describe('planning', () => {
	it('what stands comes back as it was', () => {
		expect(planned(typed(soup, 'rosa'))).toEqual({ body: { place: 'p', title: 'Soep', kind: 'meet', day: '2026-11-24', from: 720, until: 840, capacity: 25, organiser: 'rosa' } });
	});
	it('says which fields are no answer, the first first', () => {
		expect(planned({ ...typed(undefined), capacity: '2,5', until: '13:00' })).toEqual({ wrong: ['title', 'place', 'day', 'until', 'capacity'] });
	});
	it('repeats for some weeks', () => {
		expect(planned({ ...typed(soup), weeks: '4' })).toMatchObject({ body: { weeks: 4 } });
	});
});

describe('a place', () => {
	it('what stands comes back as it was', () => {
		expect(told(typedPlace(kade))).toEqual({ body: { name: 'De Kade', kind: 'buurtpunt', street: 'Kapelhof', number: '3', hours: kade.hours, wheelchair: false } });
	});
	it('hours that are none are named by their day', () => {
		const it = typedPlace(kade);
		it.hours[3] = 'heel de dag';
		expect(told({ ...it, name: ' ' })).toEqual({ wrong: ['name', 'hours-3'] });
	});
});
