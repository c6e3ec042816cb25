import { expect, it } from 'vitest';
import { reasonsIn } from './reasons.ts';

// As `Reason::may_close` of the service has it.
it('a worker is offered only the reasons that the service takes', () => {
	const always = ['referred', 'out_of_scope'];
	expect(reasonsIn('review')).toEqual([...always, 'duplicate', 'rejected']);
	expect(reasonsIn('open')).toEqual([...always, 'duplicate', 'rejected']);
	expect(reasonsIn('matched')).toEqual([...always, 'duplicate']);
	expect(reasonsIn('confirming')).toEqual(always);
});
