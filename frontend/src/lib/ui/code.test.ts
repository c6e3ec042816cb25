import { expect, it } from 'vitest';
import { problemOf } from '#lib/api/problem.ts';
import { codeFaults } from './code.ts';

it('a code that is not the right one is about its field, and says so once', () => {
	for (const code of ['mail_code_not_valid', 'device_code_wrong', 'factor_not_valid', 'invitation_not_valid']) {
		expect(codeFaults(problemOf(409, { code, title: 'Deze code klopt niet.' })), code).toEqual([{ id: 'code', text: 'Deze code klopt niet.', named: true }]);
	}
});

it('what is not about the code is about no field', () => {
	expect(codeFaults(problemOf(503, { code: 'busy', title: 'Even druk.' }))).toEqual([{ id: '', text: 'Even druk.' }]);
	expect(codeFaults(problemOf(409, { code: 'device_code_worn', title: 'Te vaak fout.' }))).toEqual([{ id: '', text: 'Te vaak fout.' }]);
	expect(codeFaults(problemOf(422, { errors: [{ pointer: '/code', code: 'x', title: 'Zes cijfers.' }] }))).toEqual([{ id: 'code', text: 'Zes cijfers.' }]);
});
