import { expect, it } from 'vitest';
import signalTypes from '../../../../../data/care/signal_types.json';
import { atFirst, morningOf, quickDays, reasonsFor, roundOf, sentenceOf, split, TYPES, withSummary, wouldRead } from './care.ts';

it('knows every kind of worry that the service knows, in its order', () => {
	expect(TYPES).toEqual(signalTypes.types.map((one) => one.id));
});

it('a near day is a working day of the calendar in Brussels, also late at night', () => {
	// Half past midnight on Sunday in Brussels.
	expect(quickDays(new Date('2026-11-21T23:30:00Z'))).toEqual([
		{ value: '2026-11-23', days: 1 },
		{ value: '2026-11-25', days: 3 },
		{ value: '2026-11-30', days: 8 },
		{ value: '2026-12-07', days: 15 }
	]);
	// On a Friday tomorrow is Monday, and so is in three days.
	expect(quickDays(new Date('2026-11-20T10:00:00Z')).map((it) => it.days)).toEqual([3, 7, 14]);
});

it('nine in the morning is nine in Brussels, in winter and in summer', () => {
	expect(morningOf('2026-11-23')).toBe('2026-11-23T08:00:00.000Z');
	expect(morningOf('2026-07-01')).toBe('2026-07-01T07:00:00.000Z');
});

it('a reason is asked just where the service asks one', () => {
	expect(reasonsFor('rejected')).toContain('waitlist');
	expect(reasonsFor('cancelled')).not.toContain('waitlist');
	expect(reasonsFor('on_hold').length).toBeGreaterThan(0);
	expect(reasonsFor('accepted')).toEqual([]);
	expect(reasonsFor('completed')).toEqual([]);
});

it('what often helps comes first; nothing is hidden', () => {
	const fit = (id: string, likely: boolean) => ({ id, likely, may_read: [] });
	const all = [fit('a', true), fit('b', true), fit('c', false)];
	const said = ({ shown, others }: ReturnType<typeof split>) => [shown.map((it) => it.id).join(''), others];
	expect(said(split(all, false))).toEqual(['ab', 1]);
	expect(said(split(all, true))).toEqual(['abc', 0]);
	expect(said(split([...'abcd'].map((id) => fit(id, false)), false))).toEqual(['abc', 1]);
});

const known = {
	person: { name: 'Rosa Maes', phone: '+32470000000', language: 'nl', address: 'Kapelhof 1' },
	told: { safe_contact: 'Bel na 18 u.' },
	summary: 'Oud.'
};

it('a service would read just what was chosen and is known, with the summary as it stands in the form', () => {
	expect(wouldRead(known, ['first_name', 'summary', 'health'], ' Wil bezoek. ')).toEqual([
		{ category: 'first_name', text: 'Rosa' },
		{ category: 'summary', text: 'Wil bezoek.' }
	]);
	expect(wouldRead(known, ['summary'], '')).toEqual([{ category: 'summary', text: 'Oud.' }]);
	expect(wouldRead({ told: { street: 'Kapelhof' } }, ['name', 'address'], '')).toEqual([{ category: 'address', text: 'Kapelhof' }]);
	expect(atFirst(['phone', 'address', 'health'])).toEqual(['phone']);
});

it('the summary that was just typed stands in the place of the older one, and only where it may be read', () => {
	const read = [{ category: 'phone', text: '1' }, { category: 'summary', text: 'Oud.' }];
	expect(withSummary(read, ['phone', 'summary'], ' Nieuw. ').map((it) => it.text)).toEqual(['1', 'Nieuw.']);
	expect(withSummary(read, ['phone', 'summary'], ' ').map((it) => it.text)).toEqual(['1', 'Oud.']);
	expect(withSummary([{ category: 'phone', text: '1' }], ['phone'], 'Nieuw.').map((it) => it.text)).toEqual(['1']);
});

it('what happened is a sentence, and a step between states is none', () => {
	const said = (kind: string, data: unknown = {}) => sentenceOf({ kind, data });
	expect(said('moved', { from: 'new', to: 'triage' })).toBeUndefined();
	expect(said('moved', { closure: 'no_contact' })).toEqual({ id: 'care-event-closed', of: 'care-closure-no_contact' });
	expect(said('moved', { reopened: true })).toEqual({ id: 'care-event-reopened' });
	expect(said('talked', { happened: 'seen' })).toEqual({ id: 'care-event-talked-seen' });
	expect(said('consent', { answer: 'no', kind: 'consent' })).toEqual({ id: 'care-event-refused' });
	expect(said('consent', { answer: 'yes', kind: 'vital_interest' })).toEqual({ id: 'care-event-without-yes' });
	expect(said('snoozed', { until: null })).toEqual({ id: 'care-event-woken' });
	expect(said('referral', { code: 'accepted' })).toEqual({ id: 'care-code-accepted' });
});

it('a round is the first six that are awake', () => {
	const tasks = [...'abcdefgh'].map((subject) => ({ subject }));
	const { now, later } = roundOf(tasks, new Set(['b']));
	expect(now.map((it) => it.subject)).toEqual([...'acdefg']);
	expect(later.map((it) => it.subject)).toEqual(['h']);
});
