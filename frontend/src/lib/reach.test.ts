import { expect, it } from 'vitest';
import { byHand, likes } from './reach.ts';

it('says a wish for a text message and for a part of the day, and nothing where there is none', () => {
	expect(likes({ contact: 'sms', part: 'evening' })).toEqual(['contact-likes-sms', 'contact-part-evening']);
	expect(likes({ contact: 'sms' })).toEqual(['contact-likes-sms']);
	expect(likes({ contact: 'phone', part: 'morning' })).toEqual(['contact-likes-phone', 'contact-part-morning']);
	expect(likes({ contact: 'phone' })).toEqual([]);
	expect(likes({ contact: 'app', part: 'morning' })).toEqual([]);
	expect(likes({ contact: null })).toEqual([]);
});

it('knows what a worker does by hand', () => {
	expect(['app', 'phone', 'sms', 'mail'].filter((way) => byHand(way as 'app'))).toEqual(['phone', 'sms']);
});
