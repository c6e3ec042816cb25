import { expect, it } from 'vitest';
import { agendaOf } from './agenda.ts';
import { slotsOf, timesOf } from './slots.ts';
import { hasBeen, hasSaidSo, standsOf } from './stands.svelte.ts';
import { words } from '#lib/words/index.svelte.ts';
import { dayIn } from './when.ts';

const now = new Date('2026-11-21T10:00:00Z');

it('today and tomorrow are words, any other day has its name', () => {
	expect(dayIn('nl', { day: '2026-11-21' }, now)).toBe('today');
	expect(dayIn('nl', { day: '2026-11-22' }, now)).toBe('tomorrow');
	expect(dayIn('nl', { day: '2026-11-24' }, now)).toEqual({ day: 'dinsdag 24\u00a0november' });
	expect(dayIn('nl', { flexible: true }, now)).toBe('flexible');
});

it('what comes stands first, the soonest on top; a reserve apart; the rest is over', () => {
	const line = (id: string, offer: string, state: string, starts_at: string, said_worked = false, asks_how = false) => ({ id, offer, state, said_worked, asks_how, when: { starts_at } });
	const agenda = agendaOf([
		line('late', 'assigned', 'matched', '2026-11-25T08:00:00Z'),
		line('soon', 'assigned', 'matched', '2026-11-22T08:00:00Z'),
		line('asked', 'assigned', 'confirming', '2026-11-21T08:00:00Z', false, true),
		line('other', 'assigned', 'confirming', '2026-11-22T09:00:00Z'),
		line('said', 'assigned', 'confirming', '2026-11-19T08:00:00Z', true),
		line('second', 'reserve', 'matched', '2026-11-22T08:00:00Z'),
		line('gone', 'reserve', 'closed', '2026-11-20T08:00:00Z'),
		line('helped', 'done', 'done', '2026-11-20T08:00:00Z'),
		line('sooner', 'done', 'done', '2026-11-30T08:00:00Z')
	], now.getTime());
	const ids = (lines: { id: string }[]) => lines.map((it) => it.id);
	expect([ids(agenda.coming), ids(agenda.reserve), ids(agenda.past)]).toEqual([['soon', 'other', 'late'], ['second'], ['said', 'gone', 'helped']]);
	expect(ids(agenda.asks), 'nobody says any more that it comes').toEqual(['asked']);
	// Its day is still to come: it is not over, it is done already.
	expect(ids(agenda.early)).toEqual(['sooner']);
});

it('boxes become a timetable and come back; all of them is any time', () => {
	expect(timesOf(slotsOf(['evenings', 'weekend']))).toEqual(['evenings', 'weekend']);
	expect(slotsOf(['mornings', 'afternoons', 'evenings', 'weekend'])).toEqual([]);
	expect(timesOf([])).toEqual([]);
	expect(timesOf([{ weekday: 1, from: 0, until: 24 }])).toEqual([]);
});

it('who said that it worked reads another sentence, and no more the same button', async () => {
	await words.use('nl');
	const view = (state: string, can: string[]) => ({ role: 'assigned', state, can }) as never;
	expect(standsOf(view('matched', []), 0)?.text).toBe('Fijn! Jij helpt.');
	expect(standsOf(view('confirming', ['done', 'confirm']), 0)?.text).toBe('Fijn! Jij helpt.');
	expect(standsOf(view('confirming', ['confirm']), 0)?.text).toBe('Je zei: het is gelukt.');
	const came = { ...(view('confirming', []) as object), offer: { state: 'done' } } as never;
	expect([standsOf(came, 0)?.text, hasSaidSo(came), hasBeen(came)], 'the asker says that they came').toEqual(['Het is gelukt. Dank je wel!', false, true]);
	expect([hasSaidSo(view('matched', [])), hasSaidSo(view('done', [])), hasSaidSo(view('confirming', ['confirm']))]).toEqual([false, false, true]);
});

it('who promised and was let go is thanked for that', async () => {
	await words.use('nl');
	const past = (state: string) => standsOf({ role: 'past', state: 'open', can: [], offer: { state } } as never, 0)?.text;
	expect(past('removed')).toBe('Voor jou hoeft het niet meer. Dank je wel dat je wou helpen.');
	expect(past('backed_out_early')).toBe('Deze vraag is voorbij. Dank je wel dat je keek.');
});
