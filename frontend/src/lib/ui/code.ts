// What stands at the field of a code: a code that is not the right one is about that field, also where the service names none. Pure.
import { summary, type Fault, type Problem } from '#lib/api/problem.ts';

/** What the service says of a code that is not the right one: by mail, of one's own, of an app, of a letter. */
const WRONG = ['mail_code_not_valid', 'device_code_wrong', 'factor_not_valid', 'invitation_not_valid'];

export function codeFaults(problem: Problem): Fault[] {
	return WRONG.includes(problem.code) ? [{ id: 'code', text: problem.title, named: true }] : summary(problem);
}
