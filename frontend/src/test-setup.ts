// For every test file: the browser's drawer in memory, addresses that begin at our own house as they do in a browser, and dialogs that
// open and close: jsdom knows the element, not what it does.
import 'fake-indexeddb/auto';

class HomeRequest extends Request {
	constructor(input: RequestInfo | URL, init?: RequestInit) {
		super(typeof input === 'string' ? new URL(input, 'http://buurt.test') : input, init);
	}
}

globalThis.Request = HomeRequest;

HTMLDialogElement.prototype.showModal = function () {
	this.open = true;
};
HTMLDialogElement.prototype.close = function () {
	this.open = false;
	this.dispatchEvent(new Event('close'));
};
