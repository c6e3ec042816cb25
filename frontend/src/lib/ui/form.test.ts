// What every form that asks something promises.
import { expect, it } from 'vitest';
import { Form } from './form.svelte.ts';

const answers = (status: number, body?: unknown) => async () => ({ ...(status < 300 ? { data: body } : { error: body }), response: new Response(null, { status }) });

it('what is wrong is told at once, each at its field', () => {
	const form = new Form();
	expect(form.finds({ street: 'Kies je straat.', number: 'Vul je huisnummer in.', phone: false })).toBe(true);
	expect(form.faults.map((it) => it.id)).toEqual(['street', 'number']);
	expect([form.wrong('number'), form.wrong('phone')]).toEqual(['Vul je huisnummer in.', '']);
	expect(form.finds({ street: false })).toBe(false);
	expect(form.faults).toEqual([]);
});

it('what the service refuses stands at its field too', async () => {
	const form = new Form();
	const answer = await form.send({}, answers(422, { code: 'invalid', errors: [{ pointer: '/last_day', code: 'past', title: 'Die dag is voorbij.' }] }));
	expect(answer.ok).toBe(false);
	expect([form.wrong('last-day'), form.busy]).toEqual(['Die dag is voorbij.', false]);
});

it('what is sent as one whole is refused as one: no field is wrong', async () => {
	const form = new Form();
	await form.send('', answers(422, { code: 'invalid', errors: [{ pointer: '/words', code: 'too_long', title: 'Dit is te lang.' }] }), { whole: true });
	expect(form.faults).toEqual([{ id: '', text: 'Dit is te lang.' }]);
});

it('the same words again are the same question, other words and what was done are another', async () => {
	const form = new Form();
	const keys: string[] = [];
	const send = (said: string, status: number) =>
		form.send(said, (header) => {
			keys.push(header['Idempotency-Key']);
			return answers(status)();
		});
	for (const [said, status] of [['a', 503], ['a', 503], ['b', 503], ['b', 200], ['b', 200]] as const) await send(said, status);
	expect(keys[1]).toBe(keys[0]);
	expect(keys[2]).not.toBe(keys[1]);
	expect(keys[3]).toBe(keys[2]);
	expect(keys[4]).not.toBe(keys[3]);
});
