// For every test file: the browser's drawer in memory, and addresses that begin at our own house as they do in a browser.
import 'fake-indexeddb/auto';

class HomeRequest extends Request {
	constructor(input: RequestInfo | URL, init?: RequestInit) {
		super(typeof input === 'string' ? new URL(input, 'http://buurt.test') : input, init);
	}
}

globalThis.Request = HomeRequest;
