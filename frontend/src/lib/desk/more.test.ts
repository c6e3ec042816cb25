import { expect, it } from 'vitest';
import { besides, nothing } from './more.ts';

it('what was left open on the phone is not sent', () => {
	expect(besides(nothing())).toEqual({});
});

it('what was told on the phone is sent as the app sends it', () => {
	expect(besides({ ...nothing(), details: { list: ' melk ' }, minutes: '60', places: '2', wish: 'man', together: 'yes', door: 'name_first' })).toEqual({
		extras: { list: 'melk', minutes: 60, together: true },
		places: 2,
		wish: 'man',
		door: 'name_first'
	});
});
