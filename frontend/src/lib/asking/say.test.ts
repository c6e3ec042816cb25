import { expect, it } from 'vitest';
import { asksWhatNow, type Request } from './say.ts';

const asked = '2026-11-22T12:00:00Z';
const request = { can: ['extend'] as Request['can'], timeline: [{ at: asked, words: 'line-asked' }] as Request['timeline'] };

it('nobody is asked what now in the hour in which they asked', () => {
	expect(asksWhatNow(request, Date.parse('2026-11-22T12:59:59Z'))).toBe(false);
	expect(asksWhatNow(request, Date.parse('2026-11-22T13:00:00Z'))).toBe(true);
	expect(asksWhatNow({ ...request, can: [] }, Date.parse('2026-11-22T13:00:00Z'))).toBe(false);
});
