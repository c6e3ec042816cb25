import { describe, expect, it } from 'vitest';
import { asked, chosen, daysFrom, NONE, read, write } from './filters.ts';

const TODAY = '2026-11-22';
const of = (text: string) => read(new URLSearchParams(text), TODAY);

describe('what a helper looks for', () => {
	it('stays in the address and comes back from it', () => {
		const filters = { category: 'garden', day: '2026-11-23', part: 'morning', walk: '5_to_10', language: 'ar' } as const;
		const address = write(filters);
		expect(address).toBe('/helpen?soort=garden&dag=2026-11-23&deel=morning&afstand=5_to_10&taal=ar');
		expect(of(address.split('?')[1] ?? '')).toEqual(filters);
		expect(write(NONE)).toBe('/helpen');
	});

	it('forgets a day that is over and what nobody can choose', () => {
		expect(of('dag=2026-11-21&deel=night&afstand=1&taal=xx&soort=%3Cb%3E')).toEqual(NONE);
		expect(of('dag=2026-11-28').day).toBe('2026-11-28');
		expect(of('dag=2026-11-29').day).toBe('');
		expect(daysFrom(TODAY)).toHaveLength(7);
	});

	it('asks the service only for what is chosen', () => {
		const filters = of('deel=evening&taal=tr');
		expect(chosen(filters)).toEqual(['part', 'language']);
		expect(asked(filters)).toEqual({ part: 'evening', language: 'tr' });
		expect(asked(NONE)).toEqual({});
	});
});
